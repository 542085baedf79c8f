"""The model CallFlowAttributesUpdate."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CallFlowAttributesUpdate(Model):
    """Settings of a call flow to change. Text sets a key, null removes it (so that the level below applies again),
    keys that are not sent stay as they are.
    """

    _nullable = frozenset(
        [
            "call_announceparticipantcount",
            "call_instructions_dtmf_binding",
            "call_moh_dtmf_binding",
            "call_moh_list",
            "call_mute_dtmf_binding",
            "call_participantsnumber_dtmf_binding",
            "conference_drop_dtmf_binding",
            "conference_entryexittones_dtmf_binding",
            "conference_entrytones",
            "conference_exittones",
            "conference_greeting_enabled",
            "conference_hold_dtmf_binding",
            "conference_language",
            "conference_lock_dtmf_binding",
            "conference_moh",
            "conference_moh_enabled",
            "conference_mute_dtmf_binding",
            "conference_qa_dtmf_binding",
            "conference_rollcall",
            "conference_rollcall_onenter",
            "conference_rollcall_onexit",
            "conference_singlemember",
            "conference_start_how",
            "conference_start_wait",
            "conference_stop_how",
            "conference_stop_wait",
            "recording_addr",
            "recording_dtmf_binding",
            "recording_metadata",
            "recording_method",
            "recording_stop_how",
        ]
    )
    _open = True

    call_announceparticipantcount: str | None = NOT_GIVEN
    """Access levels that hear how many participants there are: letters h, p, l in any combination."""
    call_instructions_dtmf_binding: str | None = NOT_GIVEN
    """Keys that play the instructions."""
    call_moh_dtmf_binding: str | None = NOT_GIVEN
    """Keys that change the music on hold of the call."""
    call_moh_list: str | None = NOT_GIVEN
    """Comma-separated names of the music that callers can choose while on hold."""
    call_mute_dtmf_binding: str | None = NOT_GIVEN
    """Keys that mute and unmute the caller."""
    call_participantsnumber_dtmf_binding: str | None = NOT_GIVEN
    """Keys that announce the number of participants."""
    conference_drop_dtmf_binding: str | None = NOT_GIVEN
    """Keys that drop the conference."""
    conference_entryexittones_dtmf_binding: str | None = NOT_GIVEN
    """Keys that switch the entry and exit tones."""
    conference_entrytones: str | None = NOT_GIVEN
    """Whether a tone sounds when somebody enters: `on` or `off`."""
    conference_exittones: str | None = NOT_GIVEN
    """Whether a tone sounds when somebody leaves: `on` or `off`."""
    conference_greeting_enabled: str | None = NOT_GIVEN
    """Whether callers are greeted: `on` or `off`."""
    conference_hold_dtmf_binding: str | None = NOT_GIVEN
    """Keys that put the conference on hold."""
    conference_language: str | None = NOT_GIVEN
    """Language of the prompts, as a code."""
    conference_lock_dtmf_binding: str | None = NOT_GIVEN
    """Keys that lock and unlock the conference."""
    conference_moh: str | None = NOT_GIVEN
    """Name of the music on hold of the conference."""
    conference_moh_enabled: str | None = NOT_GIVEN
    """Whether music plays on hold: `on` or `off`."""
    conference_mute_dtmf_binding: str | None = NOT_GIVEN
    """Keys that mute and unmute the conference."""
    conference_qa_dtmf_binding: str | None = NOT_GIVEN
    """Keys for the questions-and-answers mode."""
    conference_rollcall: str | None = NOT_GIVEN
    """Whether there is a roll call: `on` or `off`."""
    conference_rollcall_onenter: str | None = NOT_GIVEN
    """Whether the roll call plays when somebody enters: `on` or `off`."""
    conference_rollcall_onexit: str | None = NOT_GIVEN
    """Whether the roll call plays when somebody leaves: `on` or `off`."""
    conference_singlemember: str | None = NOT_GIVEN
    """Whether a conference of a single member is allowed: `on` or `off`."""
    conference_start_how: str | None = NOT_GIVEN
    """What starts the conference, such as `first` for the first caller."""
    conference_start_wait: str | None = NOT_GIVEN
    """How long to wait for the start, a number written as text."""
    conference_stop_how: str | None = NOT_GIVEN
    """What ends the conference, such as `moderator` for the moderator's leaving."""
    conference_stop_wait: str | None = NOT_GIVEN
    """How long to wait before the end, a number written as text."""
    recording_addr: str | None = NOT_GIVEN
    """SIP address that records."""
    recording_dtmf_binding: str | None = NOT_GIVEN
    """Keys that start and stop recording."""
    recording_metadata: str | None = NOT_GIVEN
    """Kind of metadata kept with a recording."""
    recording_method: str | None = NOT_GIVEN
    """How recordings are made."""
    recording_stop_how: str | None = NOT_GIVEN
    """What ends a recording, such as `last` for the last caller's leaving."""
