"""The model WebhookWorkingHours."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookWorkingHours(Model):
    """When an inbox is open on one day of the week, as the server keeps it."""

    _nullable = frozenset(
        [
            "inbox_id",
            "account_id",
            "closed_all_day",
            "open_hour",
            "open_minutes",
            "close_hour",
            "close_minutes",
            "open_all_day",
        ]
    )
    _open = True

    id: int | None = NOT_GIVEN
    """Number of the record."""
    inbox_id: int | None = NOT_GIVEN
    """Number of the inbox."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
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
    created_at: datetime | None = NOT_GIVEN
    """When the record was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When the record was last changed."""
    open_all_day: bool | None = NOT_GIVEN
    """Whether it is open for the whole day."""
