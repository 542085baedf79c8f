"""The model ReportSummary."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ReportSummary(Model):
    """All figures of a range of time, with those of the range before."""

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
    previous: _t.PreviousReportSummary | None = NOT_GIVEN
    """All figures of the range of time before."""
    reply_time: str | float | None = NOT_GIVEN
    """Mean time between a message of the contact and the next one of an agent, in seconds."""
