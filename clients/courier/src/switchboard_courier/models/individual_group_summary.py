"""The model IndividualGroupSummary."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class IndividualGroupSummary(Model):
    """The group behind a channel or multicast, in short."""

    _kebab_case = True

    individual_ids: list[str] | None = NOT_GIVEN
    """Individuals in the group."""
    individuals: list[_t.GroupIndividual] | None = NOT_GIVEN
    """Members of the group."""
    individuals_count: int | None = NOT_GIVEN
    """Number of members."""
    leader_ids: list[str] | None = NOT_GIVEN
    """Individuals who lead the group."""
    leaders: list[_t.GroupLeader] | None = NOT_GIVEN
    """People who lead the group."""
    name: str | None = NOT_GIVEN
    """Name of the group."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
