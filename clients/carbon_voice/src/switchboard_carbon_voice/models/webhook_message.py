"""The model WebhookMessage."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookMessage(Model):
    """A message as events about it have it."""

    _nullable = frozenset(
        [
            "channel_id",
            "channel_guid",
            "workspace_id",
            "workspace_guid",
            "deleted_at",
            "message_url",
            "audio_stream_url",
            "transcript_txt",
            "ai_summary_txt",
            "has_ai_summary",
            "waveform_url",
            "parent_message_id",
            "parent_message_guid",
            "language",
            "attachments",
            "kind",
            "share_link_id",
            "folder_id",
        ]
    )
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the message."""
    message_guid: str | None = NOT_GIVEN
    """Id of the message; older name of id, which may go after 2026-11-01."""
    self_link: str | None = NOT_GIVEN
    """Address of the message in the API."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who created it."""
    creator_guid: str | None = NOT_GIVEN
    """Id of the user who created it; older name of creator_id, which may go after 2026-11-01."""
    channel_id: str | None = NOT_GIVEN
    """Id of the channel."""
    channel_guid: str | None = NOT_GIVEN
    """Id of the channel; older name of channel_id, which may go after 2026-11-01."""
    workspace_id: str | None = NOT_GIVEN
    """Id of the workspace."""
    workspace_guid: str | None = NOT_GIVEN
    """Id of the workspace; older name of workspace_id, which may go after 2026-11-01."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted."""
    duration_ms: float | None = NOT_GIVEN
    """Length in milliseconds."""
    message_url: str | None = NOT_GIVEN
    """Address of the recording."""
    audio_stream_url: str | None = NOT_GIVEN
    """Address of the recording as a stream."""
    transcript_txt: str | None = NOT_GIVEN
    """What is said in it."""
    ai_summary_txt: str | None = NOT_GIVEN
    """What is said in it in short."""
    has_ai_summary: bool | None = NOT_GIVEN
    """Whether there is a summary."""
    waveform_url: str | None = NOT_GIVEN
    """Address of the image of its sound."""
    reply_count: int | None = NOT_GIVEN
    """How many responses it has."""
    parent_message_id: str | None = NOT_GIVEN
    """Id of the message that it responds to."""
    parent_message_guid: str | None = NOT_GIVEN
    """Id of the message that it responds to; older name of parent_message_id, which may go after 2026-11-01."""
    language: str | None = NOT_GIVEN
    """Language, such as english."""
    status: _t.WebhookMessageStatus | str | None = NOT_GIVEN
    """How far a message has come."""
    attachments: list[_t.WebhookAttachment] | None = NOT_GIVEN
    """What is attached."""
    type: _t.WebhookMessageType | str | None = NOT_GIVEN
    """Type of a message."""
    kind: _t.WebhookMessageKind | str | None = NOT_GIVEN
    """What it consists of."""
    share_link_id: str | None = NOT_GIVEN
    """Id of the link that shares it."""
    folder_id: str | None = NOT_GIVEN
    """Id of the folder."""
