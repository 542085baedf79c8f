"""The model MeetingRoom."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carrierx_conference as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MeetingRoom(Model):
    """The configuration of meetings, with the access codes that lead to it. Fields that `include_fields` or
    `exclude_fields` leave out are missing from the response.
    """

    _required = frozenset(["access_codes", "account_sid", "attributes", "did_group_sid", "meeting_room_sid", "name"])
    _nullable = frozenset(["did_group_sid"])

    access_codes: list[_t.MeetingKey] = NOT_GIVEN
    """Access codes and the role that each gives."""
    account_sid: str = NOT_GIVEN
    """SID of the account."""
    attributes: _t.CallFlowAttributes = NOT_GIVEN
    """Call flow attributes that are overridden at the level of the meeting room. The vendor's newer pages call this
    field `properties`.
    """
    did_group_sid: str | None = NOT_GIVEN
    """SID of the DID group."""
    meeting_room_sid: str = NOT_GIVEN
    """SID of the meeting room."""
    name: str = NOT_GIVEN
    """Human-readable name of the room."""
