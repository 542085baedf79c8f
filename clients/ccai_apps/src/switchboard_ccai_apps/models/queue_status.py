"""The model QueueStatus."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class QueueStatus(Model):
    """How busy one queue is, and when callbacks are possible."""

    menu_id: int | None = NOT_GIVEN
    """Id of the queue."""
    menu_type: _t.MenuType | str | None = NOT_GIVEN
    """Channel family of a menu."""
    lang: str | None = NOT_GIVEN
    """Language of the queue."""
    materialized_path: str | None = NOT_GIVEN
    """Name of the queue with those above it."""
    current_queue_ewt: int | None = NOT_GIVEN
    """Estimated wait of a call now, presumably in seconds."""
    scheduled_callback_ewt: int | None = NOT_GIVEN
    """Estimated wait of a scheduled callback, presumably in seconds."""
    logged_in_agents: int | None = NOT_GIVEN
    """Agents of the queue who are logged in."""
    available_agents: int | None = NOT_GIVEN
    """Agents of the queue who are free."""
    breakthrough_agents: int | None = NOT_GIVEN
    """Agents of the queue who can be reached although they are not free."""
    callback_periods: list[_t.CallbackPeriod] | None = NOT_GIVEN
    """Periods in which a callback can be booked."""
