"""The codec of this client: finds models and enums by name, and knows the unions."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.models.codec import Codec
from ._runtime.models.kinds import UnionOf

MODULES: dict[str, str] = {
    "Account": "models.account",
    "Call": "models.call",
    "CallDirection": "enums",
    "CallFlow": "models.call_flow",
    "CallFlowAttributes": "models.call_flow_attributes",
    "CallFlowAttributesUpdate": "models.call_flow_attributes_update",
    "Did": "models.did",
    "DidGroup": "models.did_group",
    "Meeting": "models.meeting",
    "MeetingAttendees": "models.meeting_attendees",
    "MeetingKey": "models.meeting_key",
    "MeetingRoom": "models.meeting_room",
    "ParticipantMuted": "enums",
    "Role": "enums",
}
ENUMS: frozenset[str] = frozenset(["CallDirection", "ParticipantMuted", "Role"])
UNIONS: dict[str, UnionOf] = {}


def _lookup(name: str) -> type[object]:
    from importlib import import_module  # models are imported one by one, when the first of a kind is met

    found: type[object] = getattr(import_module(f".{MODULES[name]}", __package__), name)
    return found


CODEC = Codec(_lookup, ENUMS, UNIONS)
