"""The model Contact."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Contact(Model):
    """A person whom the account talks to."""

    _required = frozenset(["id"])
    _nullable = frozenset(["email", "phone_number", "thumbnail", "identifier", "last_activity_at"])

    id: int = NOT_GIVEN
    """Number of the contact."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
    name: str | None = NOT_GIVEN
    """Name."""
    phone_number: str | None = NOT_GIVEN
    """Phone number."""
    thumbnail: str | None = NOT_GIVEN
    """Address of the avatar image."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes that the system keeps on the contact, such as city and country_code."""
    contact_inboxes: list[_t.ContactInbox] | None = NOT_GIVEN
    """Inboxes that know the contact, each with the contact's source id there."""
    blocked: bool | None = NOT_GIVEN
    """Whether the contact is blocked."""
    identifier: str | None = NOT_GIVEN
    """Identity of the contact in a system outside."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes that the account defines for itself."""
    last_activity_at: int | None = NOT_GIVEN
    """When the contact was last active, in Unix seconds; only in some responses."""
    created_at: int | None = NOT_GIVEN
    """When the contact was created, in Unix seconds."""
    availability_status: _t.AvailabilityStatus | str | None = NOT_GIVEN
    """Whether somebody is present."""
    conversations_count: int | None = NOT_GIVEN
    """How many conversations the contact has; only in some responses."""
