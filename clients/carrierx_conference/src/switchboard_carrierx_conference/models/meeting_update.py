"""The model MeetingUpdate."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..enums import ParticipantMuted


@model
class MeetingUpdate(Model):
    """Fields of a meeting to change."""

    on_hold: str | None = NOT_GIVEN
    """The access levels to put on hold."""
    participant_muted: ParticipantMuted | str | None = NOT_GIVEN
    """Who is muted in a meeting. The values are text, never booleans."""
