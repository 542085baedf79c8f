"""The model App."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class App(Model):
    """An application; fields for its owner only are absent for others."""

    _sensitive = frozenset(["client_secret", "webhooks_authentication_header"])
    _plain = frozenset(
        [
            "access_token_lifetime_seconds",
            "refresh_token_lifetime_seconds",
            "send_invalid_refresh_token_webhook_notification",
            "send_webhook_when_invalid_access_or_refresh_token",
            "user_is_subscribed_with_valid_tokens",
        ]
    )

    id: str | None = NOT_GIVEN
    """Id of the application."""
    name: str | None = NOT_GIVEN
    """Name."""
    description: str | None = NOT_GIVEN
    """What it is for."""
    client_id: str | None = NOT_GIVEN
    """Client id."""
    client_secret: str | None = NOT_GIVEN
    """Client secret; only the owner gets it."""
    access_token_lifetime_seconds: float | None = NOT_GIVEN
    """How long access tokens live, in seconds."""
    refresh_token_lifetime_seconds: float | None = NOT_GIVEN
    """How long refresh tokens live, in seconds."""
    allowed_callback_urls: str | None = NOT_GIVEN
    """Addresses that a browser may be sent to after consent, separated by commas."""
    webhooks_url: str | None = NOT_GIVEN
    """Addresses that events are sent to, separated by commas."""
    webhooks_authentication_header: dict[str, str] | None = NOT_GIVEN
    """Headers that go with each event and prove where it comes from; name to value."""
    allowed_logout_urls: str | None = NOT_GIVEN
    """Addresses that a browser may be sent to after signing out, separated by commas."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted."""
    webhooks_url_mode: _t.WebhooksUrlMode | str | None = NOT_GIVEN
    """Whether all events of an application go to one address."""
    send_invalid_refresh_token_webhook_notification: bool | None = NOT_GIVEN
    """Whether an event says that a refresh token is no longer good."""
    send_webhook_when_invalid_access_or_refresh_token: bool | None = NOT_GIVEN
    """Whether events are sent even without a token that is good."""
    owner_id: str | None = NOT_GIVEN
    """Id of its owner."""
    user_is_subscribed_with_valid_tokens: bool | None = NOT_GIVEN
    """Whether the user is subscribed and a token is still good."""
    image_url: str | None = NOT_GIVEN
    """Address of its picture."""
