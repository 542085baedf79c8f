"""The model ErrorDetail."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN


@model
class ErrorDetail(Model):
    """One fault of a request."""

    _nullable = frozenset(["field", "reference_sid"])

    field: str | None = NOT_GIVEN
    """Field that the fault concerns, or a keyword such as `cause`."""
    message: str | None = NOT_GIVEN
    """What is wrong with it."""
    reference_sid: str | None = NOT_GIVEN
    """SID of an object that the fault concerns."""
