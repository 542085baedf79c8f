"""The model FirstMessage."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class FirstMessage(Model):
    """First message of a conversation."""

    _required = frozenset(["content"])

    content: str = NOT_GIVEN
    """Text of the message."""
    template_params: _t.FirstMessageTemplate | None = NOT_GIVEN
    """Template that a first message is made of, for WhatsApp."""
