"""The model MessagingAttachment."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessagingAttachment(Model):
    """A file that belongs to a message."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the message attachment."""
    resource_type: Literal["messaging-attachments"] = NOT_GIVEN
    """Type of the resource."""
    content_size: int | None = NOT_GIVEN
    """Size of the file in bytes."""
    content_type: str | None = NOT_GIVEN
    """Media type of the file."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    filename: str | None = NOT_GIVEN
    """Name of the file."""
    message_id: str | None = NOT_GIVEN
    """Message it belongs to."""
    removed: bool | None = NOT_GIVEN
    """True when it has been removed."""
    thumbnail: str | None = NOT_GIVEN
    """Small picture of the file; whether a URL or data is not documented."""
