"""The model Conversation."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Conversation(Model):
    """A conversation of a contact in an inbox."""

    _required = frozenset(["id"])
    _nullable = frozenset(["priority", "snoozed_until"])

    id: int = NOT_GIVEN
    """Number of the conversation within its account."""
    messages: list[_t.Message] | None = NOT_GIVEN
    """Messages of the conversation."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    inbox_id: int | None = NOT_GIVEN
    """Number of the inbox."""
    status: _t.ConversationStatus | str | None = NOT_GIVEN
    """State of a conversation."""
    timestamp: int | None = NOT_GIVEN
    """When something last happened in the conversation, in Unix seconds."""
    contact_last_seen_at: int | None = NOT_GIVEN
    """When the contact last looked at the conversation, in Unix seconds; 0 if never."""
    agent_last_seen_at: int | None = NOT_GIVEN
    """When an agent last looked at the conversation, in Unix seconds; 0 if never."""
    unread_count: int | None = NOT_GIVEN
    """How many messages of the contact nobody has read."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes that the system keeps on the conversation."""
    meta: _t.ConversationMeta | None = NOT_GIVEN
    """Who takes part in a conversation."""
    muted: bool | None = NOT_GIVEN
    """Whether the contact is muted in the conversation."""
    can_reply: bool | None = NOT_GIVEN
    """Whether the channel lets agents answer now."""
    labels: list[str] | None = NOT_GIVEN
    """Labels of the conversation."""
    display_id: int | None = NOT_GIVEN
    """Number of the conversation as people see it; the views send it as id."""
    uuid: str | None = NOT_GIVEN
    """Identity of the conversation outside its account; sent by later versions."""
    priority: str | None = NOT_GIVEN
    """How urgent the conversation is; sent by later versions."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes that the account defines for itself; sent by later versions."""
    snoozed_until: str | int | None = NOT_GIVEN
    """Until when the conversation sleeps; sent by later versions."""
    created_at: int | None = NOT_GIVEN
    """When the conversation was created, in Unix seconds; sent by later versions."""
    last_activity_at: int | None = NOT_GIVEN
    """When something last happened, in Unix seconds; sent by later versions."""
