"""The model AggregationRequest."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AggregationRequest(Model):
    """A request to gather figures about people."""

    _required = frozenset(["id", "type"])

    id: str = NOT_GIVEN
    """Id of the aggregation request."""
    type: Literal["aggregation-requests"] = NOT_GIVEN
    """Type of the resource."""
    attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes of an aggregation request; none are documented."""
