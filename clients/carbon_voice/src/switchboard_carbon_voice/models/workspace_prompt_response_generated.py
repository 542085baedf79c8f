"""The model WorkspacePromptResponseGenerated."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class WorkspacePromptResponseGenerated(_Event):
    """A prompt of the workspace gave a response."""

    _names = {
        "event_name": "eventName",
        "subscribed_user_ids": "subscribedUserIds",
        "subscribed_user_settings": "subscribedUserSettings",
    }
    _required = frozenset(["event_name", "data"])
    _nullable = frozenset(["subscribed_user_settings"])
    _open = True

    event_name: _t.WebhookEventName | str = NOT_GIVEN
    """What happened."""
    subscribed_user_ids: list[str] | None = NOT_GIVEN
    """Ids of the users who are subscribed to the event."""
    subscribed_user_settings: list[_t.WebhookSubscriber] | None = NOT_GIVEN
    """Settings of those users."""
    data: _t.WebhookWorkspacePromptResponseGeneratedData = NOT_GIVEN
    """What the event is about."""
