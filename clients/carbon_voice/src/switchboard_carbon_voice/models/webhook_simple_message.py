"""The model WebhookSimpleMessage."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookSimpleMessage(Model):
    """A message with simpler names."""

    _nullable = frozenset(
        [
            "name",
            "conversation_id",
            "workspace_id",
            "deleted_at",
            "audio_url",
            "audio_stream_url",
            "transcript",
            "ai_summary",
            "has_ai_summary",
            "waveform_url",
            "parent_message_id",
            "language",
            "attachments",
            "kind",
            "share_link_id",
        ]
    )
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the message."""
    name: str | None = NOT_GIVEN
    """Name of the message."""
    link: str | None = NOT_GIVEN
    """Address of the message."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who created it."""
    conversation_id: str | None = NOT_GIVEN
    """Id of the conversation."""
    workspace_id: str | None = NOT_GIVEN
    """Id of the workspace."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted."""
    duration_ms: float | None = NOT_GIVEN
    """Length in milliseconds."""
    audio_url: str | None = NOT_GIVEN
    """Address of the recording."""
    audio_stream_url: str | None = NOT_GIVEN
    """Address of the recording as a stream."""
    transcript: str | None = NOT_GIVEN
    """What is said in it."""
    ai_summary: str | None = NOT_GIVEN
    """What is said in it in short."""
    has_ai_summary: bool | None = NOT_GIVEN
    """Whether there is a summary."""
    waveform_url: str | None = NOT_GIVEN
    """Address of the image of its sound."""
    reply_count: int | None = NOT_GIVEN
    """How many responses it has."""
    parent_message_id: str | None = NOT_GIVEN
    """Id of the message that it responds to."""
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
