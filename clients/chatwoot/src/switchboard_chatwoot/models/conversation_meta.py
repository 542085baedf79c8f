"""The model ConversationMeta."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from ..models.agent import Agent
    from ..models.contact import Contact
    from ..models.team import Team


@model
class ConversationMeta(Model):
    """Who takes part in a conversation."""

    _nullable = frozenset(["hmac_verified"])

    sender: Contact | None = NOT_GIVEN
    """A person whom the account talks to."""
    assignee: Agent | None = NOT_GIVEN
    """A user as a member of the account."""
    channel: str | None = NOT_GIVEN
    """Kind of channel that the conversation came through."""
    team: Team | None = NOT_GIVEN
    """A group of agents."""
    hmac_verified: bool | None = NOT_GIVEN
    """Whether the identity of the contact is proven."""
