"""The model OfferEvent."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class OfferEvent(Model):
    """One offer of a call to a group of agents."""

    casting_time: datetime | None = NOT_GIVEN
    """When it was offered."""
    group: str | None = NOT_GIVEN
    """Name of the group."""
