"""The model SmsParticipant."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SmsParticipant(Model):
    """One side of a session."""

    _nullable = frozenset(["user_id", "end_user_id", "chat_duration", "connected_at", "ended_at"])

    id: int | None = NOT_GIVEN
    """Id of the participation."""
    type: str | None = NOT_GIVEN
    """Who it is."""
    status: str | None = NOT_GIVEN
    """State of this side."""
    chat_id: int | None = NOT_GIVEN
    """Id of the session."""
    user_id: int | None = NOT_GIVEN
    """Id of the agent, when it is one."""
    end_user_id: int | None = NOT_GIVEN
    """Id of the end user, when it is one."""
    chat_duration: int | None = NOT_GIVEN
    """Time in the session."""
    connected_at: datetime | None = NOT_GIVEN
    """When this side was connected."""
    ended_at: datetime | None = NOT_GIVEN
    """When this side left."""
    fail_reason: str | None = NOT_GIVEN
    """Why this side failed."""
