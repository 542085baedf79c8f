"""The model CommunicationSummaryDocument."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CommunicationSummaryDocument(Model):
    """Response with the counts, not in the form of JSON:API."""

    summary: _t.CommunicationSummary | None = NOT_GIVEN
    """What waits for a person, in numbers."""
