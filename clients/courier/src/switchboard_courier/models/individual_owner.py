"""The model IndividualOwner."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class IndividualOwner(Model):
    """Who an individual belongs to."""

    id: str | None = NOT_GIVEN
    """Id of the owner."""
    type: str | None = NOT_GIVEN
    """Kind of owner, such as `organization`."""
