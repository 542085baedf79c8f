"""The model SubmittedValues."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SubmittedValues(Model):
    """What a contact chose or wrote in an interactive message."""

    name: str | None = NOT_GIVEN
    """Name of the field."""
    title: str | None = NOT_GIVEN
    """Title of the option."""
    value: str | None = NOT_GIVEN
    """Value of the option or of the field."""
    csat_survey_response: _t.SurveyResponse | None = NOT_GIVEN
    """How a contact rates a conversation."""
