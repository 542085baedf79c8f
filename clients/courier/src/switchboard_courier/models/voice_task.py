"""The model VoiceTask."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VoiceTask(Model):
    """A job that runs on a voice setting."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the voice task."""
    resource_type: Literal["voice-tasks"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    error_message: str | None = NOT_GIVEN
    """Why the job failed, if it did."""
    kwargs: dict[str, Any] | None = NOT_GIVEN
    """Named arguments of the method."""
    method: str | None = NOT_GIVEN
    """Method that was run."""
    result: dict[str, Any] | None = NOT_GIVEN
    """What the method returned; its keys are not documented."""
    setting: _t.Reference | None = NOT_GIVEN
    """Points to another resource by its id."""
    state: str | None = NOT_GIVEN
    """State of the job, such as `completed`."""
