"""The model PromptResponseWithMessages."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PromptResponseWithMessages(Model):
    """What an AI said, with the messages it is about."""

    ai_response: _t.PromptResponse | None = NOT_GIVEN
    """What an AI said about messages, and for whom."""
    messages: list[_t.MessageWithContext] | None = NOT_GIVEN
    """The messages, with their authors and conversations."""
