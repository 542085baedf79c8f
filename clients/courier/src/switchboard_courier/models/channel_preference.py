"""The model ChannelPreference."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChannelPreference(Model):
    """A preference with its new value."""

    name: str | None = NOT_GIVEN
    """Name of the preference, such as `notify`."""
    value: str | None = NOT_GIVEN
    """New value, as text."""
