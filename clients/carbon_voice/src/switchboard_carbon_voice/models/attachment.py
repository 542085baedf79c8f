"""The model Attachment."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Attachment(Model):
    """A link, a file or a location that belongs to a message."""

    id: str | None = NOT_GIVEN
    """Id of the attachment."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who added it."""
    created_at: datetime | None = NOT_GIVEN
    """When it was added."""
    type: _t.AttachmentType | str | None = NOT_GIVEN
    """What an attachment is."""
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
    length_in_bytes: int | None = NOT_GIVEN
    """Size of the file."""
    location: dict[str, Any] | None = NOT_GIVEN
    """A location; the keys are not documented."""
