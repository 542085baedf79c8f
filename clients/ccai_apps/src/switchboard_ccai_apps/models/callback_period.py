"""The model CallbackPeriod."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CallbackPeriod(Model):
    """A period in which callbacks can be booked."""

    date: str | None = NOT_GIVEN
    """Day, written YYYYMMDD."""
    start_time: str | None = NOT_GIVEN
    """Start, written HH:MM."""
    end_time: str | None = NOT_GIVEN
    """End, written HH:MM."""
    scheduled_calls: int | None = NOT_GIVEN
    """Callbacks that are booked."""
    max_slots: int | None = NOT_GIVEN
    """Callbacks that can be booked at most."""
