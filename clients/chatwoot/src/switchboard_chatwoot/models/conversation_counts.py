"""The model ConversationCounts."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class ConversationCounts(Model):
    """How many conversations there are."""

    mine_count: int | None = NOT_GIVEN
    """How many are assigned to the caller."""
    unassigned_count: int | None = NOT_GIVEN
    """How many are assigned to nobody."""
    all_count: int | None = NOT_GIVEN
    """How many there are in all."""
    assigned_count: int | None = NOT_GIVEN
    """How many are assigned to somebody; sent by later versions."""
