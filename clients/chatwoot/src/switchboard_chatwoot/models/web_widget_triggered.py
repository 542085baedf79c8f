"""The model WebWidgetTriggered."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class WebWidgetTriggered(_Event):
    """A visitor has the web widget before them."""

    _required = frozenset(["event", "id"])
    _nullable = frozenset(["current_conversation", "source_id"])

    event: Literal["webwidget_triggered"] = NOT_GIVEN
    """Name of the event."""
    id: int = NOT_GIVEN
    """Number of the record that ties the contact to the inbox."""
    contact: _t.WebhookContact | None = NOT_GIVEN
    """A contact as events have it."""
    inbox: _t.WebhookInbox | None = NOT_GIVEN
    """The inbox that an event is of."""
    account: _t.WebhookAccount | None = NOT_GIVEN
    """The account that an event is of."""
    current_conversation: _t.WebhookConversation | None = NOT_GIVEN
    """The conversation that goes on, if one does."""
    source_id: str | None = NOT_GIVEN
    """Identity of the contact in the inbox."""
    event_info: _t.WebhookVisit | None = NOT_GIVEN
    """What the page and the browser of a visitor say of themselves."""
