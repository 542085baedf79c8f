"""The model MessageTemplateParams."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageTemplateParams(Model):
    """Values for the parts of a WhatsApp template."""

    body: dict[str, str] | None = NOT_GIVEN
    """Values for the variables of the text, by number or name."""
    header: _t.MessageTemplateHeader | None = NOT_GIVEN
    """File at the head of a WhatsApp message."""
    buttons: list[_t.MessageTemplateButton] | None = NOT_GIVEN
    """Values for the buttons."""
