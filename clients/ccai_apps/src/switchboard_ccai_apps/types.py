"""Typed dicts of nested arguments, with the keys that the API uses; for type checkers and editors."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ContactDataDict(TypedDict):
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    account_no: NotRequired[str]
    crm_id: NotRequired[str]
    address: NotRequired[str]
    city: NotRequired[str]
    loan_type: NotRequired[str]
    due_date: NotRequired[str]


class DncContactDict(TypedDict):
    phone_number: str
    expires_at: NotRequired[str]
