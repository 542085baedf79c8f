"""The model BulkUserUpdateError."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class BulkUserUpdateError(Model):
    """An error or a warning about one row."""

    _required = frozenset(["message"])
    _nullable = frozenset(["column", "row"])

    message: str = NOT_GIVEN
    """What is wrong."""
    column: int | None = NOT_GIVEN
    """Column of the fault."""
    row: int | None = NOT_GIVEN
    """Row of the fault."""
    error_type: _t.BulkUserErrorType | str | None = NOT_GIVEN
    """Whether the row failed (error) or not (warning)."""
