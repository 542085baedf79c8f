"""The model WhatsApp360DialogChannel."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WhatsApp360DialogChannel(Model):
    """Settings of an old WhatsApp channel that 360dialog carries."""

    _required = frozenset(["type", "phone_number", "provider_config"])

    type: Literal["whatsapp"] = NOT_GIVEN
    """Kind of the channel."""
    phone_number: str = NOT_GIVEN
    """Phone number of the channel."""
    provider: Literal["default"] | None = NOT_GIVEN
    """Deprecated. Who carries the channel."""
    provider_config: _t.WhatsApp360DialogConfig = NOT_GIVEN
    """How 360dialog is reached."""
