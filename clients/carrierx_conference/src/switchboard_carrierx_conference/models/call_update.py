"""The model CallUpdate."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class CallUpdate(Model):
    """Fields of a call to change."""

    muted: bool | None = NOT_GIVEN
    """Whether the caller is muted."""
    name: str | None = NOT_GIVEN
    """Name of the caller."""
    on_hold: bool | None = NOT_GIVEN
    """Whether the caller is on hold."""
