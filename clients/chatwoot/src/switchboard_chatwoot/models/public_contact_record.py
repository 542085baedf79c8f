"""The model PublicContactRecord."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PublicContactRecord(Model):
    """The whole record of a contact."""

    _required = frozenset(["id"])
    _nullable = frozenset(
        [
            "name",
            "email",
            "phone_number",
            "identifier",
            "additional_attributes",
            "custom_attributes",
            "contact_type",
            "country_code",
            "last_activity_at",
            "created_at",
            "updated_at",
            "last_name",
            "middle_name",
            "location",
            "company_id",
        ]
    )
    _open = True

    id: int = NOT_GIVEN
    """Number of the contact."""
    name: str | None = NOT_GIVEN
    """Name."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
    phone_number: str | None = NOT_GIVEN
    """Phone number."""
    identifier: str | None = NOT_GIVEN
    """Identity of the contact in a system outside."""
    blocked: bool | None = NOT_GIVEN
    """Whether the contact is blocked."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes that the system keeps on the contact."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes that the account defines for itself."""
    contact_type: str | None = NOT_GIVEN
    """What the contact is to the account: visitor, lead or customer."""
    country_code: str | None = NOT_GIVEN
    """Code of the country."""
    last_activity_at: str | None = NOT_GIVEN
    """When the contact was last active."""
    created_at: str | None = NOT_GIVEN
    """When the contact was created."""
    updated_at: str | None = NOT_GIVEN
    """When the contact was last changed."""
    last_name: str | None = NOT_GIVEN
    """Family name."""
    middle_name: str | None = NOT_GIVEN
    """Middle name."""
    location: str | None = NOT_GIVEN
    """Where the contact lives."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    company_id: int | None = NOT_GIVEN
    """Number of the company."""
    label_list: list[str] | None = NOT_GIVEN
    """Labels of the contact."""
