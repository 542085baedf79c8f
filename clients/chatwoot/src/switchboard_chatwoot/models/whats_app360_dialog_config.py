"""The model WhatsApp360DialogConfig."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WhatsApp360DialogConfig(Model):
    """How 360dialog is reached."""

    _required = frozenset(["api_key"])
    _sensitive = frozenset(["api_key"])

    api_key: str = NOT_GIVEN
    """Key of the provider."""
