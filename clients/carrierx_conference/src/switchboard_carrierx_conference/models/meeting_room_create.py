"""The model MeetingRoomCreate."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.call_flow_attributes import CallFlowAttributes
    from ..models.meeting_key import MeetingKey


@model
class MeetingRoomCreate(Model):
    """A new meeting room; no field is required."""

    access_codes: list[MeetingKey] | None = NOT_GIVEN
    """Access codes and the role that each gives."""
    attributes: CallFlowAttributes | None = NOT_GIVEN
    """Call flow attributes that the meeting room shall override."""
    did_group_sid: str | None = NOT_GIVEN
    """SID of the DID group."""
    name: str | None = NOT_GIVEN
    """Human-readable name of the room."""
