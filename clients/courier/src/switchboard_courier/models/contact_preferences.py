"""The model ContactPreferences."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ContactPreferences(Model):
    """How a person wants to be contacted, by way."""

    email: dict[str, Any] | None = NOT_GIVEN
    """Settings for e-mail."""
    mobile: dict[str, Any] | None = NOT_GIVEN
    """Settings for the mobile app."""
    sms: dict[str, Any] | None = NOT_GIVEN
    """Settings for texts."""
    voice: dict[str, Any] | None = NOT_GIVEN
    """Settings for calls."""
    web: dict[str, Any] | None = NOT_GIVEN
    """Settings for browsers."""
