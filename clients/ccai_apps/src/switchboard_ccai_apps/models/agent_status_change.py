"""The model AgentStatusChange."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AgentStatusChange(Model):
    """The result for one agent."""

    agent_id: int | None = NOT_GIVEN
    """Id of the agent."""
    name: str | None = NOT_GIVEN
    """Full name."""
    email: str | None = NOT_GIVEN
    """E-mail address of the agent."""
    agent_number: str | None = NOT_GIVEN
    """Number of the agent."""
    previous_status: str | None = NOT_GIVEN
    """Status until now."""
    current_status: str | None = NOT_GIVEN
    """Status from now on."""
    message: str | None = NOT_GIVEN
    """Why the status could not be changed; absent when it was."""
