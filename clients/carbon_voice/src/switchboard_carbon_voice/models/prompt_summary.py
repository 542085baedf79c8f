"""The model PromptSummary."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PromptSummary(Model):
    """Id and name of a prompt."""

    id: str | None = NOT_GIVEN
    """Id of the prompt."""
    name: str | None = NOT_GIVEN
    """Name."""
