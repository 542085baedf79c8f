"""The model ChannelConversationCounts."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChannelConversationCounts(Model):
    """How many conversations of a kind of channel there are."""

    open: int | None = NOT_GIVEN
    """How many are open."""
    resolved: int | None = NOT_GIVEN
    """How many are resolved."""
    pending: int | None = NOT_GIVEN
    """How many are handled by a bot or wait."""
    snoozed: int | None = NOT_GIVEN
    """How many are snoozed."""
    total: int | None = NOT_GIVEN
    """How many there are in all."""
