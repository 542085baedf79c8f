"""The model Team."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Team(Model):
    """A group of agents."""

    _required = frozenset(["id", "allow_auto_assign"])
    _nullable = frozenset(["description"])

    id: int = NOT_GIVEN
    """Number of the team."""
    name: str | None = NOT_GIVEN
    """Name of the team."""
    description: str | None = NOT_GIVEN
    """What the team is for."""
    allow_auto_assign: bool = NOT_GIVEN
    """Whether a conversation given to the team goes to one of its agents by itself."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    is_member: bool | None = NOT_GIVEN
    """Whether the caller is in the team."""
    created_at: datetime | None = NOT_GIVEN
    """When the team was created; only in the raw record."""
    updated_at: datetime | None = NOT_GIVEN
    """When the team was last changed; only in the raw record."""
