"""The model WebhookMessage."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookMessage(Model):
    """A message inside a conversation, as the server keeps it; its kind is a number there."""

    _required = frozenset(["id"])
    _nullable = frozenset(
        [
            "content",
            "status",
            "source_id",
            "content_type",
            "content_attributes",
            "sender_type",
            "sender_id",
            "external_source_ids",
            "additional_attributes",
            "processed_message_content",
            "sentiment",
            "echo_id",
            "sender",
        ]
    )
    _unix_times = {"created_at": (1, False)}
    _open = True

    id: int = NOT_GIVEN
    """Number of the message."""
    content: str | None = NOT_GIVEN
    """Text of the message."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    inbox_id: int | None = NOT_GIVEN
    """Number of the inbox."""
    conversation_id: int | None = NOT_GIVEN
    """Number of the conversation within its account."""
    message_type: _t.MessageType | int | None = NOT_GIVEN
    """Kind of a message."""
    created_at: datetime | None = NOT_GIVEN
    """When the message was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When the message was last changed."""
    private: bool | None = NOT_GIVEN
    """Whether it is a note that the contact does not see."""
    status: _t.MessageStatus | str | None = NOT_GIVEN
    """How far the message has come."""
    source_id: str | None = NOT_GIVEN
    """Identity of the message in the system it came from."""
    content_type: _t.MessageContentType | str | None = NOT_GIVEN
    """Form of the content."""
    content_attributes: dict[str, Any] | None = NOT_GIVEN
    """What the content type needs besides the text."""
    sender_type: _t.MessageSenderType | str | None = NOT_GIVEN
    """Kind of the sender."""
    sender_id: int | None = NOT_GIVEN
    """Number of the sender."""
    external_source_ids: dict[str, Any] | None = NOT_GIVEN
    """Identities of the message in other systems."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes of the message."""
    processed_message_content: str | None = NOT_GIVEN
    """Text of the message as it was processed."""
    sentiment: dict[str, Any] | None = NOT_GIVEN
    """What was found out about the mood of the text."""
    conversation: _t.WebhookMessageConversation | None = NOT_GIVEN
    """The conversation of a message in short."""
    echo_id: str | None = NOT_GIVEN
    """Identity that the sending program gave it; only if it did."""
    attachments: list[_t.WebhookAttachment | None] | None = NOT_GIVEN
    """What came with the message; absent if nothing."""
    sender: _t.WebhookSender | None = NOT_GIVEN
    """Who sent it; absent if nobody did."""
