"""The model WhatsAppCloudChannel."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WhatsAppCloudChannel(Model):
    """Settings of a WhatsApp channel that Meta's cloud carries."""

    _required = frozenset(["type", "phone_number", "provider", "provider_config"])

    type: Literal["whatsapp"] = NOT_GIVEN
    """Kind of the channel."""
    phone_number: str = NOT_GIVEN
    """Phone number of the channel."""
    provider: Literal["whatsapp_cloud"] = NOT_GIVEN
    """Who carries the channel."""
    provider_config: _t.WhatsAppCloudConfig = NOT_GIVEN
    """How Meta's cloud is reached."""
