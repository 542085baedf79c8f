"""The model VoiceSurvey."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VoiceSurvey(Model):
    """A survey by telephone."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the voice survey."""
    resource_type: Literal["voice-surveys"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    individual_id: str | None = NOT_GIVEN
    """Individual who is asked."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    state: str | None = NOT_GIVEN
    """State of the survey; the list filter knows `completed`, `created`, `failed` and `running`."""
