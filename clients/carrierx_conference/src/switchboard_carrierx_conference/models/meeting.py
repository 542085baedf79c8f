"""The model Meeting."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carrierx_conference as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Meeting(Model):
    """A meeting in progress. Fields that `include_fields` or `exclude_fields` leave out are missing from the
    response.
    """

    _required = frozenset(
        [
            "account_sid",
            "attendees",
            "date_created",
            "duration",
            "locked",
            "meeting_room_sid",
            "meeting_sid",
            "on_hold",
            "participant_muted",
            "recording",
        ]
    )

    account_sid: str = NOT_GIVEN
    """SID of the account."""
    attendees: _t.MeetingAttendees = NOT_GIVEN
    """How many people of each role are in a meeting."""
    date_created: datetime = NOT_GIVEN
    """When the meeting began."""
    duration: int = NOT_GIVEN
    """Length of the meeting in seconds."""
    locked: bool = NOT_GIVEN
    """Whether the meeting is locked for more participants and listeners; hosts can always join."""
    meeting_room_sid: str = NOT_GIVEN
    """SID of the meeting room."""
    meeting_sid: str = NOT_GIVEN
    """SID of the meeting."""
    on_hold: str = NOT_GIVEN
    """The access levels that are on hold."""
    participant_muted: _t.ParticipantMuted | str = NOT_GIVEN
    """Who is muted in a meeting. The values are text, never booleans."""
    recording: bool = NOT_GIVEN
    """Whether the meeting is being recorded."""
