"""The model Individual."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import date
from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Individual(Model):
    """Courier's copy of a person."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the individual."""
    resource_type: Literal["individuals"] = NOT_GIVEN
    """Type of the resource."""
    account_type: str | None = NOT_GIVEN
    """Kind of account."""
    birth_date: date | None = NOT_GIVEN
    """Date of birth."""
    first_name: str | None = NOT_GIVEN
    """First name."""
    last_modified_time: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    owner_id: str | None = NOT_GIVEN
    """Organization or user that owns the individual."""
    preferred_name: str | None = NOT_GIVEN
    """Name by which the person wants to be called."""
