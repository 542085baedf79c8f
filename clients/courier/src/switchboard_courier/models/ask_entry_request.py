"""The model AskEntryRequest."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AskEntryRequest(Model):
    """The part of an Alexa envelope that holds the request; any further key may occur."""

    _open = True

    timestamp: str | None = NOT_GIVEN
    """When Alexa sent the request."""
    type: str | None = NOT_GIVEN
    """Kind of request."""
