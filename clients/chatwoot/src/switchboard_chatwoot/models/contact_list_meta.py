"""The model ContactListMeta."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class ContactListMeta(Model):
    """Where the page stands in the list."""

    count: int | None = NOT_GIVEN
    """How many contacts there are in all."""
    current_page: int | str | None = NOT_GIVEN
    """Number of the page: an integer when the request named none, else the text that it sent."""
