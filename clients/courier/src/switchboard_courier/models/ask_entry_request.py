"""The model AskEntryRequest."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class AskEntryRequest(Model):
    """The part of an Alexa envelope that holds the request; any further key may occur."""

    _open = True

    timestamp: str | None = NOT_GIVEN
    """When Alexa sent the request."""
    type: str | None = NOT_GIVEN
    """Kind of request."""
