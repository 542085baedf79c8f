"""The model WebhookVisitTime."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookVisitTime(Model):
    """A time by the clock of a visitor."""

    _nullable = frozenset(["timestamp"])

    timestamp: str | None = NOT_GIVEN
    """The time as the browser writes it."""
