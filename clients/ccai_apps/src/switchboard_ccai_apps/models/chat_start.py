"""The model ChatStart."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatStart(Model):
    """What a chat begins with."""

    menu_id: int | None = NOT_GIVEN
    """Id of the queue."""
    end_user_id: int | None = NOT_GIVEN
    """Id of the end user."""
    lang: str | None = NOT_GIVEN
    """Language of the chat, an ISO 639-1 code."""
    email: str | None = NOT_GIVEN
    """E-mail address of the end user."""
    context: _t.ChatContext | None = NOT_GIVEN
    """What is known of the chat beforehand."""
    transcript: list[_t.ChatTranscriptEntry] | None = NOT_GIVEN
    """What was said before."""
