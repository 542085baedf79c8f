"""The model User."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class User(Model):
    """A person."""

    id: str | None = NOT_GIVEN
    """Id of the user."""
    link: str | None = NOT_GIVEN
    """Address of the user for people."""
    created_at: datetime | None = NOT_GIVEN
    """When the user was created."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    full_name: str | None = NOT_GIVEN
    """Full name."""
    image_url: str | None = NOT_GIVEN
    """Address of the picture."""
    emails: list[str] | None = NOT_GIVEN
    """E-mail addresses, the primary one first."""
    phones: list[str] | None = NOT_GIVEN
    """Phone numbers, the primary one first."""
    languages: list[str] | None = NOT_GIVEN
    """Languages, the primary one first."""
