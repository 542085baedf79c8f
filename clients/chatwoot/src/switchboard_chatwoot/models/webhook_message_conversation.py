"""The model WebhookMessageConversation."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookMessageConversation(Model):
    """The conversation of a message in short."""

    _nullable = frozenset(["assignee_id", "contact_inbox"])
    _unix_times = {"last_activity_at": (1, True)}

    assignee_id: int | None = NOT_GIVEN
    """Number of the agent who takes care of it."""
    unread_count: int | None = NOT_GIVEN
    """How many messages of the contact nobody has read."""
    last_activity_at: datetime | None = NOT_GIVEN
    """When something last happened."""
    contact_inbox: _t.WebhookContactSource | None = NOT_GIVEN
    """The contact in the inbox."""
