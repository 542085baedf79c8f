"""The enums of CarrierX Conference. They are open: an unknown value stays a plain str or int."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class CallDirection(StrEnum):
    """Direction of a call."""

    IN = "In"
    OUT = "Out"


class Role(StrEnum):
    """What a caller may do in a meeting."""

    HOST = "host"
    """Leads the meeting, with the rights of a moderator."""
    PARTICIPANT = "participant"
    """Takes part with the rights of a normal user."""
    LISTENER = "listener"
    """Can only listen."""


class ParticipantMuted(StrEnum):
    """Who is muted in a meeting. The values are text, never booleans."""

    FALSE = "false"
    """Listeners are muted; participants and hosts can talk."""
    RELAXED = "relaxed"
    """Participants and listeners are muted; participants can unmute themselves."""
    TRUE = "true"
    """Participants and listeners are muted and cannot unmute themselves."""


ParticipantMutedLike: TypeAlias = ParticipantMuted | Literal["false", "relaxed", "true"]
