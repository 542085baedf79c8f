"""The model VideoAppointment."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VideoAppointment(Model):
    """The appointment of a video call."""

    _kebab_case = True

    duration: int | None = NOT_GIVEN
    """Length of the appointment."""
    id: str | None = NOT_GIVEN
    """Id of the appointment."""
    join_start: str | None = NOT_GIVEN
    """From when on one can join, `YYYY-MM-DD hh:mm:ss` in UTC."""
    start: str | None = NOT_GIVEN
    """Start of the appointment, `YYYY-MM-DD hh:mm:ss` in UTC."""
