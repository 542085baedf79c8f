"""The model UserStats."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UserStats(Model):
    """Figures of one user in a conversation."""

    user_id: str | None = NOT_GIVEN
    """Id of the user."""
    total_messages_posted: int | None = NOT_GIVEN
    """Number of messages of the user."""
    total_sent_milliseconds: int | None = NOT_GIVEN
    """Length of the user's messages in milliseconds."""
    total_heard_milliseconds: int | None = NOT_GIVEN
    """How much the user has heard, in milliseconds."""
    total_engaged_percentage: int | None = NOT_GIVEN
    """How much the user took part, in percent."""
    total_heard_messages: int | None = NOT_GIVEN
    """Number of messages that the user has heard."""
    total_unheard_messages: int | None = NOT_GIVEN
    """Number of messages that the user has not heard."""
