"""The model ContactConversations."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.conversation import Conversation


@model
class ContactConversations(Model):
    """All conversations of one contact."""

    payload: list[Conversation] | None = NOT_GIVEN
    """The conversations."""
