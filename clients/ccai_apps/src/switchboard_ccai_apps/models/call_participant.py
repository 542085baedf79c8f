"""The model CallParticipant."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CallParticipant(Model):
    """One side of a call."""

    _nullable = frozenset(["user_id", "end_user_id", "call_duration", "hold_duration", "connected_at", "ended_at"])

    id: int | None = NOT_GIVEN
    """Id of the participation."""
    type: str | None = NOT_GIVEN
    """Who it is."""
    status: str | None = NOT_GIVEN
    """State of this side."""
    call_id: int | None = NOT_GIVEN
    """Id of the call."""
    user_id: int | None = NOT_GIVEN
    """Id of the agent, when it is one."""
    end_user_id: int | None = NOT_GIVEN
    """Id of the end user, when it is one."""
    call_duration: int | None = NOT_GIVEN
    """Time on the call."""
    hold_duration: int | None = NOT_GIVEN
    """Time on hold."""
    connected_at: datetime | None = NOT_GIVEN
    """When this side was connected."""
    ended_at: datetime | None = NOT_GIVEN
    """When this side left."""
    fail_reason: str | None = NOT_GIVEN
    """Why this side failed."""
