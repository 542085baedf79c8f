"""The model ConversationCounts."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
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
