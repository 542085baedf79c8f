"""The model WebhookChannel."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookChannel(Model):
    """A channel as events have it."""

    _nullable = frozenset(
        [
            "name",
            "channel_name",
            "description",
            "channel_description",
            "workspace_name",
            "workspace_image_url",
            "image_url",
            "async_stats",
            "deleted_at",
        ]
    )
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the channel."""
    channel_guid: str | None = NOT_GIVEN
    """Id of the channel; older name of id, which may go after 2026-11-01."""
    self_link: str | None = NOT_GIVEN
    """Address of the channel in the API."""
    name: str | None = NOT_GIVEN
    """Name of the channel."""
    channel_name: str | None = NOT_GIVEN
    """Name of the channel; older name of name, which may go after 2026-11-01."""
    description: str | None = NOT_GIVEN
    """What the channel is for."""
    channel_description: str | None = NOT_GIVEN
    """What the channel is for; older name of description, which may go after 2026-11-01."""
    workspace_id: str | None = NOT_GIVEN
    """Id of the workspace."""
    workspace_guid: str | None = NOT_GIVEN
    """Id of the workspace; older name of workspace_id, which may go after 2026-11-01."""
    workspace_name: str | None = NOT_GIVEN
    """Name of the workspace."""
    workspace_image_url: str | None = NOT_GIVEN
    """Address of the workspace's image."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who created it."""
    owner_guid: str | None = NOT_GIVEN
    """Id of the user who created it; older name of creator_id, which may go after 2026-11-01."""
    type: _t.WebhookChannelType | str | None = NOT_GIVEN
    """Type of a channel."""
    visibility: _t.WebhookVisibility | str | None = NOT_GIVEN
    """Who sees a channel."""
    total_messages: int | None = NOT_GIVEN
    """How many messages it has."""
    total_duration_ms: float | None = NOT_GIVEN
    """Length of all messages in milliseconds."""
    image_url: str | None = NOT_GIVEN
    """Address of its image."""
    is_private: bool | None = NOT_GIVEN
    """Whether only its members see it."""
    is_async: bool | None = NOT_GIVEN
    """Whether it is an async meeting."""
    async_stats: _t.WebhookMeetingStats | None = NOT_GIVEN
    """Figures, if it is an async meeting."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted."""
