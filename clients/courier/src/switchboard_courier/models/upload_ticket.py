"""The model UploadTicket."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UploadTicket(Model):
    """Where and until when a file can be uploaded."""

    _kebab_case = True
    _sensitive = frozenset(["upload_data", "upload_url"])

    expiration_time: int | None = NOT_GIVEN
    """When the upload URL stops working, presumably in seconds since 1970."""
    id: str | None = NOT_GIVEN
    """Id of the new attachment."""
    upload_data: dict[str, Any] | None = NOT_GIVEN
    """Form fields to send along with the file."""
    upload_url: str | None = NOT_GIVEN
    """Where to send the file."""
