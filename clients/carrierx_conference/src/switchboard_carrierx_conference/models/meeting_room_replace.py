"""The model MeetingRoomReplace."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.call_flow_attributes import CallFlowAttributes
    from ..models.meeting_key import MeetingKey


@model
class MeetingRoomReplace(Model):
    """All fields of a meeting room that can be changed."""

    _required = frozenset(["access_codes", "attributes", "did_group_sid", "name"])
    _nullable = frozenset(["did_group_sid"])

    access_codes: list[MeetingKey] = NOT_GIVEN
    """All access codes of the room and the role that each gives."""
    attributes: CallFlowAttributes = NOT_GIVEN
    """All call flow attributes that the meeting room shall override."""
    did_group_sid: str | None = NOT_GIVEN
    """SID of the DID group, or null for none."""
    name: str = NOT_GIVEN
    """Human-readable name of the room."""
