"""Typed dicts of nested arguments, with the keys that the API uses; for type checkers and editors."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class PushInfoDict(TypedDict):
    """`PushInfo` as a plain dict with the keys of the API; the class describes them."""

    title: NotRequired[str]
    subtitle: NotRequired[str]
    body: NotRequired[str]
    data: NotRequired[dict[str, Any]]


class RecipientsDict(TypedDict):
    """`Recipients` as a plain dict with the keys of the API; the class describes them."""

    user_ids: NotRequired[list[str]]
    emails: NotRequired[list[str]]


class SearchParametersDict(TypedDict):
    """`SearchParameters` as a plain dict with the keys of the API; the class describes them."""

    begin_date: str
    end_date: str
    heardStatus: str
    label_guids: list[str]
    limit: float
    user_guids: list[str]


class SubscriptionActionDict(TypedDict):
    """`SubscriptionAction` as a plain dict with the keys of the API; the class describes them."""

    action_id: Literal["run_ai_prompt"]
    entity_type: NotRequired[Literal["ai_prompt"]]
    entity_id: NotRequired[str]


class SubscriptionFilterDict(TypedDict):
    """`SubscriptionFilter` as a plain dict with the keys of the API; the class describes them."""

    key: str
    value: str | float | list[str]
    operator: str
