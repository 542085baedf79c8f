"""The model ConversationStatusToggleResult."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from ..enums import ConversationStatus


@model
class ConversationStatusToggleResult(Model):
    """What became of a change of status."""

    success: bool | None = NOT_GIVEN
    """Whether the status was changed."""
    conversation_id: int | None = NOT_GIVEN
    """Number of the conversation."""
    current_status: ConversationStatus | str | None = NOT_GIVEN
    """State of a conversation."""
