"""The model ChannelEventSettings."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChannelEventSettings(Model):
    """Whether events are posted to a channel."""

    enabled: bool | None = NOT_GIVEN
    """Whether events are posted to the channel, presumably."""
