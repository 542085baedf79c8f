"""The model CommunicationSummary."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CommunicationSummary(Model):
    """What waits for a person, in numbers."""

    _kebab_case = True

    message_senders: list[_t.MessageSenderCount] | None = NOT_GIVEN
    """Unread messages by sender, when asked for."""
    message_types: list[_t.MessageTypeCount] | None = NOT_GIVEN
    """Unread messages by type."""
    messages: int | None = NOT_GIVEN
    """Unread messages."""
    notifications: int | None = NOT_GIVEN
    """Unacknowledged notifications."""
    provider_messages: int | None = NOT_GIVEN
    """Unread messages to or from providers."""
    video_channels: int | None = NOT_GIVEN
    """Video channels that wait."""
