"""The model PublicInbox."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PublicInbox(Model):
    """An API inbox as its contacts see it."""

    identifier: str | None = NOT_GIVEN
    """Identifier of the inbox."""
    name: str | None = NOT_GIVEN
    """Name of the inbox."""
    timezone: str | None = NOT_GIVEN
    """Time zone of the working hours."""
    working_hours: list[_t.WorkingHours] | None = NOT_GIVEN
    """Working hours, one entry for each day."""
    working_hours_enabled: bool | None = NOT_GIVEN
    """Whether the inbox has working hours."""
    csat_survey_enabled: bool | None = NOT_GIVEN
    """Whether contacts are asked how content they are."""
    greeting_enabled: bool | None = NOT_GIVEN
    """Whether new conversations are greeted."""
    identity_validation_enabled: bool | None = NOT_GIVEN
    """Whether contacts must prove who they are."""
