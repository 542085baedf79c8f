"""The model LocalizedText."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class LocalizedText(Model):
    """A text by language."""

    _names = {"en_us": "en_US", "es_us": "es_US"}

    en_us: str | None = NOT_GIVEN
    """Text in US English."""
    es_us: str | None = NOT_GIVEN
    """Text in US Spanish."""
