"""The model ContactCreated."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class ContactCreated(_Event):
    """A contact was created."""

    _required = frozenset(["id", "event"])
    _nullable = frozenset(
        [
            "additional_attributes",
            "avatar",
            "custom_attributes",
            "email",
            "identifier",
            "name",
            "phone_number",
            "thumbnail",
            "company_id",
        ]
    )

    account: _t.WebhookAccount | None = NOT_GIVEN
    """The account that an event is of."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes that the system keeps on the contact."""
    avatar: str | None = NOT_GIVEN
    """Address of the avatar image; empty if there is none."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes that the account defines for itself."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
    id: int = NOT_GIVEN
    """Number of the contact."""
    identifier: str | None = NOT_GIVEN
    """Identity of the contact in a system outside."""
    name: str | None = NOT_GIVEN
    """Name."""
    phone_number: str | None = NOT_GIVEN
    """Phone number."""
    thumbnail: str | None = NOT_GIVEN
    """Address of the avatar image; empty if there is none."""
    blocked: bool | None = NOT_GIVEN
    """Whether the contact is blocked; since 4.0.2."""
    company_id: int | None = NOT_GIVEN
    """Number of the company; only where that feature is on."""
    type: Literal["contact"] | None = NOT_GIVEN
    """Kind of the sender; absent where the contact stands on its own."""
    event: Literal["contact_created"] = NOT_GIVEN
    """Name of the event."""
