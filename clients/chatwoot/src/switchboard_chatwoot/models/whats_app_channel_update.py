"""The model WhatsAppChannelUpdate."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WhatsAppChannelUpdate(Model):
    """What can be changed on a WhatsApp channel."""

    phone_number: str | None = NOT_GIVEN
    """Phone number of the channel."""
    provider: _t.WhatsAppProvider | str | None = NOT_GIVEN
    """Who carries a WhatsApp channel; default stands for older channels of 360dialog only."""
    provider_config: _t.WhatsAppConfig | None = NOT_GIVEN
    """How the provider of a WhatsApp channel is reached: all three keys for WhatsApp Cloud, api_key alone for
    360dialog.
    """
