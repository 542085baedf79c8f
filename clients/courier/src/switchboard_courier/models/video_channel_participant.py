"""The model VideoChannelParticipant."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VideoChannelParticipant(Model):
    """A participant, as shown within the call."""

    _kebab_case = True

    account_type: str | None = NOT_GIVEN
    """Kind of account, such as `provider`."""
    audio_state: str | None = NOT_GIVEN
    """State of the participant's audio, such as `muted`."""
    disconnected: bool | None = NOT_GIVEN
    """True when the participant has left or was put out."""
    encounter_id: str | None = NOT_GIVEN
    """Medical encounter; a plain string here."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    id: str | None = NOT_GIVEN
    """Id of the participant."""
    individual_id: str | None = NOT_GIVEN
    """Individual who takes part."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    note: str | None = NOT_GIVEN
    """The participant's note."""
    photo: str | None = NOT_GIVEN
    """Photo of the person; whether a URL or data is not documented."""
    status: str | None = NOT_GIVEN
    """State of the participant."""
    user: _t.VideoChannelParticipantUser | None = NOT_GIVEN
    """The user behind a participant."""
