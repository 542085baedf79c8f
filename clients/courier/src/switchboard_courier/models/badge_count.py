"""The model BadgeCount."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class BadgeCount(Model):
    """The number that one kind of badge shows for a person."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the badge count."""
    resource_type: Literal["badge-counts"] = NOT_GIVEN
    """Type of the resource."""
    count: int | None = NOT_GIVEN
    """Number that the badge shows."""
    individual_id: str | None = NOT_GIVEN
    """Individual whose badge it is."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    timestamp: str | None = NOT_GIVEN
    """Time as of which the value holds, `YYYY-MM-DD hh:mm:ss` in UTC."""
    type: str | None = NOT_GIVEN
    """Kind of badge, such as `appointment`."""
