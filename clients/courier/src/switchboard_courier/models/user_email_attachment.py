"""The model UserEmailAttachment."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UserEmailAttachment(Model):
    """A file that belongs to an e-mail."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])
    _sensitive = frozenset(["download_link"])

    id: str = NOT_GIVEN
    """Id of the e-mail attachment."""
    resource_type: Literal["user-email-attachments"] = NOT_GIVEN
    """Type of the resource."""
    content_type: str | None = NOT_GIVEN
    """Media type of the file."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    download_link: str | None = NOT_GIVEN
    """Link from which the file can be fetched, when asked for."""
    filename: str | None = NOT_GIVEN
    """Name of the file."""
    ready_to_use: bool | None = NOT_GIVEN
    """True once the upload has been processed."""
    size: int | None = NOT_GIVEN
    """Size in bytes."""
