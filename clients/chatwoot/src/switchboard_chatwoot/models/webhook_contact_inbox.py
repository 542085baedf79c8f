"""The model WebhookContactInbox."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookContactInbox(Model):
    """The inbox that knows a contact, as the server keeps it."""

    _nullable = frozenset(["contact_id", "inbox_id", "hmac_verified", "pubsub_token"])
    _sensitive = frozenset(["pubsub_token"])
    _open = True

    id: int | None = NOT_GIVEN
    """Number of the record."""
    contact_id: int | None = NOT_GIVEN
    """Number of the contact."""
    inbox_id: int | None = NOT_GIVEN
    """Number of the inbox."""
    source_id: str | None = NOT_GIVEN
    """Identity of the contact in that inbox."""
    created_at: datetime | None = NOT_GIVEN
    """When the contact first wrote there."""
    updated_at: datetime | None = NOT_GIVEN
    """When the record was last changed."""
    hmac_verified: bool | None = NOT_GIVEN
    """Whether the identity of the contact is proven."""
    pubsub_token: str | None = NOT_GIVEN
    """Token of the visitor's live connection."""
