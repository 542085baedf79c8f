"""The model PublicMessage."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PublicMessage(Model):
    """A message as the contact sees it."""

    _required = frozenset(["id"])
    _nullable = frozenset(["content"])

    id: int = NOT_GIVEN
    """Number of the message."""
    content: str | None = NOT_GIVEN
    """Text of the message; null when there are only files."""
    message_type: _t.MessageType | int | None = NOT_GIVEN
    """Kind of the message: incoming (0), outgoing (1), activity (2) or template (3)."""
    content_type: _t.MessageContentType | str | None = NOT_GIVEN
    """Form of the content."""
    content_attributes: dict[str, Any] | None = NOT_GIVEN
    """What the content type needs besides the text."""
    created_at: int | None = NOT_GIVEN
    """When the message was created, in Unix seconds."""
    conversation_id: int | None = NOT_GIVEN
    """Number of the conversation."""
    attachments: list[_t.PublicAttachment] | None = NOT_GIVEN
    """Files of the message; absent when there are none."""
    sender: _t.PublicSender | None = NOT_GIVEN
    """Who sent a message; which keys it has depends on its type."""
