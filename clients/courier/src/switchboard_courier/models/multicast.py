"""The model Multicast."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Multicast(Model):
    """A templated message to all whom a filter selects."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the multicast."""
    resource_type: Literal["multicasts"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    data: dict[str, Any] | None = NOT_GIVEN
    """Data given for the template."""
    first_name: str | None = NOT_GIVEN
    """First name that goes with `individual-id`."""
    individual_group: _t.IndividualGroupSummary | None = NOT_GIVEN
    """The group behind a channel or multicast, in short."""
    individual_group_id: str | None = NOT_GIVEN
    """Group of individuals it is for."""
    individual_id: str | None = NOT_GIVEN
    """Individual it concerns; sender or recipient is not documented."""
    individual_ids: list[str] | None = NOT_GIVEN
    """Individuals that are addressed."""
    last_name: str | None = NOT_GIVEN
    """Last name that goes with `individual-id`."""
    status: str | None = NOT_GIVEN
    """State of the sending."""
    template_args: dict[str, Any] | None = NOT_GIVEN
    """Arguments of the template."""
    template_id: str | None = NOT_GIVEN
    """Template of the message."""
    user_name: str | None = NOT_GIVEN
    """Name of the user."""
