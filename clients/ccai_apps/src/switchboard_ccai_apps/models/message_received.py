"""The model MessageReceived."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Literal

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class MessageReceived(_Event):
    """Somebody wrote a message."""

    _required = frozenset(["event_type"])
    _open = True

    event_type: Literal["message_received"] = NOT_GIVEN
    """What happened."""
    timestamp: datetime | None = NOT_GIVEN
    """When it happened."""
    chat_id: int | None = NOT_GIVEN
    """Id of the chat."""
    body: _t.WebhookMessageBody | None = NOT_GIVEN
    """A message and who wrote it."""
