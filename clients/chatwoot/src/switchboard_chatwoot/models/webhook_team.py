"""The model WebhookTeam."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookTeam(Model):
    """The team that takes care of a conversation."""

    _required = frozenset(["id"])

    id: int = NOT_GIVEN
    """Number of the team."""
    name: str | None = NOT_GIVEN
    """Name of the team."""
