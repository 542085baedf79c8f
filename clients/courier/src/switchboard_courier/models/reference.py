"""The model Reference."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model
class Reference(Model):
    """Points to another resource by its id."""

    id: str | None = NOT_GIVEN
    """Id of the resource that is meant."""
