"""The model WebhookActionItem."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookActionItem(Model):
    """Something to do."""

    _nullable = frozenset(
        ["notes_text", "assigned_to", "container_id", "container_type", "source_message_id", "due_date", "deleted_at"]
    )
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the action item."""
    status: _t.WebhookActionItemStatus | str | None = NOT_GIVEN
    """State of an action item."""
    title: str | None = NOT_GIVEN
    """What is to be done."""
    notes_text: str | None = NOT_GIVEN
    """Notes."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who created it."""
    last_updated_by: str | None = NOT_GIVEN
    """Id of the user who last changed it."""
    assigned_to: str | None = NOT_GIVEN
    """Id of the user who is to do it."""
    workspace_id: str | None = NOT_GIVEN
    """Id of the workspace."""
    container_id: str | None = NOT_GIVEN
    """Id of what it stands in."""
    container_type: _t.WebhookContainerType | str | None = NOT_GIVEN
    """Kind of what it stands in."""
    source_message_id: str | None = NOT_GIVEN
    """Id of the message that it comes from."""
    due_date: datetime | None = NOT_GIVEN
    """When it is due."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted."""
