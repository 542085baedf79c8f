"""Typed dicts of nested arguments, with the keys that the API uses; for type checkers and editors."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class WebWidgetChannelDict(TypedDict):
    type: NotRequired[Literal["web_widget"]]
    website_url: NotRequired[str]
    welcome_title: NotRequired[str]
    welcome_tagline: NotRequired[str]
    agent_away_message: NotRequired[str]
    widget_color: NotRequired[str]


class WebWidgetChannelUpdateDict(TypedDict):
    website_url: NotRequired[str]
    welcome_title: NotRequired[str]
    welcome_tagline: NotRequired[str]
    agent_away_message: NotRequired[str]
    widget_color: NotRequired[str]
