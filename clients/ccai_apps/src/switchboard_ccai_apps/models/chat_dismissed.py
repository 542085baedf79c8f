"""The model ChatDismissed."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class ChatDismissed(_Event):
    """A chat was dismissed."""

    _required = frozenset(["event_type"])
    _open = True

    event_type: Literal["chat_dismissed"] = NOT_GIVEN
    """What happened."""
    timestamp: datetime | None = NOT_GIVEN
    """When it happened."""
    chat_id: int | None = NOT_GIVEN
    """Id of the chat."""
    body: dict[str, Any] | None = NOT_GIVEN
    """What belongs to the event; not documented."""
