"""The model AccountAttributes."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import date, datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AccountAttributes(Model):
    """Facts that the installation keeps on an account."""

    _nullable = frozenset(["plan_name", "subscribed_quantity", "subscription_status", "subscription_ends_on"])

    plan_name: str | None = NOT_GIVEN
    """Plan that the account is on."""
    subscribed_quantity: int | None = NOT_GIVEN
    """How many seats are paid for."""
    subscription_status: str | None = NOT_GIVEN
    """State of the subscription."""
    subscription_ends_on: date | None = NOT_GIVEN
    """Day on which the subscription ends."""
    industry: str | None = NOT_GIVEN
    """Industry of the company."""
    company_size: str | None = NOT_GIVEN
    """Size of the company."""
    timezone: str | None = NOT_GIVEN
    """Time zone of the company."""
    logo: str | None = NOT_GIVEN
    """Address of the logo."""
    onboarding_step: str | None = NOT_GIVEN
    """How far the first setup has come."""
    marked_for_deletion_at: datetime | None = NOT_GIVEN
    """When the account was marked for deletion."""
    marked_for_deletion_reason: str | None = NOT_GIVEN
    """Why the account was marked for deletion."""
