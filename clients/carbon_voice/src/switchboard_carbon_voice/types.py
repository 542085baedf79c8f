"""Typed dicts of nested arguments, with the keys that the API uses; for type checkers and editors."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class PushInfoDict(TypedDict):
    title: NotRequired[str]
    subtitle: NotRequired[str]
    body: NotRequired[str]
    data: NotRequired[dict[str, Any]]


class SearchParametersDict(TypedDict):
    begin_date: str
    end_date: str
    heardStatus: str
    label_guids: list[str]
    limit: float
    user_guids: list[str]
