"""The model AggregationEntry."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AggregationEntry(Model):
    """One figure that is wanted for one person."""

    _kebab_case = True

    column: str | None = NOT_GIVEN
    """Name of the figure that is wanted."""
    individual_id: str | None = NOT_GIVEN
    """Individual for whom it is wanted."""
