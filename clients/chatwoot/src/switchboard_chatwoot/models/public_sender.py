"""The model PublicSender."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PublicSender(Model):
    """Who sent a message; which keys it has depends on its type."""

    _nullable = frozenset(
        [
            "name",
            "available_name",
            "availability_status",
            "email",
            "phone_number",
            "identifier",
            "additional_attributes",
            "custom_attributes",
            "description",
            "created_at",
        ]
    )
    _open = True

    id: int | None = NOT_GIVEN
    """Number of the sender."""
    name: str | None = NOT_GIVEN
    """Name."""
    avatar_url: str | None = NOT_GIVEN
    """Address of the avatar image; contacts have a thumbnail instead."""
    thumbnail: str | None = NOT_GIVEN
    """Address of a small avatar image."""
    type: _t.SenderType | str | None = NOT_GIVEN
    """What the sender of a message is."""
    available_name: str | None = NOT_GIVEN
    """Name of a user to show."""
    availability_status: str | None = NOT_GIVEN
    """Presence of a user."""
    email: str | None = NOT_GIVEN
    """E-mail address of a contact."""
    phone_number: str | None = NOT_GIVEN
    """Phone number of a contact."""
    identifier: str | None = NOT_GIVEN
    """Identity of a contact in a system outside."""
    blocked: bool | None = NOT_GIVEN
    """Whether a contact is blocked."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes of a contact."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes of a contact that the account defines for itself."""
    description: str | None = NOT_GIVEN
    """What an assistant is for."""
    created_at: str | None = NOT_GIVEN
    """When an assistant was created."""
