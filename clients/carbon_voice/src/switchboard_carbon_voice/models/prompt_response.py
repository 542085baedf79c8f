"""The model PromptResponse."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PromptResponse(Model):
    """What an AI said about messages, and for whom."""

    id: str | None = NOT_GIVEN
    """Id of the response."""
    prompt_id: str | None = NOT_GIVEN
    """Id of the prompt."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who ran the prompt."""
    responses: list[_t.LocalizedResponse] | None = NOT_GIVEN
    """What was said, one entry for each language."""
    message_ids: list[str] | None = NOT_GIVEN
    """Ids of the messages it is about."""
    workspace_id: str | None = NOT_GIVEN
    """Id of the workspace."""
    channel_id: str | None = NOT_GIVEN
    """Id of the conversation."""
    user_id: str | None = NOT_GIVEN
    """Id of the user it is for."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
