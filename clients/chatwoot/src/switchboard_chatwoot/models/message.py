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
    _nullable = frozenset(["content", "source_id", "sender_id", "sender_type"])

    content: str | None = NOT_GIVEN
    """Text of the message."""
    content_type: _t.MessageContentType | str | None = NOT_GIVEN
    """Form of the content of a message."""
    content_attributes: dict[str, Any] | None = NOT_GIVEN
    """What the content type needs besides the text."""
    message_type: _t.MessageType | int | None = NOT_GIVEN
    """Kind of a message."""
    created_at: int | None = NOT_GIVEN
    """When the message was created, in Unix seconds."""
    private: bool | None = NOT_GIVEN
    """Whether it is a note that the contact does not see."""
    conversation_id: int | None = NOT_GIVEN
    """Number of the conversation."""
    id: int = NOT_GIVEN
    """Number of the message."""
    inbox_id: int | None = NOT_GIVEN
    """Number of the inbox."""
    account_id: int | None = NOT_GIVEN
    """Number of the account; only inside a conversation."""
    source_id: str | None = NOT_GIVEN
    """Identity of the message in the system it came from."""
    echo_id: str | None = NOT_GIVEN
    """Text that the sender gave the message; absent when there was none."""
    attachments: list[_t.Attachment] | None = NOT_GIVEN
    """Files of the message; absent when there are none."""
    sender: _t.Participant | None = NOT_GIVEN
    """A contact, user or agent bot in the short form that messages use."""
    status: str | None = NOT_GIVEN
    """How far the message has come: sent, delivered, read or failed."""
    sender_id: int | None = NOT_GIVEN
    """Number of the sender; only inside a conversation."""
    sender_type: str | None = NOT_GIVEN
    """Kind of the sender; only inside a conversation."""
    updated_at: str | None = NOT_GIVEN
    """When the message was last changed; only inside a conversation."""
