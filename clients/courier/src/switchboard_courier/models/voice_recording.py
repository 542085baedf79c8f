"""The model VoiceRecording."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VoiceRecording(Model):
    """A voice mail or recorded call."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the voice recording."""
    resource_type: Literal["voice-recordings"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    download_count: int | None = NOT_GIVEN
    """How often it was downloaded."""
    duration: int | None = NOT_GIVEN
    """Length, presumably in seconds."""
    individual_id: str | None = NOT_GIVEN
    """Individual whose call it is."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    phone_number: str | None = NOT_GIVEN
    """Number of the caller."""
    setting_id: str | None = NOT_GIVEN
    """Voice setting it belongs to."""
    state: str | None = NOT_GIVEN
    """State of the recording; the list filter knows `completed` and `inprogress`."""
    transcription: str | None = NOT_GIVEN
    """What was said, as text."""
