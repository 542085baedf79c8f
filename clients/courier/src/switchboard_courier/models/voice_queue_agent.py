"""The model VoiceQueueAgent."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VoiceQueueAgent(Model):
    """Somebody who answers a queue of callers."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])
    _sensitive = frozenset(["access_token"])

    id: str = NOT_GIVEN
    """Id of the queue agent."""
    resource_type: Literal["voice-queue-agents"] = NOT_GIVEN
    """Type of the resource."""
    access_token: str | None = NOT_GIVEN
    """Token for answering calls."""
    call: _t.Reference | None = NOT_GIVEN
    """Points to another resource by its id."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    individual_id: str | None = NOT_GIVEN
    """Individual who answers."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    phone_number: str | None = NOT_GIVEN
    """Number on which the agent answers."""
    setting: _t.Reference | None = NOT_GIVEN
    """Points to another resource by its id."""
    user: _t.Reference | None = NOT_GIVEN
    """Points to another resource by its id."""
