"""The model Prompt."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Prompt(Model):
    """A text that asks an AI about messages."""

    id: str | None = NOT_GIVEN
    """Id of the prompt."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who made it."""
    workspace_id: str | None = NOT_GIVEN
    """Id of the workspace that it belongs to."""
    prompt: str | None = NOT_GIVEN
    """The text."""
    name: str | None = NOT_GIVEN
    """Name."""
    description: str | None = NOT_GIVEN
    """What it is for."""
    format_instructions: str | None = NOT_GIVEN
    """How the response is to be laid out."""
    response_format: _t.PromptFormat | str | None = NOT_GIVEN
    """Form that a prompt asks the response to have."""
    owner_type: _t.PromptOwner | str | None = NOT_GIVEN
    """Who a prompt belongs to."""
    category_number: int | None = NOT_GIVEN
    """Number of its category."""
    order_in_category: int | None = NOT_GIVEN
    """Position in its category."""
