"""The model WebhookMeetingStats."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookMeetingStats(Model):
    """Figures of an async meeting."""

    _open = True

    channel_stats: _t.WebhookChannelStats | None = NOT_GIVEN
    """Figures of a channel."""
    user_stats: list[_t.WebhookUserStats] | None = NOT_GIVEN
    """Figures of each user."""
