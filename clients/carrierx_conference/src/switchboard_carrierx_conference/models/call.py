"""The model Call."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carrierx_conference as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Call(Model):
    """A caller who is connected, or about to be. Fields that `include_fields` or `exclude_fields` leave out are
    missing from the response.
    """

    _required = frozenset(
        [
            "account_sid",
            "call_sid",
            "codecs",
            "date_created",
            "direction",
            "duration",
            "gain_level",
            "muted",
            "name",
            "number_dst",
            "number_src",
            "on_hold",
            "role",
        ]
    )
    _nullable = frozenset(["access_code", "date_joined", "meeting_room_sid", "meeting_sid"])

    access_code: str | None = NOT_GIVEN
    """Access code that the caller entered, where the call flow asks for one."""
    account_sid: str = NOT_GIVEN
    """SID of the account that the dialed number belongs to."""
    call_sid: str = NOT_GIVEN
    """SID of the call."""
    codecs: str = NOT_GIVEN
    """Codecs in use, separated by semicolons; they depend on the caller's client. Common are G722, ISAC, NOVOICE,
    OPUS and PCMU, also together with a video codec, as in ISAC,VP8.
    """
    date_created: datetime = NOT_GIVEN
    """When the call was placed."""
    date_joined: datetime | None = NOT_GIVEN
    """When the caller joined the meeting."""
    direction: _t.CallDirection | str = NOT_GIVEN
    """Direction of a call."""
    duration: int = NOT_GIVEN
    """Length of the call in seconds."""
    gain_level: int = NOT_GIVEN
    """Gain of the transmission circuit."""
    meeting_room_sid: str | None = NOT_GIVEN
    """SID of the meeting room; filled once the caller has entered the meeting."""
    meeting_sid: str | None = NOT_GIVEN
    """SID of the meeting; filled once the caller has entered the meeting."""
    muted: bool = NOT_GIVEN
    """Whether the caller is muted."""
    name: str = NOT_GIVEN
    """Name that the caller's client sent; may be empty."""
    number_dst: str = NOT_GIVEN
    """The number that was dialed, as a SIP address."""
    number_src: str = NOT_GIVEN
    """The caller's number, as a SIP address."""
    on_hold: bool = NOT_GIVEN
    """Whether the caller is on hold."""
    role: _t.Role | str = NOT_GIVEN
    """What a caller may do in a meeting."""
