"""The model BulkUserSchemeError."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class BulkUserSchemeError(Model):
    """A fault of the uploaded file."""

    _required = frozenset(["message"])
    _nullable = frozenset(["column", "row"])

    message: str = NOT_GIVEN
    """What is wrong."""
    column: int | None = NOT_GIVEN
    """Column of the fault."""
    row: int | None = NOT_GIVEN
    """Row of the fault."""
