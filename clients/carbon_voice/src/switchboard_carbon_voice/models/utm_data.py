"""The model UtmData."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UtmData(Model):
    """Campaign parameters (UTM) of a visitor."""

    utm_source: str | None = NOT_GIVEN
    """Source of the visitor."""
    utm_medium: str | None = NOT_GIVEN
    """Kind of the advertisement."""
    utm_campaign: str | None = NOT_GIVEN
    """Name of the campaign."""
    utm_term: str | None = NOT_GIVEN
    """Text that was searched for."""
    utm_content: str | None = NOT_GIVEN
    """Which advertisement it was."""
