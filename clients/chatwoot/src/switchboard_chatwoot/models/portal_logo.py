"""The model PortalLogo."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PortalLogo(Model):
    """The logo of a portal."""

    id: int | None = NOT_GIVEN
    """Number of the file."""
    portal_id: int | None = NOT_GIVEN
    """Number of the portal."""
    file_type: str | None = NOT_GIVEN
    """Media type of the file."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    file_url: str | None = NOT_GIVEN
    """Address of the file."""
    blob_id: int | None = NOT_GIVEN
    """Number of the stored file."""
    filename: str | None = NOT_GIVEN
    """Name of the file."""
