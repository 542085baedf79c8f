"""The model OutgoingMessagesCount."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class OutgoingMessagesCount(Model):
    """How many messages an agent, team, inbox or label has."""

    id: int | None = NOT_GIVEN
    """Number of the agent, team, inbox or label."""
    name: str | None = NOT_GIVEN
    """Name of the agent, team, inbox or label."""
    outgoing_messages_count: int | None = NOT_GIVEN
    """How many messages were sent."""
