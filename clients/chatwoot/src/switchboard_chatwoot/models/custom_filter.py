"""The model CustomFilter."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CustomFilter(Model):
    """A filter that a user has saved."""

    _required = frozenset(["id"])

    id: int = NOT_GIVEN
    """Number of the custom filter."""
    name: str | None = NOT_GIVEN
    """Name of the filter."""
    query: dict[str, Any] | None = NOT_GIVEN
    """Conditions of the filter."""
    created_at: datetime | None = NOT_GIVEN
    """When the filter was saved."""
    updated_at: datetime | None = NOT_GIVEN
    """When the filter was last changed."""
    filter_type: _t.CustomFilterType | str | None = NOT_GIVEN
    """What a filter selects."""
