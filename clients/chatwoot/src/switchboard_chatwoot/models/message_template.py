"""The model MessageTemplate."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageTemplate(Model):
    """Template that a WhatsApp message is made of."""

    _required = frozenset(["name", "category", "language", "processed_params"])

    name: str = NOT_GIVEN
    """Name of the template, which WhatsApp has approved."""
    category: _t.MessageTemplateCategory | str = NOT_GIVEN
    """Category of a WhatsApp template."""
    language: str = NOT_GIVEN
    """Language of the template, such as en_US."""
    processed_params: _t.MessageTemplateParams = NOT_GIVEN
    """Values for the parts of a WhatsApp template."""
