"""The model ConversationStats."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ConversationStats(Model):
    """Figures of a conversation."""

    total_duration_milliseconds: int | None = NOT_GIVEN
    """Length of all messages in milliseconds."""
    total_heard_milliseconds: int | None = NOT_GIVEN
    """How much was heard, in milliseconds."""
    total_engaged_percentage: int | None = NOT_GIVEN
    """How much the users took part, in percent."""
    total_messages_posted: int | None = NOT_GIVEN
    """Number of messages."""
    total_users: int | None = NOT_GIVEN
    """Number of users."""
