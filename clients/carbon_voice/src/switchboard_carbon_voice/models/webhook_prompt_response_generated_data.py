"""The model WebhookPromptResponseGeneratedData."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookPromptResponseGeneratedData(Model):
    """What the event is about."""

    _names = {"event_name": "eventName", "resource_id": "resourceId", "resource_type": "resourceType"}
    _required = frozenset(["resource_type"])
    _open = True

    event_name: _t.WebhookEventName | str | None = NOT_GIVEN
    """What happened."""
    resource_id: str | None = NOT_GIVEN
    """Id of what the event is about."""
    resource_type: Literal["AIPromptResponseGenerated"] = NOT_GIVEN
    """Kind of what the event is about."""
    resource: _t.WebhookPromptResult | None = NOT_GIVEN
    """What a prompt gave, and the messages that it is made of."""
