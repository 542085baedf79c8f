"""The model AskReminder."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AskReminder(Model):
    """A reminder that Alexa speaks to a person."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the Alexa reminder."""
    resource_type: Literal["ask-reminders"] = NOT_GIVEN
    """Type of the resource."""
    account_id: str | None = NOT_GIVEN
    """Alexa account that the reminder belongs to."""
    alexa_reminder_id: str | None = NOT_GIVEN
    """Id of the reminder at Alexa."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    individual_id: str | None = NOT_GIVEN
    """Individual who is reminded."""
    name: str | None = NOT_GIVEN
    """Name of the reminder."""
    reminder_content: str | None = NOT_GIVEN
    """What Alexa says."""
    reminder_rrule: str | None = NOT_GIVEN
    """Recurrence rule (RRULE of iCalendar)."""
    reminder_time_local: str | None = NOT_GIVEN
    """Time of the reminder in the zone of `tz-info`."""
    synced_to_alexa: bool | None = NOT_GIVEN
    """True once Alexa has the reminder."""
    tz_info: str | None = NOT_GIVEN
    """Time zone of the reminder."""
