"""The model WebhookChannelUserLeftDetails."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookChannelUserLeftDetails(Model):
    """A user left a channel."""

    _names = {"left_user": "leftUser"}
    _open = True

    channel: _t.WebhookChannel | None = NOT_GIVEN
    """A channel as events have it."""
    left_user: _t.WebhookUser | None = NOT_GIVEN
    """A user in short."""
