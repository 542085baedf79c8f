"""The model WebhookAttachment."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookAttachment(Model):
    """What is attached to a message."""

    _nullable = frozenset(["active_begin", "active_end", "filename", "mime_type", "length_in_bytes", "location"])
    _open = True

    id: str | None = NOT_GIVEN
    """Id of the attachment."""
    creator_id: str | None = NOT_GIVEN
    """Id of the user who attached it."""
    created_at: datetime | None = NOT_GIVEN
    """When it was attached."""
    type: _t.WebhookAttachmentType | str | None = NOT_GIVEN
    """Type of an attachment."""
    link: str | None = NOT_GIVEN
    """Address of what is attached, or its id."""
    active_begin: str | None = NOT_GIVEN
    """Since when it is shown."""
    active_end: str | None = NOT_GIVEN
    """Until when it is shown."""
    filename: str | None = NOT_GIVEN
    """Name of the file."""
    mime_type: str | None = NOT_GIVEN
    """Media type of the file."""
    length_in_bytes: int | None = NOT_GIVEN
    """Size in bytes."""
    location: Any = NOT_GIVEN
    """Where it is, if it is a place."""
