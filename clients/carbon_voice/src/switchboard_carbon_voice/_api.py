"""Address, authentication and limits of the API."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.api import Api
from ._runtime.auth.schemes import ApiKey, Bearer, ClientCredentials

API = Api(
    name="carbon_voice",
    title="Carbon Voice",
    package="switchboard_carbon_voice",
    version="0.2.0",
    base_url="https://api.carbonvoice.app",
    env="CARBON_VOICE",
    variables={},
    schemes={
        "oauth2": ClientCredentials(
            "client_id",
            "client_secret",
            path="/oauth/token",
            refresh_token="refresh_token",
            access_token="access_token",
            on_tokens="on_tokens",
        ),
        "bearer": Bearer("access_token"),
        "pxToken": ApiKey("pxtoken", "cookie", "PXToken"),
        "apiKey": ApiKey("api_key", "header", "x-api-key"),
        "pxTokenHeader": ApiKey("pxtoken", "header", "pxtoken"),
    },
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    rate=None,
    request_id_headers=("x-request-id",),
    arguments={},
    types={},
    sensitive=frozenset(
        ["access_token", "client_secret", "refresh_token", "stream_key", "webhooks_authentication_header"]
    ),
    plain=frozenset(
        [
            "access_token_lifetime_seconds",
            "code",
            "refresh_token_lifetime_seconds",
            "send_invalid_refresh_token_webhook_notification",
            "send_webhook_when_invalid_access_or_refresh_token",
            "user_is_subscribed_with_valid_tokens",
        ]
    ),
    spec="1e50159a2234aa7e",
)
