"""The model MessageReaction."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageReaction(Model):
    """A person's reaction to a message."""

    _kebab_case = True

    first_name: str | None = NOT_GIVEN
    """First name."""
    individual_id: str | None = NOT_GIVEN
    """Individual who reacted."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    reaction_type: _t.ReactionType | str | None = NOT_GIVEN
    """A reaction to a message."""
    user_name: str | None = NOT_GIVEN
    """Name of the user."""
