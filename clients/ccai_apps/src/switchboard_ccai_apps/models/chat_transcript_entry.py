"""The model ChatTranscriptEntry."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatTranscriptEntry(Model):
    """One thing that was said before."""

    sender: _t.ChatTranscriptSender | str | None = NOT_GIVEN
    """Who said it."""
    timestamp: str | None = NOT_GIVEN
    """When it was said."""
    content: list[_t.ChatTranscriptPart] | None = NOT_GIVEN
    """What was said, in parts."""
