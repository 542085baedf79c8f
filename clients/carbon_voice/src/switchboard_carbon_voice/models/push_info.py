"""The model PushInfo."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PushInfo(Model):
    """Texts and data of a push notice."""

    title: str | None = NOT_GIVEN
    """First line."""
    subtitle: str | None = NOT_GIVEN
    """Second line."""
    body: str | None = NOT_GIVEN
    """Text."""
    data: dict[str, Any] | None = NOT_GIVEN
    """Data for the receiving application; the keys are not documented."""
