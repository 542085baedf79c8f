"""The model WhatsAppCloudConfig."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WhatsAppCloudConfig(Model):
    """How Meta's cloud is reached."""

    _required = frozenset(["api_key", "phone_number_id", "business_account_id"])
    _sensitive = frozenset(["api_key"])

    api_key: str = NOT_GIVEN
    """Key of the provider."""
    phone_number_id: str = NOT_GIVEN
    """Number that the provider gave the phone number."""
    business_account_id: str = NOT_GIVEN
    """Number of the business account."""
