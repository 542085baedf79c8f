"""The model SummaryReportEntry."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SummaryReportEntry(Model):
    """Figures of one inbox, agent or team."""

    _required = frozenset(["id"])
    _nullable = frozenset(["avg_resolution_time", "avg_first_response_time", "avg_reply_time"])

    id: int = NOT_GIVEN
    """Number of the inbox, agent or team."""
    conversations_count: int | None = NOT_GIVEN
    """How many conversations began."""
    resolved_conversations_count: int | None = NOT_GIVEN
    """How many conversations were resolved."""
    avg_resolution_time: float | str | None = NOT_GIVEN
    """Mean time until conversations were resolved, in seconds; null when there are none."""
    avg_first_response_time: float | str | None = NOT_GIVEN
    """Mean time until a first response, in seconds; null when there are none."""
    avg_reply_time: float | str | None = NOT_GIVEN
    """Mean time between a message of the contact and the next one of an agent, in seconds; null when there are none."""
