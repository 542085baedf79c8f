"""The model CampaignContact."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CampaignContact(Model):
    """A contact of an outbound campaign."""

    id: int | None = NOT_GIVEN
    """Id of the contact."""
    name: str | None = NOT_GIVEN
    """Name of the contact."""
    phone: str | None = NOT_GIVEN
    """Phone number of the contact."""
    external_unique_id: str | None = NOT_GIVEN
    """Id of the contact in your own system."""
    status: str | None = NOT_GIVEN
    """How far the dialer is with the contact; the spelling of the 21 states is not documented."""
    created_at: str | None = NOT_GIVEN
    """When the contact was added; the form is not documented."""
