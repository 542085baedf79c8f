"""The model Channel."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Channel(Model):
    """A conversation, a group of people with their messages on a topic."""

    _names = {"more_count": "moreCount", "created_new": "createdNew"}

    workspace_guid: str | None = NOT_GIVEN
    """Id of its workspace."""
    channel_guid: str | None = NOT_GIVEN
    """Id of the channel."""
    channel_name: str | None = NOT_GIVEN
    """Name."""
    channel_description: str | None = NOT_GIVEN
    """What it is about."""
    bg_rrggbb: str | None = NOT_GIVEN
    """Background color as hexadecimal digits."""
    txt_rrggbb: str | None = NOT_GIVEN
    """Text color as hexadecimal digits."""
    channel_settings: str | None = NOT_GIVEN
    """Settings as a text."""
    image_url: str | None = NOT_GIVEN
    """Address of its picture."""
    is_private: str | None = NOT_GIVEN
    """Whether it is private, as a text."""
    post_rule: str | None = NOT_GIVEN
    """Who may post."""
    dm_hash: str | None = NOT_GIVEN
    """Key of a direct conversation between the same people."""
    last_updated_ts: float | None = NOT_GIVEN
    """When it was last changed, a Unix time."""
    created_ts: float | None = NOT_GIVEN
    """When it was created, a Unix time."""
    owner_name: str | None = NOT_GIVEN
    """Name of its owner."""
    sms_phone: str | None = NOT_GIVEN
    """Phone number for text messages."""
    json_collaborators: list[dict[str, Any]] | None = NOT_GIVEN
    """Its members; their keys are not documented."""
    joined_ts: float | None = NOT_GIVEN
    """When the user joined, a Unix time."""
    is_favorite: str | None = NOT_GIVEN
    """Whether the user marked it, "Y" or "N"."""
    last_heard_ts: float | None = NOT_GIVEN
    """When the user last listened, a Unix time."""
    last_posted_ts: float | None = NOT_GIVEN
    """When somebody last posted, a Unix time."""
    workspace_name: str | None = NOT_GIVEN
    """Name of its workspace."""
    workspace_image_url: str | None = NOT_GIVEN
    """Address of the workspace's picture."""
    type: str | None = NOT_GIVEN
    """Kind of the conversation."""
    images: list[str] | None = NOT_GIVEN
    """Pictures to show."""
    more_count: float | None = NOT_GIVEN
    """Members beyond those pictured."""
    unread_cnt: float | None = NOT_GIVEN
    """Messages not heard yet."""
    avatars: dict[str, Any] | None = NOT_GIVEN
    """Pictures of the members; the keys are not documented."""
    created_new: dict[str, Any] | None = NOT_GIVEN
    """What was newly created; the keys are not documented."""
    settings: dict[str, Any] | None = NOT_GIVEN
    """Settings; the keys are not documented."""
    attachments: list[_t.ChannelAttachment] | None = NOT_GIVEN
    """Files and links pinned to it."""
