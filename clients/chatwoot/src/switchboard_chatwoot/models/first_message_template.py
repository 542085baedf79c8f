"""The model FirstMessageTemplate."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class FirstMessageTemplate(Model):
    """Template that a first message is made of, for WhatsApp."""

    name: str | None = NOT_GIVEN
    """Name of the template."""
    category: str | None = NOT_GIVEN
    """Category of the template."""
    language: str | None = NOT_GIVEN
    """Language of the template."""
    processed_params: dict[str, Any] | None = NOT_GIVEN
    """Values for the variables of the template."""
