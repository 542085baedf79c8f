"""The model VideoParticipant."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VideoParticipant(Model):
    """Somebody's part in a video call."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the participant."""
    resource_type: Literal["video-participants"] = NOT_GIVEN
    """Type of the resource."""
    account_type: str | None = NOT_GIVEN
    """Kind of account, such as `provider`."""
    audio_state: str | None = NOT_GIVEN
    """State of the participant's audio, such as `muted`."""
    connected_at: str | None = NOT_GIVEN
    """When the participant joined, `YYYY-MM-DD hh:mm:ss` in UTC."""
    disconnected: bool | None = NOT_GIVEN
    """True when the participant has left or was put out."""
    encounter_id: str | None = NOT_GIVEN
    """Medical encounter that the call belongs to."""
    individual_id: str | None = NOT_GIVEN
    """Individual who takes part."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    last_modified_by: str | None = NOT_GIVEN
    """Who last changed it."""
    note: str | None = NOT_GIVEN
    """The participant's note."""
    status: str | None = NOT_GIVEN
    """State of the participant."""
    twilio_channel_id: str | None = NOT_GIVEN
    """Id of the call at Twilio."""
    video_channel_id: str | None = NOT_GIVEN
    """Video channel it belongs to."""
