"""The model IndividualGroup."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class IndividualGroup(Model):
    """Courier's copy of a group of individuals."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the individual group."""
    resource_type: Literal["individual-groups"] = NOT_GIVEN
    """Type of the resource."""
    individuals: list[_t.Reference] | None = NOT_GIVEN
    """Members of the group."""
    last_sync_time: str | None = NOT_GIVEN
    """When the copy was last brought up to date, `YYYY-MM-DD hh:mm:ss` in UTC."""
    leaders: list[_t.Reference] | None = NOT_GIVEN
    """People who lead the group."""
    name: str | None = NOT_GIVEN
    """Name of the group."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    parent_id: str | None = NOT_GIVEN
    """Group above this one."""
