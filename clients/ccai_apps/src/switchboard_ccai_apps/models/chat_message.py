"""The model ChatMessage."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatMessage(Model):
    """A message of a chat."""

    type: str | None = NOT_GIVEN
    """Kind of the message."""
    content: str | _t.ChatMessageContent | None = NOT_GIVEN
    """The text: newer installations read an object, older ones the text itself."""
