"""The model Subscription."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Subscription(Model):
    """A user's subscription to an application."""

    _names = {"database_id": "_id", "webhook_url": "webhookURL"}

    database_id: str | None = NOT_GIVEN
    """Id of the subscription in the database."""
    created_at: datetime | None = NOT_GIVEN
    """When it was made."""
    updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    id: str | None = NOT_GIVEN
    """Id of the subscription."""
    client_id: str | None = NOT_GIVEN
    """Client id of the application."""
    user_id: str | None = NOT_GIVEN
    """Id of the user."""
    subscriptions: list[_t.SubscriptionEvent | str] | None = NOT_GIVEN
    """The events that are sent."""
    webhook_url: str | None = NOT_GIVEN
    """Address that they are sent to."""
    subscription_filters: list[_t.SubscriptionFilter] | None = NOT_GIVEN
    """Conditions on the events that are sent."""
    subscription_actions: list[_t.SubscriptionAction] | None = NOT_GIVEN
    """What is done at events."""
