"""The model SmsSession."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SmsSession(Model):
    """A session of text messages between an end user and the contact center."""

    _required = frozenset(["id", "chat_type", "status"])
    _nullable = frozenset(
        [
            "queued_at",
            "assigned_at",
            "ends_at",
            "rating",
            "out_ticket_id",
            "out_ticket_url",
            "fail_reason",
            "selected_menu",
            "menu_path",
            "agent_info",
            "offer_type",
        ]
    )

    id: int = NOT_GIVEN
    """Id of the session."""
    lang: str | None = NOT_GIVEN
    """Language of the session, an ISO 639-1 code."""
    chat_type: _t.ChatType | str = NOT_GIVEN
    """Kind of a session."""
    status: str = NOT_GIVEN
    """State of the session, lower snake case."""
    created_at: datetime | None = NOT_GIVEN
    """When the session was created."""
    queued_at: datetime | None = NOT_GIVEN
    """When it entered the queue."""
    assigned_at: datetime | None = NOT_GIVEN
    """When an agent was chosen."""
    ends_at: datetime | None = NOT_GIVEN
    """When it ended."""
    wait_duration: int | None = NOT_GIVEN
    """Time that the end user waited."""
    chat_duration: int | None = NOT_GIVEN
    """Length of the session."""
    rating: int | None = NOT_GIVEN
    """Rating by the end user."""
    has_feedback: bool | None = NOT_GIVEN
    """Whether the end user left feedback."""
    out_ticket_id: str | None = NOT_GIVEN
    """Ticket of the CRM."""
    out_ticket_url: str | None = NOT_GIVEN
    """Address of the CRM ticket."""
    verified: bool | None = NOT_GIVEN
    """Whether the end user was verified."""
    disconnected_by: str | None = NOT_GIVEN
    """Who ended the session."""
    fail_reason: str | None = NOT_GIVEN
    """Why the session failed."""
    selected_menu: _t.SelectedMenu | None = NOT_GIVEN
    """Menu that the session belongs to."""
    menu_path: _t.MenuPath | None = NOT_GIVEN
    """Path of the menu in the tree."""
    agent_info: _t.AgentInfo | None = NOT_GIVEN
    """Agent of the session."""
    end_user: _t.EndUser | None = NOT_GIVEN
    """A person who contacts, or is contacted by, the contact center."""
    photos: list[_t.Photo] | None = NOT_GIVEN
    """Photos shared during the session."""
    videos: list[_t.Video] | None = NOT_GIVEN
    """Videos shared during the session."""
    transfers: list[dict[str, Any]] | None = NOT_GIVEN
    """Transfers of the session; their form is not documented."""
    participants: list[_t.SmsParticipant] | None = NOT_GIVEN
    """Who takes part."""
    offer_type: str | None = NOT_GIVEN
    """How the session is offered to agents."""
    offer_events: list[_t.OfferEvent] | None = NOT_GIVEN
    """When it was offered to which group of agents."""
    answer_type: str | None = NOT_GIVEN
    """How an agent takes it."""
    outbound_number: str | None = NOT_GIVEN
    """Number that the messages are sent from."""
