"""The model MessageAttachment."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessageAttachment(Model):
    """A file of a message, as shown within the message."""

    _kebab_case = True

    content_size: int | None = NOT_GIVEN
    """Size of the file in bytes."""
    content_type: str | None = NOT_GIVEN
    """Media type of the file."""
    filename: str | None = NOT_GIVEN
    """Name of the file."""
    id: str | None = NOT_GIVEN
    """Id of the attachment."""
    removed: bool | None = NOT_GIVEN
    """True when it has been removed."""
    thumbnail: str | None = NOT_GIVEN
    """Small picture of the file; whether a URL or data is not documented."""
