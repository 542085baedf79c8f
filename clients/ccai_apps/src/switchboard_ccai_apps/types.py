"""Typed dicts of nested arguments, with the keys that the API uses; for type checkers and editors."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class ChatChangeDict(TypedDict):
    """`ChatChange` as a plain dict with the keys of the API; the class describes them."""

    deflection_channel: NotRequired[str]
    status: NotRequired[str]
    escalation_id: NotRequired[int]


class ChatContextDict(TypedDict):
    """`ChatContext` as a plain dict with the keys of the API; the class describes them."""

    value: NotRequired[dict[str, Any]]


class ChatEndUserStartDict(TypedDict):
    """`ChatEndUserStart` as a plain dict with the keys of the API; the class describes them."""

    phone: NotRequired[str]


class ChatMessageContentDict(TypedDict):
    """`ChatMessageContent` as a plain dict with the keys of the API; the class describes them."""

    text: NotRequired[str]


class ChatMessageDict(TypedDict):
    """`ChatMessage` as a plain dict with the keys of the API; the class describes them."""

    type: NotRequired[str]
    content: NotRequired[str | ChatMessageContentDict]


class ChatStartDict(TypedDict):
    """`ChatStart` as a plain dict with the keys of the API; the class describes them."""

    menu_id: NotRequired[int]
    end_user_id: NotRequired[int]
    lang: NotRequired[str]
    email: NotRequired[str]
    context: NotRequired[ChatContextDict]
    transcript: NotRequired[list[ChatTranscriptEntryDict]]


class ChatTranscriptEntryDict(TypedDict):
    """`ChatTranscriptEntry` as a plain dict with the keys of the API; the class describes them."""

    sender: NotRequired[str]
    timestamp: NotRequired[str]
    content: NotRequired[list[ChatTranscriptPartDict]]


class ChatTranscriptPartDict(TypedDict):
    """`ChatTranscriptPart` as a plain dict with the keys of the API; the class describes them."""

    type: NotRequired[str]
    text: NotRequired[str]


class ContactDataDict(TypedDict):
    """`ContactData` as a plain dict with the keys of the API; the class describes them."""

    first_name: NotRequired[str]
    last_name: NotRequired[str]
    account_no: NotRequired[str]
    crm_id: NotRequired[str]
    address: NotRequired[str]
    city: NotRequired[str]
    loan_type: NotRequired[str]
    due_date: NotRequired[str]


class DncContactDict(TypedDict):
    """`DncContact` as a plain dict with the keys of the API; the class describes them."""

    phone_number: str
    expires_at: NotRequired[str]


class EmergencyShutdownDict(TypedDict):
    """`EmergencyShutdown` as a plain dict with the keys of the API; the class describes them."""

    enabled: bool
    message: NotRequired[ShutdownMessageDict]
    in_progress_calls: NotRequired[str]
    queued_calls: NotRequired[str]


class ShutdownMessageDict(TypedDict):
    """`ShutdownMessage` as a plain dict with the keys of the API; the class describes them."""

    type: NotRequired[str]
    content: NotRequired[str]
