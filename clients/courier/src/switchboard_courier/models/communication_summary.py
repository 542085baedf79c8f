"""The model CommunicationSummary."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from ..models.message_sender_count import MessageSenderCount
    from ..models.message_type_count import MessageTypeCount


@model
class CommunicationSummary(Model):
    """What waits for a person, in numbers."""

    _kebab_case = True

    message_senders: list[MessageSenderCount] | None = NOT_GIVEN
    """Unread messages by sender, when asked for."""
    message_types: list[MessageTypeCount] | None = NOT_GIVEN
    """Unread messages by type."""
    messages: int | None = NOT_GIVEN
    """Unread messages."""
    notifications: int | None = NOT_GIVEN
    """Unacknowledged notifications."""
    provider_messages: int | None = NOT_GIVEN
    """Unread messages to or from providers."""
    video_channels: int | None = NOT_GIVEN
    """Video channels that wait."""
