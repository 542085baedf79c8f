"""The model ShareLinkResponse."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ShareLinkResponse(Model):
    """What an AI said about shared messages."""

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
    responses: list[_t.LocalizedResponse] | None = NOT_GIVEN
    """What was said, one entry for each language."""
    share_link_ids: list[str] | None = NOT_GIVEN
    """Ids of the share links of the messages."""
