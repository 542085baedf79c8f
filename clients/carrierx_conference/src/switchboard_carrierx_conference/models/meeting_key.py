"""The model MeetingKey."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carrierx_conference as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MeetingKey(Model):
    """An access code and the role that it gives."""

    access_code: str | None = NOT_GIVEN
    """Digits that the caller enters; unique among all rooms of the endpoint."""
    role: _t.Role | str | None = NOT_GIVEN
    """What a caller may do in a meeting."""
