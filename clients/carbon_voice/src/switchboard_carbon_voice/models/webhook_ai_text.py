"""The model WebhookAiText."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookAiText(Model):
    """What a prompt gave in one language."""

    _nullable = frozenset(["json", "text", "html", "markdown"])
    _open = True

    language: str | None = NOT_GIVEN
    """Language, such as english."""
    json: dict[str, Any] | None = NOT_GIVEN
    """The response as data."""
    text: str | None = NOT_GIVEN
    """The response as text."""
    html: str | None = NOT_GIVEN
    """The response as HTML."""
    markdown: str | None = NOT_GIVEN
    """The response as Markdown."""
