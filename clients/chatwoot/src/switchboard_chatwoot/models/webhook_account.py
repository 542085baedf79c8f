"""The model WebhookAccount."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookAccount(Model):
    """The account that an event is of."""

    _required = frozenset(["id"])

    id: int = NOT_GIVEN
    """Number of the account."""
    name: str | None = NOT_GIVEN
    """Name of the account."""
