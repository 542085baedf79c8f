"""The model ConversationLabels."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class ConversationLabels(Model):
    """Labels of a conversation."""

    payload: list[str] | None = NOT_GIVEN
    """The labels."""
