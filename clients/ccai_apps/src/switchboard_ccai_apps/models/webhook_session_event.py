"""The model WebhookSessionEvent."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookSessionEvent(Model):
    """A call or a chat changed its state."""

    _unix_times = {"timestamp": (1000, False)}
    _open = True

    event_id: str | None = NOT_GIVEN
    """Id of the event."""
    timestamp: datetime | None = NOT_GIVEN
    """When the event was made."""
    item: _t.WebhookSession | None = NOT_GIVEN
    """A call or a chat; it has more keys the longer it lasts."""
