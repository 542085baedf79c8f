"""The model CobrowseEnded."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CobrowseEnded(Model):
    """Confirmation that a co-browsing session is over."""

    message: str | None = NOT_GIVEN
    """Confirmation."""
