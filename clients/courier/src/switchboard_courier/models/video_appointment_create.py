"""The model VideoAppointmentCreate."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VideoAppointmentCreate(Model):
    """The appointment for which a video call is created."""

    duration: int | None = NOT_GIVEN
    """Length of the appointment."""
    id: str | None = NOT_GIVEN
    """Id of the appointment."""
    start: str | None = NOT_GIVEN
    """Start of the appointment, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339."""
