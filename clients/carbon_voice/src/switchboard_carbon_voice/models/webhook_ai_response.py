"""The model WebhookAiResponse."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookAiResponse(Model):
    """What a prompt gave."""

    _nullable = frozenset(["response_format", "workspace_id", "channel_id"])
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the response."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who ran the prompt."""
    prompt_id: str | None = NOT_GIVEN
    """Id of the prompt."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    responses: list[_t.WebhookAiText] | dict[str, Any] | None = NOT_GIVEN
    """The texts, as a list; an older form is a map by language."""
    response_format: str | None = NOT_GIVEN
    """Form of the texts in the older form: text or json."""
    message_ids: list[str] | None = NOT_GIVEN
    """Ids of the messages that it is made of."""
    workspace_id: str | None = NOT_GIVEN
    """Id of the workspace."""
    channel_id: str | None = NOT_GIVEN
    """Id of the channel."""
