"""The model WebhookChannelStats."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookChannelStats(Model):
    """Figures of a channel."""

    _open = True

    total_duration_milliseconds: float | None = NOT_GIVEN
    """Length of all messages in milliseconds."""
    total_heard_milliseconds: float | None = NOT_GIVEN
    """How much of it was heard, in milliseconds."""
    total_engaged_percentage: float | None = NOT_GIVEN
    """How much the users took part, in percent."""
    total_messages_posted: float | None = NOT_GIVEN
    """How many messages there are."""
    total_users: float | None = NOT_GIVEN
    """How many users there are."""
