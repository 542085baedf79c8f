"""The model SurveyResponse."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SurveyResponse(Model):
    """How a contact rates a conversation."""

    feedback_message: str | None = NOT_GIVEN
    """What the contact says of it."""
    rating: int | None = NOT_GIVEN
    """Number from 1 to 5."""
