"""The model Call."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Call(Model):
    """A call made into or out of the platform."""

    _required = frozenset(["id", "call_type", "status"])
    _nullable = frozenset(
        [
            "queued_at",
            "assigned_at",
            "connected_at",
            "ends_at",
            "scheduled_at",
            "rating",
            "out_ticket_id",
            "out_ticket_url",
            "recording_url",
            "fail_details",
            "support_number",
            "selected_menu",
            "menu_path",
            "agent_info",
            "end_user",
            "offer_type",
        ]
    )

    id: int = NOT_GIVEN
    """Id of the call."""
    parent_id: int | None = NOT_GIVEN
    """Id of the call that this one follows."""
    lang: str | None = NOT_GIVEN
    """Language of the call, an ISO 639-1 code."""
    call_type: _t.CallType | str = NOT_GIVEN
    """Kind of a call that this API created."""
    status: _t.CallStatus | str = NOT_GIVEN
    """State of a call."""
    created_at: datetime | None = NOT_GIVEN
    """When the call was created."""
    queued_at: datetime | None = NOT_GIVEN
    """When it entered the queue."""
    assigned_at: datetime | None = NOT_GIVEN
    """When an agent was chosen."""
    connected_at: datetime | None = NOT_GIVEN
    """When agent and end user were connected."""
    ends_at: datetime | None = NOT_GIVEN
    """When it ended."""
    scheduled_at: datetime | None = NOT_GIVEN
    """Time that it is scheduled for."""
    wait_duration: int | None = NOT_GIVEN
    """Time that the end user waited."""
    call_duration: int | None = NOT_GIVEN
    """Length of the call."""
    hold_duration: int | None = NOT_GIVEN
    """Time on hold."""
    rating: int | None = NOT_GIVEN
    """Rating by the end user."""
    has_feedback: bool | None = NOT_GIVEN
    """Whether the end user left feedback."""
    voip_provider: str | None = NOT_GIVEN
    """Telephony provider that carries the call."""
    out_ticket_id: str | None = NOT_GIVEN
    """Ticket of the CRM."""
    out_ticket_url: str | None = NOT_GIVEN
    """Address of the CRM ticket."""
    verified: bool | None = NOT_GIVEN
    """Whether the end user was verified."""
    recording_url: str | None = NOT_GIVEN
    """Address of the recording."""
    recording_permission: str | None = NOT_GIVEN
    """Whether the end user allowed a recording, spelled differently from the request."""
    voicemail_reason: str | None = NOT_GIVEN
    """Why the call went to voicemail."""
    deflection: str | None = NOT_GIVEN
    """How the call was deflected."""
    disconnected_by: str | None = NOT_GIVEN
    """Who ended the call."""
    fail_details: str | None = NOT_GIVEN
    """More about the failure."""
    fail_reason: str | None = NOT_GIVEN
    """Why the call failed."""
    support_number: str | None = NOT_GIVEN
    """Number that the end user called."""
    selected_menu: _t.SelectedMenu | None = NOT_GIVEN
    """Menu that the end user chose."""
    menu_path: _t.MenuPath | None = NOT_GIVEN
    """Path of the menu in the tree."""
    agent_info: _t.AgentInfo | None = NOT_GIVEN
    """Agent of the call."""
    end_user: _t.EndUser | None = NOT_GIVEN
    """Person on the other side."""
    photos: list[_t.Photo] | None = NOT_GIVEN
    """Photos shared during the call."""
    videos: list[_t.Video] | None = NOT_GIVEN
    """Videos shared during the call."""
    transfers: list[_t.CallTransfer] | None = NOT_GIVEN
    """Transfers of the call."""
    deflection_details: list[dict[str, Any]] | None = NOT_GIVEN
    """Steps of a deflection; their form is not documented."""
    participants: list[_t.CallParticipant] | None = NOT_GIVEN
    """Who takes part."""
    offer_type: str | None = NOT_GIVEN
    """How the call is offered to agents."""
    offer_events: list[_t.OfferEvent] | None = NOT_GIVEN
    """When it was offered to which group of agents."""
    answer_type: str | None = NOT_GIVEN
    """How an agent takes it."""
    outbound_number: str | None = NOT_GIVEN
    """Number that is called from."""
