"""Typed dicts of nested arguments, with the keys as they stand on the wire; for type checkers and editors."""

# Written by datamodel-code-generator from openapi/chatwoot.yaml: edit that and run `make generate`.
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class AccountInputDict(TypedDict):
    name: NotRequired[str]


class AccountUserCreateDict(TypedDict):
    user_id: int
    role: str


class AccountUserDeleteDict(TypedDict):
    user_id: int


class AgentBotInputDict(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    outgoing_url: NotRequired[str]


class ContactCreateDict(TypedDict):
    inbox_id: NotRequired[int]
    name: NotRequired[str]
    email: NotRequired[str]
    phone_number: NotRequired[str]
    identifier: NotRequired[str]
    additional_attributes: NotRequired[dict[str, Any]]
    custom_attributes: NotRequired[dict[str, Any]]


class ContactInboxCreateDict(TypedDict):
    inbox_id: int
    source_id: NotRequired[str]


class ContactUpdateDict(TypedDict):
    name: NotRequired[str]
    email: NotRequired[str]
    phone_number: NotRequired[str]
    identifier: NotRequired[str]
    additional_attributes: NotRequired[dict[str, Any]]
    custom_attributes: NotRequired[dict[str, Any]]


class ConversationAssignmentDict(TypedDict):
    assignee_id: NotRequired[int | None]
    team_id: NotRequired[int | None]


class ConversationCreateDict(TypedDict):
    source_id: NotRequired[str]
    inbox_id: NotRequired[int]
    contact_id: NotRequired[int]
    additional_attributes: NotRequired[dict[str, Any]]
    status: NotRequired[str]


class ConversationLabelsReplaceDict(TypedDict):
    labels: NotRequired[list[str]]


class ConversationStatusChangeDict(TypedDict):
    status: str


class InboxAgentBotUpdateDict(TypedDict):
    agent_bot: int | None


class InboxCreateDict(TypedDict):
    name: NotRequired[str]
    channel: NotRequired[WebWidgetChannelDict]


class InboxCreateWithAvatarDict(TypedDict):
    name: NotRequired[str]
    avatar: NotRequired[str]
    channel: NotRequired[WebWidgetChannelDict]


class InboxUpdateDict(TypedDict):
    name: NotRequired[str]
    enable_auto_assignment: NotRequired[bool]
    channel: NotRequired[WebWidgetChannelUpdateDict]


class InboxUpdateWithAvatarDict(TypedDict):
    name: NotRequired[str]
    enable_auto_assignment: NotRequired[bool]
    avatar: NotRequired[str]
    channel: NotRequired[WebWidgetChannelUpdateDict]


class IntegrationHookCreateDict(TypedDict):
    app_id: NotRequired[str]
    inbox_id: NotRequired[int]
    settings: NotRequired[dict[str, Any]]


class IntegrationHookUpdateDict(TypedDict):
    settings: NotRequired[dict[str, Any]]


class MessageCreateDict(TypedDict):
    content: NotRequired[str]
    message_type: NotRequired[str]
    private: NotRequired[bool]
    content_type: NotRequired[str]
    content_attributes: NotRequired[dict[str, Any]]


MessageCreateWithAttachmentsDict = TypedDict(
    "MessageCreateWithAttachmentsDict",
    {
        "content": NotRequired[str],
        "message_type": NotRequired[str],
        "private": NotRequired[bool],
        "attachments[]": NotRequired[list[str]],
    },
)


class PlatformAgentBotCreateDict(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    outgoing_url: NotRequired[str]
    account_id: NotRequired[int]


class TeamInputDict(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    allow_auto_assign: NotRequired[bool]


class UserCreateDict(TypedDict):
    name: str
    email: str
    password: str


class UserUpdateDict(TypedDict):
    name: NotRequired[str]
    email: NotRequired[str]
    password: NotRequired[str]


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
