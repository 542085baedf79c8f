"""The model Message."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Message(Model):
    """A message of a conversation."""

    _required = frozenset(["id"])
    _nullable = frozenset(
        [
            "content",
            "content_type",
            "status",
            "source_id",
            "sender_type",
            "sender_id",
            "processed_message_content",
            "sentiment",
            "conversation",
        ]
    )

    id: int = NOT_GIVEN
    """Number of the message."""
    content: str | None = NOT_GIVEN
    """Text of the message."""
    content_type: _t.MessageContentType | str | None = NOT_GIVEN
    """Form of the content."""
    content_attributes: dict[str, Any] | None = NOT_GIVEN
    """What the content type needs besides the text; in_reply_to is the message that it replies to."""
    message_type: _t.MessageType | int | None = NOT_GIVEN
    """Kind of a message."""
    created_at: int | None = NOT_GIVEN
    """When the message was created, in Unix seconds."""
    private: bool | None = NOT_GIVEN
    """Whether it is a note that the contact does not see."""
    conversation_id: int | None = NOT_GIVEN
    """Number of the conversation."""
    account_id: int | None = NOT_GIVEN
    """Number of the account; only inside a conversation."""
    inbox_id: int | None = NOT_GIVEN
    """Number of the inbox."""
    updated_at: int | str | None = NOT_GIVEN
    """When the message was last changed; only inside a conversation."""
    status: _t.MessageStatus | str | None = NOT_GIVEN
    """How far the message has come."""
    source_id: str | None = NOT_GIVEN
    """Identity of the message in the system it came from."""
    sender_type: _t.MessageSenderType | str | None = NOT_GIVEN
    """Kind of the sender; only inside a conversation."""
    sender_id: int | None = NOT_GIVEN
    """Number of the sender; only inside a conversation."""
    external_source_ids: dict[str, Any] | None = NOT_GIVEN
    """Identities of the message in other systems; only inside a conversation."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes of the message; only inside a conversation."""
    processed_message_content: str | None = NOT_GIVEN
    """Text of the message as it was processed; only inside a conversation."""
    sentiment: dict[str, Any] | None = NOT_GIVEN
    """What was found out about the mood of the text; only inside a conversation."""
    conversation: dict[str, Any] | None = NOT_GIVEN
    """The conversation in short form; only inside a conversation."""
    echo_id: str | None = NOT_GIVEN
    """Text that the sender gave the message; absent when there was none."""
    attachments: list[_t.Attachment] | None = NOT_GIVEN
    """Files of the message; absent when there are none."""
    sender: _t.Participant | None = NOT_GIVEN
    """A contact, user or agent bot in the short form that messages use."""
