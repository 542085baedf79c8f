"""The model NotificationData."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class NotificationData(Model):
    """What is sent through each way."""

    apn: _t.PushNotification | None = NOT_GIVEN
    """A notification as the push service gets it."""
    fcm: _t.PushNotification | None = NOT_GIVEN
    """A notification as the push service gets it."""
    sms: _t.NotificationTexts | None = NOT_GIVEN
    """Texts that belong to a notification."""
    web: dict[str, Any] | None = NOT_GIVEN
    """Message for browsers; its keys are not documented."""
