"""The model Reference."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class Reference(Model):
    """Points to another resource by its id."""

    id: str | None = NOT_GIVEN
    """Id of the resource that is meant."""
