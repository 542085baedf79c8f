"""The model WorkingHours."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WorkingHours(Model):
    """When an inbox is open on one day of the week."""

    _nullable = frozenset(["open_hour", "open_minutes", "close_hour", "close_minutes"])

    day_of_week: int | None = NOT_GIVEN
    """Day of the week, from 0 for Sunday to 6."""
    closed_all_day: bool | None = NOT_GIVEN
    """Whether it is closed for the whole day."""
    open_hour: int | None = NOT_GIVEN
    """Hour at which it opens, from 0 to 23; null when it is closed."""
    open_minutes: int | None = NOT_GIVEN
    """Minute of that hour, from 0 to 59; null when it is closed."""
    close_hour: int | None = NOT_GIVEN
    """Hour at which it closes, from 0 to 23; null when it is closed."""
    close_minutes: int | None = NOT_GIVEN
    """Minute of that hour, from 0 to 59; null when it is closed."""
    open_all_day: bool | None = NOT_GIVEN
    """Whether it is open for the whole day."""
