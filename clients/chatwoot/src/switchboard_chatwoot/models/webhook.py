"""The model Webhook."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Webhook(Model):
    """An address that receives events."""

    _required = frozenset(["id"])
    _nullable = frozenset(["name", "secret"])
    _sensitive = frozenset(["secret"])

    id: int = NOT_GIVEN
    """Number of the webhook."""
    url: str | None = NOT_GIVEN
    """Address that receives the events."""
    name: str | None = NOT_GIVEN
    """Name of the webhook."""
    subscriptions: list[_t.WebhookEvent | str] | None = NOT_GIVEN
    """Events that are sent."""
    secret: str | None = NOT_GIVEN
    """Key that signs the events."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    inbox: _t.IntegrationHookInbox | None = NOT_GIVEN
    """The inbox of a hook."""
