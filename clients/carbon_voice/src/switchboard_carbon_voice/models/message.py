"""The model Message."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Message(Model):
    """A voice or text message."""

    message_guid: str | None = NOT_GIVEN
    """Id of the message."""
    creator_guid: str | None = NOT_GIVEN
    """Id of its author."""
    duration_ms: float | None = NOT_GIVEN
    """Length in milliseconds."""
    word_cloud: str | None = NOT_GIVEN
    """Prominent words."""
    message_ts: float | None = NOT_GIVEN
    """When it was posted, a Unix time."""
    last_updated_at: float | None = NOT_GIVEN
    """When it was last changed, a Unix time."""
    keywords_txt: str | None = NOT_GIVEN
    """Keywords."""
    message_url: str | None = NOT_GIVEN
    """Address of the recording."""
    transcript_txt: str | None = NOT_GIVEN
    """Transcript."""
    workspace_guid: str | None = NOT_GIVEN
    """Id of its workspace."""
    channel_guids: list[str] | None = NOT_GIVEN
    """Ids of the channels that it belongs to."""
    waveform_url: str | None = NOT_GIVEN
    """Address of the picture of its sound wave."""
    waveform_percentages: list[str] | None = NOT_GIVEN
    """Heights of its sound wave."""
    creator_image_url: str | None = NOT_GIVEN
    """Address of the author's picture."""
    creator_first_name: str | None = NOT_GIVEN
    """First name of its author."""
    creator_last_name: str | None = NOT_GIVEN
    """Last name of its author."""
    reply_count: float | None = NOT_GIVEN
    """Number of replies."""
    reply_summary: dict[str, Any] | None = NOT_GIVEN
    """Summary of the replies; the keys are not documented."""
    parent_message_guid: str | None = NOT_GIVEN
    """Id of the message that it replies to."""
    heard_ms: float | None = NOT_GIVEN
    """How much the user has heard, in milliseconds."""
    heard_pct: float | None = NOT_GIVEN
    """How much the user has heard, in percent."""
    data: dict[str, Any] | None = NOT_GIVEN
    """More data; the keys are not documented."""
    unheard_replies: float | None = NOT_GIVEN
    """Replies that the user has not heard."""
    audio_route: str | None = NOT_GIVEN
    """Audio route."""
    attachments: list[str] | None = NOT_GIVEN
    """Files and links of the message."""
    heard_status: list[str] | None = NOT_GIVEN
    """Who has heard it."""
    notes: str | None = NOT_GIVEN
    """Notes."""
    settings: dict[str, Any] | None = NOT_GIVEN
    """Settings; the keys are not documented."""
    notify: bool | None = NOT_GIVEN
    """Whether the members are notified."""
    reaction_summary: dict[str, Any] | None = NOT_GIVEN
    """Summary of the reactions; the keys are not documented."""
    name: str | None = NOT_GIVEN
    """Name of the message."""
    transcription_timecodes: list[str] | None = NOT_GIVEN
    """Times of the transcribed words."""
    is_text_message: bool | None = NOT_GIVEN
    """Whether it is text rather than voice."""
    unique_client_id: str | None = NOT_GIVEN
    """Id that the sending client gave."""
    status: str | None = NOT_GIVEN
    """State of the message."""
