"""The model SmsChannelUpdate."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SmsChannelUpdate(Model):
    """What can be changed on an SMS channel."""

    _sensitive = frozenset(["provider_config"])

    phone_number: str | None = NOT_GIVEN
    """Phone number of the channel."""
    provider_config: dict[str, Any] | None = NOT_GIVEN
    """How the provider is reached: account_id and application_id, api_key and api_secret."""
