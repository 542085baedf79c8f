"""The model VideoChannel."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VideoChannel(Model):
    """A video call with its participants and recordings."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the video channel."""
    resource_type: Literal["video-channels"] = NOT_GIVEN
    """Type of the resource."""
    appless: bool | None = NOT_GIVEN
    """Whether one can join without the app."""
    appointment: _t.VideoAppointment | None = NOT_GIVEN
    """The appointment of a video call."""
    channel_state: _t.VideoChannelState | str | None = NOT_GIVEN
    """State of a video channel."""
    compositions: list[_t.VideoChannelComposition] | None = NOT_GIVEN
    """Processed recordings of the call."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    duration: int | None = NOT_GIVEN
    """Length, presumably in seconds."""
    encounter_id: str | None = NOT_GIVEN
    """Medical encounter that the call led to."""
    max_participants: int | None = NOT_GIVEN
    """A number of participants; whether the limit or the peak is not documented."""
    note: str | None = NOT_GIVEN
    """Note about the call."""
    observation_id: str | None = NOT_GIVEN
    """Observation that goes with it."""
    organization_display_name: str | None = NOT_GIVEN
    """Name of the organization as shown to people."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    participants: list[_t.VideoChannelParticipant] | None = NOT_GIVEN
    """People in the call."""
    recorded: bool | None = NOT_GIVEN
    """Whether the call is recorded."""
    scheduler_id: str | None = NOT_GIVEN
    """Who scheduled the call."""
    subject_id: str | None = NOT_GIVEN
    """Individual whom the call is about."""
    type: str | None = NOT_GIVEN
    """Kind of call."""
