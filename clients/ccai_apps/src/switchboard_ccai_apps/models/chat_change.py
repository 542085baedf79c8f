"""The model ChatChange."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatChange(Model):
    """New values of a chat."""

    deflection_channel: str | None = NOT_GIVEN
    """Channel that the chat is deflected to."""
    status: str | None = NOT_GIVEN
    """State of the chat; `finished` ends it."""
    escalation_id: int | None = NOT_GIVEN
    """Id of the escalation that was deflected."""
