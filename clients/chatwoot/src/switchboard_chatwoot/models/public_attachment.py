"""The model PublicAttachment."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PublicAttachment(Model):
    """A file, a location or a contact that came with a message; which keys it has depends on its kind."""

    _nullable = frozenset(["extension", "data_url", "width", "height", "fallback_title"])
    _open = True

    id: int | None = NOT_GIVEN
    """Number of the attachment."""
    message_id: int | None = NOT_GIVEN
    """Number of the message."""
    file_type: _t.AttachmentType | str | None = NOT_GIVEN
    """Kind of an attachment."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    extension: str | None = NOT_GIVEN
    """Ending of the file name."""
    data_url: str | None = NOT_GIVEN
    """Address of the file; null when it has none outside."""
    thumb_url: str | None = NOT_GIVEN
    """Address of a small image of it."""
    file_size: int | None = NOT_GIVEN
    """Size in bytes."""
    width: int | None = NOT_GIVEN
    """Width of an image in pixels."""
    height: int | None = NOT_GIVEN
    """Height of an image in pixels."""
    coordinates_lat: float | None = NOT_GIVEN
    """Latitude of a location."""
    coordinates_long: float | None = NOT_GIVEN
    """Longitude of a location."""
    fallback_title: str | None = NOT_GIVEN
    """Title to show where the attachment cannot be shown."""
    meta: dict[str, Any] | None = NOT_GIVEN
    """Details of a contact that was sent."""
    transcribed_text: str | None = NOT_GIVEN
    """What is said in a recording."""
