"""The model SimplifiedMessage."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SimplifiedMessage(Model):
    """A voice or text message, in the form of the calls for messages; the `Message` of a search is another."""

    id: str | None = NOT_GIVEN
    """Id of the message."""
    name: str | None = NOT_GIVEN
    """Name."""
    link: str | None = NOT_GIVEN
    """Address of the message for people."""
    creator_id: str | None = NOT_GIVEN
    """Id of its author."""
    conversation_id: str | None = NOT_GIVEN
    """Id of its conversation."""
    workspace_id: str | None = NOT_GIVEN
    """Id of its workspace."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted."""
    duration_ms: int | None = NOT_GIVEN
    """Length in milliseconds."""
    audio_url: str | None = NOT_GIVEN
    """Address of the recording."""
    audio_stream_url: str | None = NOT_GIVEN
    """Address of the recording as a stream."""
    transcript: str | None = NOT_GIVEN
    """Transcript."""
    ai_summary: str | None = NOT_GIVEN
    """Summary by an AI."""
    waveform_url: str | None = NOT_GIVEN
    """Address of the picture of its sound wave."""
    reply_count: int | None = NOT_GIVEN
    """Number of replies."""
    parent_message_id: str | None = NOT_GIVEN
    """Id of the message that it replies to; only replies have one."""
    language: str | None = NOT_GIVEN
    """Language of transcript, summary and sound."""
    status: _t.MessageStatus | str | None = NOT_GIVEN
    """State of a message."""
    type: _t.MessageType | str | None = NOT_GIVEN
    """What a message is."""
    attachments: list[_t.Attachment] | None = NOT_GIVEN
    """Links, files and locations of the message."""
    share_link_id: str | None = NOT_GIVEN
    """Id of a link that shares it."""
    folder_id: str | None = NOT_GIVEN
    """Id of its folder; only voice memos and prerecorded messages have one."""
