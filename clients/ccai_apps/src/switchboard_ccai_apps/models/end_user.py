"""The model EndUser."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class EndUser(Model):
    """A person who contacts, or is contacted by, the contact center."""

    _required = frozenset(["id"])
    _nullable = frozenset(["identifier", "out_contact_id"])

    id: int = NOT_GIVEN
    """Id of the end user."""
    identifier: str | None = NOT_GIVEN
    """Identifier that the customer's app gave."""
    out_contact_id: str | None = NOT_GIVEN
    """Contact of the CRM."""
