"""The model ConversationList."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.conversation_list_data import ConversationListData


@model
class ConversationList(Model):
    """Conversations with their counts, one page of them."""

    data: ConversationListData | None = NOT_GIVEN
    """The page and what it was taken from."""
