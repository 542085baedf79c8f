"""The model Attachment."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Attachment(Model):
    """A file, or a place, that came with a message."""

    _required = frozenset(["id"])
    _nullable = frozenset(["extension", "data_url", "thumb_url", "file_size", "width", "height", "fallback_title"])

    id: int = NOT_GIVEN
    """Number of the attachment."""
    message_id: int | None = NOT_GIVEN
    """Number of the message."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    file_type: str | None = NOT_GIVEN
    """Kind of the attachment, such as image, audio, video, file or location."""
    extension: str | None = NOT_GIVEN
    """Ending of the file name."""
    data_url: str | None = NOT_GIVEN
    """Address of the file."""
    thumb_url: str | None = NOT_GIVEN
    """Address of a small image of it."""
    file_size: int | None = NOT_GIVEN
    """Size in bytes; sent by later versions."""
    width: int | None = NOT_GIVEN
    """Width of an image in pixels; sent by later versions."""
    height: int | None = NOT_GIVEN
    """Height of an image in pixels; sent by later versions."""
    transcribed_text: str | None = NOT_GIVEN
    """What is said in a recording; sent by later versions."""
    meta: dict[str, Any] | None = NOT_GIVEN
    """Details of a contact that was sent; sent by later versions."""
    coordinates_lat: float | None = NOT_GIVEN
    """Latitude of a place."""
    coordinates_long: float | None = NOT_GIVEN
    """Longitude of a place."""
    fallback_title: str | None = NOT_GIVEN
    """Title to show where the file cannot be shown."""
