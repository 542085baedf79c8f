"""The model ConversationStatusToggleResult."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ConversationStatusToggleResult(Model):
    """What became of a change of status."""

    _nullable = frozenset(["snoozed_until"])

    success: bool | None = NOT_GIVEN
    """Whether the status was changed."""
    current_status: _t.ConversationStatus | str | None = NOT_GIVEN
    """State of a conversation."""
    conversation_id: int | None = NOT_GIVEN
    """Number of the conversation."""
    snoozed_until: str | None = NOT_GIVEN
    """Until when the conversation sleeps; sent by later versions."""
