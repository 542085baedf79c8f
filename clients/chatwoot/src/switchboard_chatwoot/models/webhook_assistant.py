"""The model WebhookAssistant."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookAssistant(Model):
    """An assistant of the Enterprise edition."""

    _required = frozenset(["id", "type"])
    _nullable = frozenset(["name", "avatar_url", "description"])

    id: int = NOT_GIVEN
    """Number of the assistant."""
    name: str | None = NOT_GIVEN
    """Name."""
    avatar_url: str | None = NOT_GIVEN
    """Address of the avatar image."""
    description: str | None = NOT_GIVEN
    """What it is for."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    type: Literal["captain_assistant"] = NOT_GIVEN
    """Kind of the sender."""
