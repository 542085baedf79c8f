"""The model VideoComposition."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VideoComposition(Model):
    """A processed recording of a video call."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the video composition."""
    resource_type: Literal["video-compositions"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    duration: int | None = NOT_GIVEN
    """Length, presumably in seconds."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    processing_pct: int | None = NOT_GIVEN
    """How much of the processing is done, in percent."""
    processing_status: str | None = NOT_GIVEN
    """State of the processing, such as `completed`."""
    size: int | None = NOT_GIVEN
    """Size in bytes."""
    status: str | None = NOT_GIVEN
    """State of the recording, such as `failed`."""
    video_channel_id: str | None = NOT_GIVEN
    """Video channel it belongs to."""
