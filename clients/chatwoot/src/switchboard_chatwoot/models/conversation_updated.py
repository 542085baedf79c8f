"""The model ConversationUpdated."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class ConversationUpdated(_Event):
    """A conversation was changed."""

    _required = frozenset(["id", "event"])
    _nullable = frozenset(
        [
            "additional_attributes",
            "channel",
            "contact_inbox",
            "custom_attributes",
            "snoozed_until",
            "first_reply_created_at",
            "priority",
            "applied_sla",
            "sla_events",
            "sla_policy_id",
            "changed_attributes",
        ]
    )
    _unix_times = {
        "waiting_since": (1, True),
        "agent_last_seen_at": (1, True),
        "contact_last_seen_at": (1, True),
        "last_activity_at": (1, True),
        "timestamp": (1, True),
        "created_at": (1, False),
        "updated_at": (1, False),
    }

    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes that the system keeps on the conversation."""
    can_reply: bool | None = NOT_GIVEN
    """Whether the channel lets agents answer now."""
    channel: str | None = NOT_GIVEN
    """Class of the channel, such as Channel::WebWidget."""
    contact_inbox: _t.WebhookContactInbox | None = NOT_GIVEN
    """The inbox that knows the contact."""
    id: int = NOT_GIVEN
    """Number of the conversation within its account."""
    inbox_id: int | None = NOT_GIVEN
    """Number of the inbox."""
    messages: list[_t.WebhookMessage] | None = NOT_GIVEN
    """The last message that contacts see, unless there is none."""
    labels: list[str] | None = NOT_GIVEN
    """Labels of the conversation; since 2.11."""
    meta: _t.WebhookConversationMeta | None = NOT_GIVEN
    """Who takes part in a conversation."""
    status: _t.ConversationStatus | str | None = NOT_GIVEN
    """State of a conversation."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes that the account defines for itself; since 2.2."""
    snoozed_until: datetime | None = NOT_GIVEN
    """Until when the conversation sleeps."""
    unread_count: int | None = NOT_GIVEN
    """How many messages of the contact nobody has read; counted up to 10."""
    first_reply_created_at: datetime | None = NOT_GIVEN
    """When an agent first responded; since 2.12."""
    priority: _t.ConversationPriority | str | None = NOT_GIVEN
    """How urgent the conversation is; since 2.17."""
    waiting_since: datetime | None = NOT_GIVEN
    """Since when the contact waits for an agent, if it does; since 3.0."""
    agent_last_seen_at: datetime | None = NOT_GIVEN
    """When an agent last looked at the conversation, if ever."""
    contact_last_seen_at: datetime | None = NOT_GIVEN
    """When the contact last looked at the conversation, if ever."""
    last_activity_at: datetime | None = NOT_GIVEN
    """When something last happened; since 3.11.1."""
    timestamp: datetime | None = NOT_GIVEN
    """When something last happened."""
    created_at: datetime | None = NOT_GIVEN
    """When the conversation was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When the conversation was last changed; since 4.0.2."""
    account: _t.WebhookAccount | None = NOT_GIVEN
    """The account that an event is of."""
    applied_sla: dict[str, Any] | None = NOT_GIVEN
    """How the SLA policy is kept; only in the Enterprise edition with SLA."""
    sla_events: list[dict[str, Any]] | None = NOT_GIVEN
    """What happened under the SLA policy; only in the Enterprise edition with SLA."""
    sla_policy_id: int | None = NOT_GIVEN
    """Number of the SLA policy; only in the Enterprise edition with SLA."""
    changed_attributes: list[dict[str, _t.WebhookChange]] | None = NOT_GIVEN
    """The changes, each under the name of its attribute; null or absent if that is unknown."""
    event: Literal["conversation_updated"] = NOT_GIVEN
    """Name of the event."""
