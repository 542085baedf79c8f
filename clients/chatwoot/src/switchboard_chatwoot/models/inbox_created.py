"""The model InboxCreated."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class InboxCreated(_Event):
    """An inbox was created."""

    _required = frozenset(["event"])
    _nullable = frozenset(
        [
            "allow_messages_after_resolved",
            "lock_to_single_conversation",
            "auto_assignment_config",
            "enable_auto_assignment",
            "enable_email_collect",
            "greeting_enabled",
            "greeting_message",
            "csat_survey_enabled",
            "business_name",
            "timezone",
            "out_of_office_message",
            "working_hours_enabled",
            "channel",
        ]
    )

    allow_messages_after_resolved: bool | None = NOT_GIVEN
    """Whether contacts may write after a conversation is resolved."""
    lock_to_single_conversation: bool | None = NOT_GIVEN
    """Whether a contact has one conversation only."""
    auto_assignment_config: dict[str, Any] | None = NOT_GIVEN
    """How conversations are assigned by themselves."""
    enable_auto_assignment: bool | None = NOT_GIVEN
    """Whether conversations are assigned by themselves."""
    enable_email_collect: bool | None = NOT_GIVEN
    """Whether the widget asks for an e-mail address."""
    greeting_enabled: bool | None = NOT_GIVEN
    """Whether new conversations are greeted."""
    greeting_message: str | None = NOT_GIVEN
    """What new conversations are greeted with."""
    csat_survey_enabled: bool | None = NOT_GIVEN
    """Whether contacts are asked how content they are."""
    business_name: str | None = NOT_GIVEN
    """Name of the business in e-mail."""
    sender_name_type: _t.SenderNameType | str | None = NOT_GIVEN
    """How the sender of e-mail is named."""
    timezone: str | None = NOT_GIVEN
    """Time zone of the working hours."""
    out_of_office_message: str | None = NOT_GIVEN
    """What is sent outside working hours."""
    working_hours_enabled: bool | None = NOT_GIVEN
    """Whether the inbox has working hours."""
    working_hours: list[_t.WebhookWorkingHours] | None = NOT_GIVEN
    """Working hours, one entry for each day."""
    created_at: datetime | None = NOT_GIVEN
    """When the inbox was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When the inbox was last changed."""
    channel: _t.WebhookChannel | None = NOT_GIVEN
    """The channel of the inbox, secrets included."""
    account: _t.WebhookAccount | None = NOT_GIVEN
    """The account that an event is of."""
    event: Literal["inbox_created"] = NOT_GIVEN
    """Name of the event."""
