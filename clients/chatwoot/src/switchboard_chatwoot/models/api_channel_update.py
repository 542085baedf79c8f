"""The model ApiChannelUpdate."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ApiChannelUpdate(Model):
    """What can be changed on an API channel."""

    webhook_url: str | None = NOT_GIVEN
    """Webhook address that receives the events of the inbox."""
    hmac_mandatory: bool | None = NOT_GIVEN
    """Whether contacts must prove who they are."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes that are kept on the channel."""
