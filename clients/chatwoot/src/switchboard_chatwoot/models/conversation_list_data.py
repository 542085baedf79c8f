"""The model ConversationListData."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.conversation import Conversation
    from ..models.conversation_counts import ConversationCounts


@model
class ConversationListData(Model):
    """The page and what it was taken from."""

    meta: ConversationCounts | None = NOT_GIVEN
    """How many conversations there are."""
    payload: list[Conversation] | None = NOT_GIVEN
    """The conversations."""
