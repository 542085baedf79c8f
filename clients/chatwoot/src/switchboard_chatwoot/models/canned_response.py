"""The model CannedResponse."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CannedResponse(Model):
    """A prepared text that agents insert."""

    _required = frozenset(["id"])

    id: int = NOT_GIVEN
    """Number of the canned response."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    short_code: str | None = NOT_GIVEN
    """Code by which agents find the text."""
    content: str | None = NOT_GIVEN
    """The text."""
    created_at: datetime | None = NOT_GIVEN
    """When the canned response was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When the canned response was last changed."""
