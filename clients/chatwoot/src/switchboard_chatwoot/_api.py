"""Address, authentication and limits of the API."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.api import Api
from ._runtime.auth.schemes import ApiKey

API = Api(
    name="chatwoot",
    title="Chatwoot",
    package="switchboard_chatwoot",
    version="0.2.0",
    base_url="https://app.chatwoot.com",
    env="CHATWOOT",
    variables={},
    schemes={
        "userApiKey": ApiKey("user_token", "header", "api_access_token"),
        "agentBotApiKey": ApiKey("agent_bot_token", "header", "api_access_token"),
        "platformAppApiKey": ApiKey("platform_token", "header", "api_access_token"),
    },
    security=(("userApiKey",),),
    rate=None,
    request_id_headers=("x-request-id",),
    arguments={"account_id": "account_id"},
    types={"account_id": "int"},
    sensitive=frozenset(
        [
            "access_token",
            "api_key",
            "auth_token",
            "bot_token",
            "contact_identifier",
            "current_password",
            "hmac_identifier",
            "hmac_token",
            "imap_password",
            "line_channel_secret",
            "line_channel_token",
            "page_access_token",
            "password",
            "password_confirmation",
            "provider_config",
            "pubsub_token",
            "secret",
            "settings",
            "smtp_password",
            "source_id",
            "url",
            "user_access_token",
        ]
    ),
    plain=frozenset(["code", "message_signature", "website_token"]),
    spec="1d93ee198dfb1ac7",
)
