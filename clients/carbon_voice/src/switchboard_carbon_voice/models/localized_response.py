"""The model LocalizedResponse."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class LocalizedResponse(Model):
    """What an AI said, in one language."""

    language: str | None = NOT_GIVEN
    """The language."""
    json: dict[str, Any] | None = NOT_GIVEN
    """As an object, where the prompt asks for JSON; its keys are those that the prompt asks for."""
    text: str | None = NOT_GIVEN
    """As plain text."""
    html: str | None = NOT_GIVEN
    """As HTML."""
    markdown: str | None = NOT_GIVEN
    """As Markdown."""
