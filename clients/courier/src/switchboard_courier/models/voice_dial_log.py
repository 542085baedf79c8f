"""The model VoiceDialLog."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VoiceDialLog(Model):
    """An outgoing call and how it went."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the dial log."""
    resource_type: Literal["voice-dial-logs"] = NOT_GIVEN
    """Type of the resource."""
    call_duration: int | None = NOT_GIVEN
    """Length of the call, presumably in seconds."""
    conference_id: str | None = NOT_GIVEN
    """Conference that the call was made for."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    individual_id: str | None = NOT_GIVEN
    """Individual who was called."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    status: str | None = NOT_GIVEN
    """How the call ended."""
