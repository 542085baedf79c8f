"""The model AccountConversationMetrics."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AccountConversationMetrics(Model):
    """How many conversations are open at this moment."""

    open: int | None = NOT_GIVEN
    """How many are open."""
    unattended: int | None = NOT_GIVEN
    """How many wait for an agent."""
    unassigned: int | None = NOT_GIVEN
    """How many are assigned to nobody."""
    pending: int | None = NOT_GIVEN
    """How many are handled by a bot or wait."""
