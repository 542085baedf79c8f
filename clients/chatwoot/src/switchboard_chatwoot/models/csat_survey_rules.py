"""The model CsatSurveyRules."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CsatSurveyRules(Model):
    """When contacts are asked how content they are."""

    operator: str | None = NOT_GIVEN
    """How the labels of a conversation are compared: contains or does_not_contain."""
    values: list[str] | None = NOT_GIVEN
    """Labels to compare with."""
