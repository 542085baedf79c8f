"""The model MessageTemplateButton."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageTemplateButton(Model):
    """Value for a button of a WhatsApp message."""

    type: _t.MessageTemplateButtonType | str | None = NOT_GIVEN
    """Kind of the value for a button."""
    parameter: str | None = NOT_GIVEN
    """The value."""
