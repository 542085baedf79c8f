"""The model PluginExpansion."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PluginExpansion(Model):
    """The message that a plugin makes."""

    message: str | None = NOT_GIVEN
    """The message that the plugin makes."""
