"""The model ConversationSummary."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ConversationSummary(Model):
    """What a list says of a conversation."""

    id: str | None = NOT_GIVEN
    """Id of the conversation."""
    name: str | None = NOT_GIVEN
    """Name."""
    workspace_id: str | None = NOT_GIVEN
    """Id of its workspace."""
    type: _t.ConversationType | str | None = NOT_GIVEN
    """Kind of a conversation."""
