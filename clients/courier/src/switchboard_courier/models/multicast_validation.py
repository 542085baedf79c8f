"""The model MulticastValidation."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MulticastValidation(Model):
    """Verdict on the data of a templated message."""

    info: str | None = NOT_GIVEN
    """Explanation, of what is missing for example."""
    success: bool | None = NOT_GIVEN
    """True when the message could be sent."""
