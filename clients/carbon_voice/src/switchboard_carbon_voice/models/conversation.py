"""The model Conversation."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Conversation(Model):
    """A group of people with their messages on a topic."""

    id: str | None = NOT_GIVEN
    """Id of the conversation."""
    link: str | None = NOT_GIVEN
    """Address of the conversation for people."""
    name: str | None = NOT_GIVEN
    """Name."""
    description: str | None = NOT_GIVEN
    """What it is about."""
    workspace_id: str | None = NOT_GIVEN
    """Id of its workspace."""
    workspace_name: str | None = NOT_GIVEN
    """Name of its workspace."""
    workspace_image_url: str | None = NOT_GIVEN
    """Address of the workspace's picture."""
    owner_id: str | None = NOT_GIVEN
    """Id of its owner."""
    type: _t.ConversationType | str | None = NOT_GIVEN
    """Kind of a conversation."""
    visibility: _t.Visibility | str | None = NOT_GIVEN
    """Who can find a conversation."""
    total_messages: int | None = NOT_GIVEN
    """Number of messages."""
    total_duration_ms: int | None = NOT_GIVEN
    """Length of all messages in milliseconds."""
    image_url: str | None = NOT_GIVEN
    """Address of its picture."""
    is_private: bool | None = NOT_GIVEN
    """Whether it is private."""
    is_async: bool | None = NOT_GIVEN
    """Whether it is an asynchronous meeting."""
    async_stats: _t.AsyncMeetingStats | None = NOT_GIVEN
    """Figures of an asynchronous meeting."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted."""
