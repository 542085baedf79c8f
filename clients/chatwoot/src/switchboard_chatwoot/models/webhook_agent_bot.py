"""The model WebhookAgentBot."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookAgentBot(Model):
    """An agent bot as events have it."""

    _required = frozenset(["id", "type"])
    _nullable = frozenset(["name", "avatar_url"])

    id: int = NOT_GIVEN
    """Number of the agent bot."""
    name: str | None = NOT_GIVEN
    """Name."""
    avatar_url: str | None = NOT_GIVEN
    """Address of the avatar image; inside conversations."""
    type: Literal["agent_bot"] = NOT_GIVEN
    """Kind of the sender."""
