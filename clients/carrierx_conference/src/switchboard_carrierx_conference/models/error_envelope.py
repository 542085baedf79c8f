"""The model ErrorEnvelope."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.error_body import ErrorBody


@model
class ErrorEnvelope(Model):
    """The form of an error in which the body stands beside its status."""

    _required = frozenset(["body", "status"])

    body: ErrorBody = NOT_GIVEN
    """What went wrong."""
    status: int = NOT_GIVEN
    """HTTP status of the answer."""
