"""The campaigns operations."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .. import resources as _r
from .._runtime.resource import AsyncResource, Resource


class Campaigns(Resource):
    """The campaigns operations."""

    @property
    def contacts(self) -> _r.CampaignsContacts:
        """Contacts of the outbound dialer's campaigns."""
        found: _r.CampaignsContacts = self._resource("resources.campaigns_contacts", "CampaignsContacts")
        return found


class AsyncCampaigns(AsyncResource):
    """The campaigns operations."""

    @property
    def contacts(self) -> _r.AsyncCampaignsContacts:
        """Contacts of the outbound dialer's campaigns."""
        found: _r.AsyncCampaignsContacts = self._resource("resources.campaigns_contacts", "AsyncCampaignsContacts")
        return found
