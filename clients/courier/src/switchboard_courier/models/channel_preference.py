"""The model ChannelPreference."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class ChannelPreference(Model):
    """A preference with its new value."""

    name: str | None = NOT_GIVEN
    """Name of the preference, such as `notify`."""
    value: str | None = NOT_GIVEN
    """New value, as text."""
