"""The model AskEvent."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AskEvent(Model):
    """An event for an Alexa subscription."""

    name: str | None = NOT_GIVEN
    """Name of the event."""
    payload: dict[str, Any] | None = NOT_GIVEN
    """Data of the event."""
