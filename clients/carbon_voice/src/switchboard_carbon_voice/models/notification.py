"""The model Notification."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Notification(Model):
    """A notice about a message or a mention."""

    _names = {"id": "_id", "push_info": "pushInfo"}

    id: str | None = NOT_GIVEN
    """Id of the notification."""
    user_id: str | None = NOT_GIVEN
    """Id of the user who gets the notification."""
    type: _t.NotificationType | str | None = NOT_GIVEN
    """What a notification is about."""
    workspace_id: str | None = NOT_GIVEN
    """Id of the workspace."""
    channel_id: str | None = NOT_GIVEN
    """Id of the channel."""
    parent_message_id: str | None = NOT_GIVEN
    """Id of the message that this one replies to."""
    message_id: str | None = NOT_GIVEN
    """Id of the message."""
    message: str | None = NOT_GIVEN
    """Text of the notice."""
    created_on: datetime | None = NOT_GIVEN
    """When it was created."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    from_user_id: str | None = NOT_GIVEN
    """Id of the user who caused it."""
    push_info: _t.PushInfo | None = NOT_GIVEN
    """Texts and data of a push notice."""
