"""The model NotificationTexts."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class NotificationTexts(Model):
    """Texts that belong to a notification."""

    bodies: list[str] | None = NOT_GIVEN
    """Texts to send, one message each."""
