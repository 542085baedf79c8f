"""The model TelegramChannel."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TelegramChannel(Model):
    """Settings of a Telegram channel."""

    _required = frozenset(["type", "bot_token"])
    _sensitive = frozenset(["bot_token"])

    type: Literal["telegram"] = NOT_GIVEN
    """Kind of the channel."""
    bot_token: str = NOT_GIVEN
    """Token of the Telegram bot."""
