"""The model SmsChannel."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SmsChannel(Model):
    """Settings of an SMS channel."""

    _required = frozenset(["type", "phone_number"])
    _sensitive = frozenset(["provider_config"])

    type: Literal["sms"] = NOT_GIVEN
    """Kind of the channel."""
    phone_number: str = NOT_GIVEN
    """Phone number of the channel."""
    provider_config: dict[str, Any] | None = NOT_GIVEN
    """How the provider is reached: account_id and application_id, api_key and api_secret."""
