"""The model GroupIndividual."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import date

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class GroupIndividual(Model):
    """A member of a group."""

    _kebab_case = True

    birth_date: date | None = NOT_GIVEN
    """Date of birth."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    id: str | None = NOT_GIVEN
    """Id of the individual."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    name: str | None = NOT_GIVEN
    """Full name."""
    owner: _t.IndividualOwner | None = NOT_GIVEN
    """Who an individual belongs to."""
    preferred_name: str | None = NOT_GIVEN
    """Name by which the person wants to be called."""
    verified: bool | None = NOT_GIVEN
    """Whether the identity is verified."""
