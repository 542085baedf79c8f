"""The model AgentBot."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AgentBot(Model):
    """A bot that answers conversations through a webhook."""

    _required = frozenset(["id"])
    _nullable = frozenset(["description", "account_id", "outgoing_url", "thumbnail", "secret"])
    _sensitive = frozenset(["access_token", "secret"])

    id: int = NOT_GIVEN
    """Number of the agent bot."""
    name: str | None = NOT_GIVEN
    """Name of the agent bot."""
    description: str | None = NOT_GIVEN
    """What the agent bot is for."""
    account_id: int | None = NOT_GIVEN
    """Number of the account; null for a bot of the whole system."""
    outgoing_url: str | None = NOT_GIVEN
    """Webhook address that receives the bot's events; version 1.16.2 sends the name of the bot here."""
    thumbnail: str | None = NOT_GIVEN
    """Address of the avatar image."""
    bot_type: str | None = NOT_GIVEN
    """Kind of the bot, such as webhook."""
    bot_config: dict[str, Any] | None = NOT_GIVEN
    """Settings of the bot."""
    access_token: str | None = NOT_GIVEN
    """Token of the bot."""
    system_bot: bool | None = NOT_GIVEN
    """Whether the bot belongs to the whole installation."""
    secret: str | None = NOT_GIVEN
    """Key that signs webhooks; sent by later versions."""
