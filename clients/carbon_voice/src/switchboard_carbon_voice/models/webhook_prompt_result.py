"""The model WebhookPromptResult."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookPromptResult(Model):
    """What a prompt gave, and the messages that it is made of."""

    _open = True

    ai_response: _t.WebhookAiResponse | None = NOT_GIVEN
    """What a prompt gave."""
    messages: list[_t.WebhookMessageDetails] | None = NOT_GIVEN
    """The messages."""
