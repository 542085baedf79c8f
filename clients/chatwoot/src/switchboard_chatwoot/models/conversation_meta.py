"""The model ConversationMeta."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ConversationMeta(Model):
    """Who takes part in a conversation."""

    _nullable = frozenset(["hmac_verified"])

    sender: _t.Contact | None = NOT_GIVEN
    """A person whom the account talks to."""
    channel: str | None = NOT_GIVEN
    """Kind of channel that the conversation came through."""
    hmac_verified: bool | None = NOT_GIVEN
    """Whether the identity of the contact is proven."""
    team: _t.Team | None = NOT_GIVEN
    """A group of agents."""
    assignee: _t.Agent | _t.AgentBot | None = NOT_GIVEN
    """Who takes care of the conversation; absent when nobody does."""
    assignee_type: str | None = NOT_GIVEN
    """What the assignee is: User or AgentBot; sent by later versions."""
