"""The model AsyncMeetingStats."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AsyncMeetingStats(Model):
    """Figures of an asynchronous meeting."""

    stats: _t.ConversationStats | None = NOT_GIVEN
    """Figures of a conversation."""
    user_stats: list[_t.UserStats] | None = NOT_GIVEN
    """Figures of its users, one entry for each."""
