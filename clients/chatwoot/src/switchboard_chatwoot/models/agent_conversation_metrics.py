"""The model AgentConversationMetrics."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AgentConversationMetrics(Model):
    """How many conversations of an agent are open at this moment."""

    _required = frozenset(["id"])

    id: int = NOT_GIVEN
    """Number of the agent."""
    name: str | None = NOT_GIVEN
    """Full name."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
    thumbnail: str | None = NOT_GIVEN
    """Address of the avatar image."""
    availability: str | None = NOT_GIVEN
    """Presence of the agent."""
    metric: _t.AgentConversationCounts | None = NOT_GIVEN
    """How many conversations an agent has open."""
