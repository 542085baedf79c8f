"""The model WebhookContactSource."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookContactSource(Model):
    """How an inbox knows a contact."""

    _nullable = frozenset(["source_id"])

    source_id: str | None = NOT_GIVEN
    """Identity of the contact in the inbox."""
