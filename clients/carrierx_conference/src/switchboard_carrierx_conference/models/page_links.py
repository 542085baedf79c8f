"""The model PageLinks."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class PageLinks(Model):
    """Links to the neighbouring pages; empty when there are none."""

    next: str | None = NOT_GIVEN
    """URL of the page after this one."""
    previous: str | None = NOT_GIVEN
    """URL of the page before this one."""
