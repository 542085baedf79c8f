"""The model ThirdPartyParticipant."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ThirdPartyParticipant(Model):
    """A third party of a call."""

    id: int | None = NOT_GIVEN
    """Id of the participation."""
    type: str | None = NOT_GIVEN
    """Who it is."""
    status: str | None = NOT_GIVEN
    """State of this side."""
