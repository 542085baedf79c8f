"""The model ProfileInput."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ProfileInput(Model):
    """Attributes that users can change on themselves."""

    _sensitive = frozenset(["current_password", "password", "password_confirmation"])
    _plain = frozenset(["message_signature"])

    name: str | None = NOT_GIVEN
    """Full name."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
    display_name: str | None = NOT_GIVEN
    """Name that the user wants to be shown by."""
    message_signature: str | None = NOT_GIVEN
    """Text below the messages of the user."""
    phone_number: str | None = NOT_GIVEN
    """Phone number."""
    current_password: str | None = NOT_GIVEN
    """Password as it is, needed to change it."""
    password: str | None = NOT_GIVEN
    """New password."""
    password_confirmation: str | None = NOT_GIVEN
    """New password once more."""
    ui_settings: dict[str, Any] | None = NOT_GIVEN
    """What the user has set in the web application."""
