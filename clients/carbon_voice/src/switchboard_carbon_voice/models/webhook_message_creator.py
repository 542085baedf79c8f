"""The model WebhookMessageCreator."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookMessageCreator(Model):
    """The user who created a message."""

    _nullable = frozenset(["first_name", "last_name", "full_name", "image_url"])
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the user."""
    link: str | None = NOT_GIVEN
    """Address of the user."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    full_name: str | None = NOT_GIVEN
    """Full name."""
    image_url: str | None = NOT_GIVEN
    """Address of the user's image."""
    created_at: datetime | None = NOT_GIVEN
    """When the user was created."""
    phones: list[str] | None = NOT_GIVEN
    """Phone numbers."""
    emails: list[str] | None = NOT_GIVEN
    """E-mail addresses."""
    languages: list[str] | None = NOT_GIVEN
    """Languages."""
