"""The model ReactionSummary."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ReactionSummary(Model):
    """Summary of the reactions to a message."""

    reaction_counts: dict[str, float] | None = NOT_GIVEN
    """Number of reactions by the id of the reaction."""
    top_user_reactions: list[_t.UserReaction] | None = NOT_GIVEN
    """Some of the reactions with their users."""
