"""The model CommunicationSummaryDocument."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from ..models.communication_summary import CommunicationSummary


@model
class CommunicationSummaryDocument(Model):
    """Response with the counts, not in the form of JSON:API."""

    summary: CommunicationSummary | None = NOT_GIVEN
    """What waits for a person, in numbers."""
