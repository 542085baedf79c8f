"""The model Reference."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Reference(Model):
    """Points to another resource by its id."""

    id: str | None = NOT_GIVEN
    """Id of the resource that is meant."""
