"""The model WorkspaceSummary."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WorkspaceSummary(Model):
    """Id and name of a workspace."""

    id: str | None = NOT_GIVEN
    """Id of the workspace."""
    name: str | None = NOT_GIVEN
    """Name."""
