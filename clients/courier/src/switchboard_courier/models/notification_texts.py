"""The model NotificationTexts."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class NotificationTexts(Model):
    """Texts that belong to a notification."""

    bodies: list[str] | None = NOT_GIVEN
    """Texts to send, one message each."""
