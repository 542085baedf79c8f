"""The model MessageReaction."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from ..enums import ReactionType


@model
class MessageReaction(Model):
    """A person's reaction to a message."""

    _kebab_case = True

    first_name: str | None = NOT_GIVEN
    """First name."""
    individual_id: str | None = NOT_GIVEN
    """Individual who reacted."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
    reaction_type: ReactionType | str | None = NOT_GIVEN
    """A reaction to a message."""
    user_name: str | None = NOT_GIVEN
    """Name of the user."""
