"""The model ErrorBody."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.error_detail import ErrorDetail


@model
class ErrorBody(Model):
    """What went wrong."""

    _required = frozenset(["message"])
    _nullable = frozenset(["errors"])

    message: str = NOT_GIVEN
    """What went wrong, in a few words."""
    errors: list[ErrorDetail] | None = NOT_GIVEN
    """The single faults; null when there is nothing to add."""
