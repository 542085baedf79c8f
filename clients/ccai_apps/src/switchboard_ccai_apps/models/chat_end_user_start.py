"""The model ChatEndUserStart."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatEndUserStart(Model):
    """What is known of the end user."""

    phone: str | None = NOT_GIVEN
    """Phone number of the end user."""
