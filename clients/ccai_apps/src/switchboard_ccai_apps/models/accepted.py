"""The model Accepted."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Accepted(Model):
    """A request that was taken and goes on in the background."""

    message: str | None = NOT_GIVEN
    """Confirmation."""
