"""Typed dicts of nested arguments, with the keys as they stand on the wire; for type checkers and editors."""

# Written by datamodel-code-generator from openapi/carrierx_conference.yaml: edit that and run `make generate`.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AccountReplaceDict(TypedDict):
    attributes: CallFlowAttributesDict
    call_flow_sid: str
    name: str
    password: NotRequired[str]


class AccountUpdateDict(TypedDict):
    attributes: NotRequired[CallFlowAttributesUpdateDict]
    call_flow_sid: NotRequired[str]
    name: NotRequired[str]
    password: NotRequired[str]


class CallFlowAttributesDict(TypedDict):
    call_announceparticipantcount: NotRequired[str]
    call_instructions_dtmf_binding: NotRequired[str]
    call_moh_dtmf_binding: NotRequired[str]
    call_moh_list: NotRequired[str]
    call_mute_dtmf_binding: NotRequired[str]
    call_participantsnumber_dtmf_binding: NotRequired[str]
    conference_drop_dtmf_binding: NotRequired[str]
    conference_entryexittones_dtmf_binding: NotRequired[str]
    conference_entrytones: NotRequired[str]
    conference_exittones: NotRequired[str]
    conference_greeting_enabled: NotRequired[str]
    conference_hold_dtmf_binding: NotRequired[str]
    conference_language: NotRequired[str]
    conference_lock_dtmf_binding: NotRequired[str]
    conference_moh: NotRequired[str]
    conference_moh_enabled: NotRequired[str]
    conference_mute_dtmf_binding: NotRequired[str]
    conference_qa_dtmf_binding: NotRequired[str]
    conference_rollcall: NotRequired[str]
    conference_rollcall_onenter: NotRequired[str]
    conference_rollcall_onexit: NotRequired[str]
    conference_singlemember: NotRequired[str]
    conference_start_how: NotRequired[str]
    conference_start_wait: NotRequired[str]
    conference_stop_how: NotRequired[str]
    conference_stop_wait: NotRequired[str]
    recording_addr: NotRequired[str]
    recording_dtmf_binding: NotRequired[str]
    recording_metadata: NotRequired[str]
    recording_method: NotRequired[str]
    recording_stop_how: NotRequired[str]


class CallFlowAttributesUpdateDict(TypedDict):
    call_announceparticipantcount: NotRequired[str | None]
    call_instructions_dtmf_binding: NotRequired[str | None]
    call_moh_dtmf_binding: NotRequired[str | None]
    call_moh_list: NotRequired[str | None]
    call_mute_dtmf_binding: NotRequired[str | None]
    call_participantsnumber_dtmf_binding: NotRequired[str | None]
    conference_drop_dtmf_binding: NotRequired[str | None]
    conference_entryexittones_dtmf_binding: NotRequired[str | None]
    conference_entrytones: NotRequired[str | None]
    conference_exittones: NotRequired[str | None]
    conference_greeting_enabled: NotRequired[str | None]
    conference_hold_dtmf_binding: NotRequired[str | None]
    conference_language: NotRequired[str | None]
    conference_lock_dtmf_binding: NotRequired[str | None]
    conference_moh: NotRequired[str | None]
    conference_moh_enabled: NotRequired[str | None]
    conference_mute_dtmf_binding: NotRequired[str | None]
    conference_qa_dtmf_binding: NotRequired[str | None]
    conference_rollcall: NotRequired[str | None]
    conference_rollcall_onenter: NotRequired[str | None]
    conference_rollcall_onexit: NotRequired[str | None]
    conference_singlemember: NotRequired[str | None]
    conference_start_how: NotRequired[str | None]
    conference_start_wait: NotRequired[str | None]
    conference_stop_how: NotRequired[str | None]
    conference_stop_wait: NotRequired[str | None]
    recording_addr: NotRequired[str | None]
    recording_dtmf_binding: NotRequired[str | None]
    recording_metadata: NotRequired[str | None]
    recording_method: NotRequired[str | None]
    recording_stop_how: NotRequired[str | None]


class CallUpdateDict(TypedDict):
    muted: NotRequired[bool]
    name: NotRequired[str]
    on_hold: NotRequired[bool]


class DidGroupCreateDict(TypedDict):
    attributes: NotRequired[CallFlowAttributesDict]
    call_flow_sid: NotRequired[str]
    name: NotRequired[str]


class DidGroupReplaceDict(TypedDict):
    attributes: CallFlowAttributesDict
    call_flow_sid: str | None
    name: str


class DidGroupUpdateDict(TypedDict):
    attributes: NotRequired[CallFlowAttributesUpdateDict]
    call_flow_sid: NotRequired[str | None]
    name: NotRequired[str]


class DidReplaceDict(TypedDict):
    attributes: CallFlowAttributesDict
    call_flow_sid: str | None
    did_group_sid: str | None


class DidUpdateDict(TypedDict):
    attributes: NotRequired[CallFlowAttributesUpdateDict]
    call_flow_sid: NotRequired[str | None]
    did_group_sid: NotRequired[str | None]


class MeetingKeyDict(TypedDict):
    access_code: NotRequired[str]
    role: NotRequired[str]


class MeetingRoomCreateDict(TypedDict):
    access_codes: NotRequired[list[MeetingKeyDict]]
    attributes: NotRequired[CallFlowAttributesDict]
    did_group_sid: NotRequired[str]
    name: NotRequired[str]


class MeetingRoomReplaceDict(TypedDict):
    access_codes: list[MeetingKeyDict]
    attributes: CallFlowAttributesDict
    did_group_sid: str | None
    name: str


class MeetingRoomUpdateDict(TypedDict):
    access_codes: NotRequired[list[MeetingKeyDict]]
    attributes: NotRequired[CallFlowAttributesUpdateDict]
    did_group_sid: NotRequired[str | None]
    name: NotRequired[str]


class MeetingUpdateDict(TypedDict):
    on_hold: NotRequired[str]
    participant_muted: NotRequired[str]
