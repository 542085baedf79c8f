"""The model FolderMessage."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class FolderMessage(Model):
    """A voice or text message, in the fuller form of the calls for folders."""

    _nullable = frozenset(
        [
            "deleted_at",
            "parent_message_id",
            "heard_ms",
            "utm_data",
            "name",
            "source_message_id",
            "forward_id",
            "share_link_id",
            "stream_key",
            "type",
            "folder_id",
        ]
    )
    _sensitive = frozenset(["stream_key"])

    message_id: str | None = NOT_GIVEN
    """Id of the message."""
    creator_id: str | None = NOT_GIVEN
    """Id of its author."""
    created_at: datetime | None = NOT_GIVEN
    """When it was created."""
    deleted_at: datetime | None = NOT_GIVEN
    """When it was deleted; null if it was not."""
    last_updated_at: datetime | None = NOT_GIVEN
    """When it was last changed."""
    workspace_ids: list[str] | None = NOT_GIVEN
    """Ids of the workspaces that it belongs to."""
    channel_ids: list[str] | None = NOT_GIVEN
    """Ids of the conversations that it belongs to."""
    parent_message_id: str | None = NOT_GIVEN
    """Id of the message that it replies to."""
    heard_ms: int | None = NOT_GIVEN
    """How much the user has heard, in milliseconds."""
    utm_data: _t.UtmData | None = NOT_GIVEN
    attachments: list[_t.Attachment] | None = NOT_GIVEN
    """Links, files and locations of the message."""
    notes: str | None = NOT_GIVEN
    """Notes."""
    notify: bool | None = NOT_GIVEN
    """Whether the user has a notification of it that is not cleared."""
    last_heard_update: datetime | None = NOT_GIVEN
    """When the user last listened to it or cleared its notification."""
    reaction_summary: _t.ReactionSummary | None = NOT_GIVEN
    """Summary of the reactions to a message."""
    name: str | None = NOT_GIVEN
    """Name."""
    is_text_message: bool | None = NOT_GIVEN
    """Whether it is text rather than voice."""
    status: _t.MessageStatus | str | None = NOT_GIVEN
    """State of a message."""
    label_ids: list[str] | None = NOT_GIVEN
    """Ids of the labels that it carries."""
    audio_models: list[_t.AudioModel] | None = NOT_GIVEN
    """Its recordings, one for each language."""
    text_models: list[_t.TextModel] | None = NOT_GIVEN
    """Its texts: transcripts, summaries and others."""
    source_message_id: str | None = NOT_GIVEN
    """Id of the message that it was made from."""
    cache_key: str | None = NOT_GIVEN
    """Changes with the message."""
    audio_delivery: _t.AudioDelivery | str | None = NOT_GIVEN
    """Whether sound comes as a recording or while it is spoken."""
    users_not_allowed_to_receive_notifications: list[_t.UnnotifiedUser] | None = NOT_GIVEN
    """Users who get no notification of it, with phone number."""
    users_not_allowed_to_receive_notifications_v2: list[_t.UnnotifiedUserContact] | None = NOT_GIVEN
    """Users who get no notification of it, with phone number and e-mail address."""
    duration_ms: int | None = NOT_GIVEN
    """Length in milliseconds."""
    total_heard_ms: int | None = NOT_GIVEN
    """How much all users have heard, in milliseconds."""
    notified_users: int | None = NOT_GIVEN
    """Number of users who have a notification of it and have not listened."""
    users_caught_up: _t.CaughtUp | str | None = NOT_GIVEN
    """How many users have heard a message or cleared its notification."""
    forward_id: str | None = NOT_GIVEN
    """Deprecated. Id of a forwarded message; `share_link_id` is its successor."""
    share_link_id: str | None = NOT_GIVEN
    """Id of a link that shares it."""
    stream_key: str | None = NOT_GIVEN
    """Key that adds sound to the message."""
    socket_disconnects_while_streaming: int | None = NOT_GIVEN
    """How often the connection broke while it was recorded."""
    type: _t.MessageType | str | None = NOT_GIVEN
    channel_sequence: int | None = NOT_GIVEN
    """Its number in the conversation."""
    last_heard_at: datetime | None = NOT_GIVEN
    """When anybody last listened to it or cleared its notification."""
    folder_id: str | None = NOT_GIVEN
    """Id of its folder; only voice memos and prerecorded messages have one."""
