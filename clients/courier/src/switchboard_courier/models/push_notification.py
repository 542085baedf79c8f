"""The model PushNotification."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PushNotification(Model):
    """A notification as the push service gets it."""

    body: str | None = NOT_GIVEN
    """Text of the notification."""
    category: str | None = NOT_GIVEN
    """Category, by which an app groups notifications."""
    data: dict[str, Any] | None = NOT_GIVEN
    """Data for the app."""
    title: str | None = NOT_GIVEN
    """Title of the notification."""
