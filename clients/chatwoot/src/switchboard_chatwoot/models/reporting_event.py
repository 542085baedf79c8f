"""The model ReportingEvent."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ReportingEvent(Model):
    """Something that reports are made of, such as the time of a first response."""

    _required = frozenset(["id"])
    _nullable = frozenset(
        [
            "value",
            "value_in_business_hours",
            "event_start_time",
            "event_end_time",
            "conversation_id",
            "inbox_id",
            "user_id",
        ]
    )

    id: int = NOT_GIVEN
    """Number of the event."""
    name: str | None = NOT_GIVEN
    """Kind of the event, such as first_response, reply_time or conversation_resolved."""
    value: float | None = NOT_GIVEN
    """How long it took, in seconds."""
    value_in_business_hours: float | None = NOT_GIVEN
    """How long it took within working hours, in seconds."""
    event_start_time: datetime | None = NOT_GIVEN
    """When it began."""
    event_end_time: datetime | None = NOT_GIVEN
    """When it ended."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    conversation_id: int | None = NOT_GIVEN
    """Number of the conversation in the whole installation."""
    inbox_id: int | None = NOT_GIVEN
    """Number of the inbox."""
    user_id: int | None = NOT_GIVEN
    """Number of the agent."""
    created_at: datetime | None = NOT_GIVEN
    """When the event was noted."""
    updated_at: datetime | None = NOT_GIVEN
    """When the note was last changed."""
