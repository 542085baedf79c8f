"""The model MessageCreated."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class MessageCreated(_Event):
    """A message was created."""

    _required = frozenset(["id", "event"])
    _nullable = frozenset(["additional_attributes", "content_attributes", "content", "sender", "source_id"])

    account: _t.WebhookAccount | None = NOT_GIVEN
    """The account that an event is of."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes of the message."""
    content_attributes: dict[str, Any] | None = NOT_GIVEN
    """What the content type needs besides the text."""
    content_type: _t.MessageContentType | str | None = NOT_GIVEN
    """Form of the content of a message."""
    content: str | None = NOT_GIVEN
    """Text of the message."""
    conversation: _t.WebhookConversation | None = NOT_GIVEN
    """A conversation as it is when the event is sent, which can be later than what the event is about."""
    created_at: datetime | None = NOT_GIVEN
    """When the message was created."""
    id: int = NOT_GIVEN
    """Number of the message."""
    inbox: _t.WebhookInbox | None = NOT_GIVEN
    """The inbox that an event is of."""
    message_type: _t.WebhookMessageType | str | None = NOT_GIVEN
    """Kind of a message in events, where it is a word."""
    private: bool | None = NOT_GIVEN
    """Whether it is a note that the contact does not see."""
    sender: _t.WebhookSender | None = NOT_GIVEN
    """Who sent it; null for automatic messages."""
    source_id: str | None = NOT_GIVEN
    """Identity of the message in the system it came from."""
    attachments: list[_t.WebhookAttachment | None] | None = NOT_GIVEN
    """What came with the message; absent if nothing."""
    event: Literal["message_created"] = NOT_GIVEN
    """Name of the event."""
