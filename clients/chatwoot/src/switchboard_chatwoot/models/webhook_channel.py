"""The model WebhookChannel."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookChannel(Model):
    """A channel as the server keeps it, with its secrets; which keys it has depends on its kind."""

    _nullable = frozenset(
        [
            "website_url",
            "website_token",
            "widget_color",
            "hmac_mandatory",
            "hmac_token",
            "identifier",
            "webhook_url",
            "secret",
            "email",
            "imap_password",
            "smtp_password",
            "phone_number",
            "provider",
            "provider_config",
            "auth_token",
            "bot_token",
            "line_channel_secret",
            "line_channel_token",
            "page_access_token",
            "user_access_token",
            "access_token",
        ]
    )
    _sensitive = frozenset(
        [
            "hmac_token",
            "secret",
            "imap_password",
            "smtp_password",
            "provider_config",
            "auth_token",
            "bot_token",
            "line_channel_secret",
            "line_channel_token",
            "page_access_token",
            "user_access_token",
            "access_token",
        ]
    )
    _open = True

    id: int | None = NOT_GIVEN
    """Number of the channel."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    website_url: str | None = NOT_GIVEN
    """Address of the website that the widget is on."""
    website_token: str | None = NOT_GIVEN
    """Token that names the inbox on the website."""
    widget_color: str | None = NOT_GIVEN
    """Colour of the widget."""
    hmac_mandatory: bool | None = NOT_GIVEN
    """Whether contacts must prove who they are."""
    hmac_token: str | None = NOT_GIVEN
    """Key that proves the identity of contacts."""
    identifier: str | None = NOT_GIVEN
    """Identifier of an API inbox."""
    webhook_url: str | None = NOT_GIVEN
    """Address that receives the events of an API inbox."""
    secret: str | None = NOT_GIVEN
    """Key that signs the events of an API inbox."""
    email: str | None = NOT_GIVEN
    """Address of an e-mail inbox."""
    imap_password: str | None = NOT_GIVEN
    """Password of the incoming mail server."""
    smtp_password: str | None = NOT_GIVEN
    """Password of the outgoing mail server."""
    phone_number: str | None = NOT_GIVEN
    """Phone number of a messaging channel."""
    provider: str | None = NOT_GIVEN
    """Who carries the messages."""
    provider_config: dict[str, Any] | None = NOT_GIVEN
    """Credentials at the provider."""
    auth_token: str | None = NOT_GIVEN
    """Token at the provider of text messages."""
    bot_token: str | None = NOT_GIVEN
    """Token of a Telegram bot."""
    line_channel_secret: str | None = NOT_GIVEN
    """Secret of a LINE channel."""
    line_channel_token: str | None = NOT_GIVEN
    """Token of a LINE channel."""
    page_access_token: str | None = NOT_GIVEN
    """Token of a Facebook page."""
    user_access_token: str | None = NOT_GIVEN
    """Token of the user who connected a Facebook page."""
    access_token: str | None = NOT_GIVEN
    """Token of an Instagram account."""
    created_at: datetime | None = NOT_GIVEN
    """When the channel was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When the channel was last changed."""
