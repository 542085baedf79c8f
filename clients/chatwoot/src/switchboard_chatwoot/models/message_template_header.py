"""The model MessageTemplateHeader."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageTemplateHeader(Model):
    """File at the head of a WhatsApp message."""

    media_url: str | None = NOT_GIVEN
    """Public address of the file."""
    media_type: _t.MessageTemplateMediaType | str | None = NOT_GIVEN
    """Kind of the file at the head of a WhatsApp message."""
