"""Typed dicts of nested arguments, with the keys as they stand on the wire; for type checkers and editors."""

# Written by datamodel-code-generator from openapi/ccai_apps.yaml: edit that and run `make generate`.
from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict


class BulkUserProceedDict(TypedDict):
    id: int


class BulkUserUploadDict(TypedDict):
    file: str


class BulkUserUploadReplaceDict(TypedDict):
    id: int
    file: str


class ContactDataCreateDict(TypedDict):
    call_id: NotRequired[str]
    agent_id: NotRequired[str]
    lcm_key: NotRequired[str]
    dnis: NotRequired[str]
    org_id: NotRequired[str]
    contact: NotRequired[ContactDataDict]
    pacing_mode: NotRequired[str]
    call_type: NotRequired[str]


class ContactDataDict(TypedDict):
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    account_no: NotRequired[str]
    crm_id: NotRequired[str]
    address: NotRequired[str]
    city: NotRequired[str]
    loan_type: NotRequired[str]
    due_date: NotRequired[str]


class DncAddDict(TypedDict):
    contacts: list[DncContactDict]


class DncContactDict(TypedDict):
    phone_number: str
    expires_at: NotRequired[str]


class DncRemoveDict(TypedDict):
    phone_numbers: list[str]


class InboundCallCreateDict(TypedDict):
    call_type: str
    menu_id: int
    end_user_number: str
    lang: NotRequired[str]
    ticket_id: NotRequired[str | int]
    outbound_number: NotRequired[str]
    recording_permission: NotRequired[str]


class OutboundCallCreateDict(TypedDict):
    call_type: str
    agent_email: str
    ticket_id: NotRequired[str | int]
    end_user_number: NotRequired[str]
    outbound_number: NotRequired[str]
    lang: NotRequired[str]


class ScheduledCallCreateDict(TypedDict):
    call_type: str
    menu_id: NotRequired[int]
    call_id: NotRequired[int]
    end_user_number: str
    lang: NotRequired[str]
    ticket_id: NotRequired[str | int]
    scheduled_at: str
    recording_permission: NotRequired[str]


CallCreateDict: TypeAlias = OutboundCallCreateDict | InboundCallCreateDict | ScheduledCallCreateDict


class SmsCreateDict(TypedDict):
    chat_type: str
    end_user_number: str
    outbound_number: str
    message: str
    ticket_id: NotRequired[str]
