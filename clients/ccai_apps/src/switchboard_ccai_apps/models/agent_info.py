"""The model AgentInfo."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AgentInfo(Model):
    """An agent."""

    _nullable = frozenset(["agent_number"])

    id: int | None = NOT_GIVEN
    """Id of the agent."""
    name: str | None = NOT_GIVEN
    """Full name."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    agent_number: str | None = NOT_GIVEN
    """Number of the agent."""
    email: str | None = NOT_GIVEN
    """E-mail address of the agent; text messages have it."""
    avatar_url: str | None = NOT_GIVEN
    """Address of the agent's picture."""
