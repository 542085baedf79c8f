"""The model PublicConversation."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PublicConversation(Model):
    """A conversation as its contact sees it."""

    _required = frozenset(["id"])

    id: int = NOT_GIVEN
    """Number of the conversation."""
    uuid: str | None = NOT_GIVEN
    """Identity of the conversation across accounts."""
    inbox_id: int | None = NOT_GIVEN
    """Number of the inbox."""
    contact_last_seen_at: int | None = NOT_GIVEN
    """When the contact last looked at the conversation, in Unix seconds; 0 if never."""
    status: _t.ConversationStatus | str | None = NOT_GIVEN
    """State of a conversation."""
    agent_last_seen_at: int | None = NOT_GIVEN
    """When an agent last looked at the conversation, in Unix seconds; 0 if never."""
    messages: list[_t.PublicMessage] | None = NOT_GIVEN
    """Messages of the conversation."""
    contact: _t.PublicContactRecord | None = NOT_GIVEN
    """The whole record of a contact."""
