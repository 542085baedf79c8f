"""The model ReportPoint."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ReportPoint(Model):
    """A figure at one time."""

    _nullable = frozenset(["value"])

    value: float | str | None = NOT_GIVEN
    """The figure; mean times are in seconds."""
    timestamp: int | None = NOT_GIVEN
    """Begin of the day, in Unix seconds."""
    count: int | None = NOT_GIVEN
    """How many events a mean time was taken of."""
