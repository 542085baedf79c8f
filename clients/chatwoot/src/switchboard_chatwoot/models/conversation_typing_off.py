"""The model ConversationTypingOff."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class ConversationTypingOff(_Event):
    """Somebody stopped typing."""

    _required = frozenset(["event"])
    _nullable = frozenset(["user", "is_private"])

    event: Literal["conversation_typing_off"] = NOT_GIVEN
    """Name of the event."""
    user: _t.WebhookSender | None = NOT_GIVEN
    """Who types: a user, a bot or a contact."""
    conversation: _t.WebhookConversation | None = NOT_GIVEN
    """A conversation as it is when the event is sent, which can be later than what the event is about."""
    is_private: bool | None = NOT_GIVEN
    """Whether a private note is typed."""
