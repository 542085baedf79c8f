"""The model WhatsAppConfig."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WhatsAppConfig(Model):
    """How the provider of a WhatsApp channel is reached: all three keys for WhatsApp Cloud, api_key alone for
    360dialog.
    """

    _sensitive = frozenset(["api_key"])

    api_key: str | None = NOT_GIVEN
    """Key of the provider."""
    phone_number_id: str | None = NOT_GIVEN
    """Number that the provider gave the phone number."""
    business_account_id: str | None = NOT_GIVEN
    """Number of the business account."""
