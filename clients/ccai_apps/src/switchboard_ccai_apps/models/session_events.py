"""The model SessionEvents."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class SessionEvents(_Event):
    """Calls or chats that changed their state."""

    _required = frozenset(["count", "events"])
    _open = True

    count: int = NOT_GIVEN
    """How many events there are."""
    events: list[_t.WebhookSessionEvent] = NOT_GIVEN
    """The events."""
