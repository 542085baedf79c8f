"""The model Participant."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Participant(Model):
    """A contact, user or agent bot in the short form that messages use."""

    _nullable = frozenset(["email", "phone_number", "identifier", "pubsub_token"])
    _sensitive = frozenset(["pubsub_token"])

    id: int | None = NOT_GIVEN
    """Number of the contact, user or agent bot."""
    type: str | None = NOT_GIVEN
    """What it is: contact, user or agent_bot."""
    name: str | None = NOT_GIVEN
    """Name."""
    available_name: str | None = NOT_GIVEN
    """Name of a user to show."""
    email: str | None = NOT_GIVEN
    """E-mail address of a contact."""
    phone_number: str | None = NOT_GIVEN
    """Phone number of a contact."""
    identifier: str | None = NOT_GIVEN
    """Identity of a contact in a system outside."""
    thumbnail: str | None = NOT_GIVEN
    """Address of the avatar image."""
    avatar_url: str | None = NOT_GIVEN
    """Address of the avatar image of a user."""
    availability_status: str | None = NOT_GIVEN
    """Presence of a user."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes of a contact."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes of a contact that the account defines for itself."""
    blocked: bool | None = NOT_GIVEN
    """Whether a contact is blocked; sent by later versions."""
    pubsub_token: str | None = NOT_GIVEN
    """Token of the live connection of a contact."""
