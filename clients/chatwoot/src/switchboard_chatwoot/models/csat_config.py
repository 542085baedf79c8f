"""The model CsatConfig."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CsatConfig(Model):
    """How contacts are asked how content they are."""

    display_type: _t.CsatDisplayType | str | None = NOT_GIVEN
    """What contacts choose from in a survey."""
    message: str | None = NOT_GIVEN
    """Question to the contact."""
    button_text: str | None = NOT_GIVEN
    """Text on the button."""
    language: str | None = NOT_GIVEN
    """Language of the question."""
    survey_rules: _t.CsatSurveyRules | None = NOT_GIVEN
    """When contacts are asked how content they are."""
