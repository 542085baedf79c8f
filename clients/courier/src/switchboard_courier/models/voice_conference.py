"""The model VoiceConference."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VoiceConference(Model):
    """A conference by telephone."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the voice conference."""
    resource_type: Literal["voice-conferences"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    state: _t.VoiceCallState | str | None = NOT_GIVEN
    """State of a voice conference or survey."""
