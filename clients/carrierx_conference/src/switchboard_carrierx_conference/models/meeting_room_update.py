"""The model MeetingRoomUpdate."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.call_flow_attributes_update import CallFlowAttributesUpdate
    from ..models.meeting_key import MeetingKey


@model
class MeetingRoomUpdate(Model):
    """Fields of a meeting room to change."""

    _nullable = frozenset(["did_group_sid"])

    access_codes: list[MeetingKey] | None = NOT_GIVEN
    """Access codes and the role that each gives."""
    attributes: CallFlowAttributesUpdate | None = NOT_GIVEN
    """Call flow attributes to set at the level of the meeting room; null as a value removes that attribute."""
    did_group_sid: str | None = NOT_GIVEN
    """SID of the DID group, or null for none."""
    name: str | None = NOT_GIVEN
    """Human-readable name of the room."""
