"""The model ContactData."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ContactData(Model):
    """The contact as the dialer's list has it; the keys are one customer's columns, others are possible."""

    _open = True

    first_name: str | None = NOT_GIVEN
    """First name."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    account_no: str | None = NOT_GIVEN
    """Account number."""
    crm_id: str | None = NOT_GIVEN
    """Id of the contact in the CRM."""
    address: str | None = NOT_GIVEN
    """Postal address."""
    city: str | None = NOT_GIVEN
    """City."""
    loan_type: str | None = NOT_GIVEN
    """Kind of loan."""
    due_date: str | None = NOT_GIVEN
    """Date when something is due; the form is not documented."""
