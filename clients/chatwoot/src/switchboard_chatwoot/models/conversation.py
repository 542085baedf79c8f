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
    _nullable = frozenset(
        [
            "snoozed_until",
            "first_reply_created_at",
            "last_non_activity_message",
            "priority",
            "waiting_since",
            "sla_policy_id",
        ]
    )

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
    uuid: str | None = NOT_GIVEN
    """Identity of the conversation across accounts."""
    assignee_last_seen_at: int | None = NOT_GIVEN
    """When the assignee last looked at the conversation, in Unix seconds; 0 if never."""
    can_reply: bool | None = NOT_GIVEN
    """Whether the channel lets agents answer now."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes that the account defines for itself."""
    labels: list[str] | None = NOT_GIVEN
    """Labels of the conversation."""
    muted: bool | None = NOT_GIVEN
    """Whether the contact is muted in the conversation."""
    snoozed_until: str | int | None = NOT_GIVEN
    """Until when the conversation sleeps."""
    created_at: int | None = NOT_GIVEN
    """When the conversation was created, in Unix seconds."""
    updated_at: float | None = NOT_GIVEN
    """When the conversation was last changed, in Unix seconds."""
    first_reply_created_at: int | None = NOT_GIVEN
    """When an agent first responded, in Unix seconds; 0 if never."""
    last_non_activity_message: _t.Message | None = NOT_GIVEN
    """The last message that is no notice of the system."""
    last_activity_at: int | None = NOT_GIVEN
    """When something last happened, in Unix seconds."""
    priority: str | None = NOT_GIVEN
    """How urgent the conversation is."""
    waiting_since: int | None = NOT_GIVEN
    """Since when the contact waits for an agent, in Unix seconds; 0 if not."""
    sla_policy_id: int | None = NOT_GIVEN
    """Number of the SLA policy, in the Enterprise edition."""
    applied_sla: dict[str, Any] | None = NOT_GIVEN
    """How the SLA policy is kept, in the Enterprise edition."""
    sla_events: list[dict[str, Any]] | None = NOT_GIVEN
    """What happened under the SLA policy, in the Enterprise edition."""
    meta: _t.ConversationMeta | None = NOT_GIVEN
    """Who takes part in a conversation."""
    display_id: int | None = NOT_GIVEN
    """Number of the conversation as people see it; the views send it as id."""
