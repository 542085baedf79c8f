"""The model AgentConversationCounts."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AgentConversationCounts(Model):
    """How many conversations an agent has open."""

    open: int | None = NOT_GIVEN
    """How many are open."""
    unattended: int | None = NOT_GIVEN
    """How many wait for the agent."""
