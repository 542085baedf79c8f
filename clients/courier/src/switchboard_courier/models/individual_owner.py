"""The model IndividualOwner."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class IndividualOwner(Model):
    """Who an individual belongs to."""

    id: str | None = NOT_GIVEN
    """Id of the owner."""
    type: str | None = NOT_GIVEN
    """Kind of owner, such as `organization`."""
