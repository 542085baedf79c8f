"""The model ConversationStatusToggle."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Any

    from ..models.conversation_status_toggle_result import ConversationStatusToggleResult


@model
class ConversationStatusToggle(Model):
    """Answer to a change of status."""

    meta: dict[str, Any] | None = NOT_GIVEN
    """About the answer."""
    payload: ConversationStatusToggleResult | None = NOT_GIVEN
    """What became of a change of status."""
