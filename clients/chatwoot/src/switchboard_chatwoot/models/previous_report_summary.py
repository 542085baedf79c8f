"""The model PreviousReportSummary."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PreviousReportSummary(Model):
    """All figures of the range of time before."""

    _nullable = frozenset(["avg_first_response_time", "avg_resolution_time", "reply_time"])

    avg_first_response_time: str | float | None = NOT_GIVEN
    """Mean time until a first response, in seconds."""
    avg_resolution_time: str | float | None = NOT_GIVEN
    """Mean time until conversations were resolved, in seconds."""
    conversations_count: int | None = NOT_GIVEN
    """How many conversations began."""
    incoming_messages_count: int | None = NOT_GIVEN
    """How many messages came from contacts."""
    outgoing_messages_count: int | None = NOT_GIVEN
    """How many messages went to contacts."""
    resolutions_count: int | None = NOT_GIVEN
    """How many conversations were resolved."""
    reply_time: str | float | None = NOT_GIVEN
    """Mean time between a message of the contact and the next one of an agent, in seconds."""
