"""The model VoiceQueueEntry."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VoiceQueueEntry(Model):
    """A caller who waits in a queue."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the queue entry."""
    resource_type: Literal["voice-queue-entries"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    phone_number: str | None = NOT_GIVEN
    """Number of the caller."""
    position: int | None = NOT_GIVEN
    """Place in the queue."""
    queue_time: int | None = NOT_GIVEN
    """Time in the queue, presumably in seconds."""
    state: str | None = NOT_GIVEN
    """State of the waiting call."""
