"""The model CampaignImportJob."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CampaignImportJob(Model):
    """A job that adds contacts to a campaign."""

    id: int | None = NOT_GIVEN
    """Id of the job."""
    job_id: int | None = NOT_GIVEN
    """The same, where the server calls it so."""
