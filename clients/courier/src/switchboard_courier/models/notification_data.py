"""The model NotificationData."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from typing import Any

    from ..models.notification_texts import NotificationTexts
    from ..models.push_notification import PushNotification


@model
class NotificationData(Model):
    """What is sent through each way."""

    apn: PushNotification | None = NOT_GIVEN
    """A notification as the push service gets it."""
    fcm: PushNotification | None = NOT_GIVEN
    """A notification as the push service gets it."""
    sms: NotificationTexts | None = NOT_GIVEN
    """Texts that belong to a notification."""
    web: dict[str, Any] | None = NOT_GIVEN
    """Message for browsers; its keys are not documented."""
