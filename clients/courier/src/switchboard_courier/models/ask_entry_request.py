"""The model AskEntryRequest."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model
class AskEntryRequest(Model):
    """The part of an Alexa envelope that holds the request; any further key may occur."""

    _open = True

    timestamp: str | None = NOT_GIVEN
    """When Alexa sent the request."""
    type: str | None = NOT_GIVEN
    """Kind of request."""
