"""The model ChannelAttachment."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChannelAttachment(Model):
    """A file or link of a channel."""

    _names = {"id": "_id"}

    id: str | None = NOT_GIVEN
    """Id of the attachment."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who added it."""
    created_at: datetime | None = NOT_GIVEN
    """When it was added."""
    type: str | None = NOT_GIVEN
    """Kind of the attachment."""
    link: str | None = NOT_GIVEN
    """Where it is found."""
    active_begin: datetime | None = NOT_GIVEN
    """When it starts to be shown."""
    active_end: datetime | None = NOT_GIVEN
    """When it stops being shown."""
    filename: str | None = NOT_GIVEN
    """Name of the file."""
    mime_type: str | None = NOT_GIVEN
    """Media type of the file."""
    length_in_bytes: float | None = NOT_GIVEN
    """Size of the file."""
    location: dict[str, Any] | None = NOT_GIVEN
    """A location; the keys are not documented."""
