"""Typed dicts of nested arguments, with the keys that the API uses; for type checkers and editors."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallFlowAttributesDict(TypedDict):
    """`CallFlowAttributes` as a plain dict with the keys of the API; the class describes them."""

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
    """`CallFlowAttributesUpdate` as a plain dict with the keys of the API; the class describes them."""

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


class MeetingKeyDict(TypedDict):
    """`MeetingKey` as a plain dict with the keys of the API; the class describes them."""

    access_code: NotRequired[str]
    role: NotRequired[str]
