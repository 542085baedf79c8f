"""The model ChannelEventSettings."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class ChannelEventSettings(Model):
    """Whether events are posted to a channel."""

    enabled: bool | None = NOT_GIVEN
    """Whether events are posted to the channel, presumably."""
