"""The model WebhookUserStats."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookUserStats(Model):
    """Figures of a user in a channel."""

    _open = True

    user_id: str | None = NOT_GIVEN
    """Id of the user."""
    total_messages_posted: float | None = NOT_GIVEN
    """How many messages the user posted."""
    total_sent_milliseconds: float | None = NOT_GIVEN
    """Length of these in milliseconds."""
    total_heard_milliseconds: float | None = NOT_GIVEN
    """How much the user heard, in milliseconds."""
    total_engaged_percentage: float | None = NOT_GIVEN
    """How much the user took part, in percent."""
    total_heard_messages: float | None = NOT_GIVEN
    """How many messages the user heard."""
    total_unheard_messages: float | None = NOT_GIVEN
    """How many messages the user did not hear."""
