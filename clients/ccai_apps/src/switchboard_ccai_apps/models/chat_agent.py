"""The model ChatAgent."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatAgent(Model):
    """A human agent in a chat."""

    id: int | None = NOT_GIVEN
    """Id of the agent."""
    name: str | None = NOT_GIVEN
    """Full name."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    avatar_url: str | None = NOT_GIVEN
    """Address of the agent's picture."""
    status: str | None = NOT_GIVEN
    """State of the agent in the chat."""
