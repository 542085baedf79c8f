"""The model WebhookChange."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookChange(Model):
    """What an attribute was and is."""

    _nullable = frozenset(["previous_value", "current_value"])

    previous_value: Any = NOT_GIVEN
    """Value before the change."""
    current_value: Any = NOT_GIVEN
    """Value after it."""
