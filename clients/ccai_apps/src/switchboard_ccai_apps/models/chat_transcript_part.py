"""The model ChatTranscriptPart."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatTranscriptPart(Model):
    """A part of what was said."""

    type: str | None = NOT_GIVEN
    """Kind of the part."""
    text: str | None = NOT_GIVEN
    """Its text."""
