"""The model TelegramChannelUpdate."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TelegramChannelUpdate(Model):
    """What can be changed on a Telegram channel."""

    _sensitive = frozenset(["bot_token"])

    bot_token: str | None = NOT_GIVEN
    """Token of the Telegram bot."""
