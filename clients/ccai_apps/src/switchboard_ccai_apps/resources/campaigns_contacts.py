"""Contacts of the outbound dialer's campaigns."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Any, Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.CampaignContact]] = _op.operation(
    id="campaign_contacts.list",
    call="campaigns.contacts.list",
    method="GET",
    path="/outbound_dialer/campaigns/{campaign_id}/contacts",
    parameters=(_op.Parameter("campaign_id", "campaign_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[CampaignContact]"),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
CREATE: _op.Operation[Any] = _op.operation(
    id="campaign_contacts.create",
    call="campaigns.contacts.create",
    method="POST",
    path="/outbound_dialer/campaigns/{campaign_id}/contacts",
    parameters=(_op.Parameter("campaign_id", "campaign_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("email", ("email",), "str"),
            _op.Field("phone_number", ("phone_number",), "str"),
            _op.Field("outbound_number", ("outbound_number",), "str"),
            _op.Field("external_unique_id", ("external_unique_id",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
IMPORT_FILE: _op.Operation[_t.CampaignImportJob | None] = _op.operation(
    id="campaign_contacts.import_file",
    call="campaigns.contacts.import_file",
    method="POST",
    path="/outbound_dialer/campaigns/{campaign_id}/contacts/import",
    parameters=(_op.Parameter("campaign_id", "campaign_id", "path", "int"),),
    bodies=(
        _op.Body(
            "multipart/form-data",
            fields=(_op.Field("file", ("file",), required=True, file=True, content_type="application/json"),),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CampaignImportJob", undocumented=True),),
    security=(("basicAuth",),),
    evidence="inferred",
)
DELETE: _op.Operation[Any] = _op.operation(
    id="campaign_contacts.delete",
    call="campaigns.contacts.delete",
    method="DELETE",
    path="/outbound_dialer/campaigns/{campaign_id}/contact",
    parameters=(_op.Parameter("campaign_id", "campaign_id", "path", "int"),),
    bodies=(_op.json_body(_op.Field("contact_id", ("contact_id",), "int", required=True)),),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, IMPORT_FILE, DELETE)


class CampaignsContacts(Resource):
    """Contacts of the outbound dialer's campaigns."""

    def list(self, campaign_id: int, **options: Unpack[CallOptions]) -> builtins.list[_t.CampaignContact]:
        """List the contacts of a campaign.

        Returns the contacts of an outbound campaign, with the state that each of them is in.

        Args:
            campaign_id: Id of the campaign.

        Returns: the contacts.
        Source: GET /outbound_dialer/campaigns/{campaign_id}/contacts, confirmed.
        """
        return self._call(LIST, options, campaign_id=campaign_id)

    def create(
        self,
        campaign_id: int,
        *,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        external_unique_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Add a contact to a campaign.

        The dialer calls the contact later, as the campaign plans it. What the server returns is not documented.

        Args:
            campaign_id: Id of the campaign.
            name: Name of the contact.
            email: E-mail address of the contact.
            phone_number: Phone number to dial.
            outbound_number: Number of the installation to call from.
            external_unique_id: Id of the contact in your own system.

        Returns: the contact was added. The vendor does not document it: it may be empty (None) or have another
        form.
        Source: POST /outbound_dialer/campaigns/{campaign_id}/contacts, confirmed.
        """
        return self._call(
            CREATE,
            options,
            campaign_id=campaign_id,
            name=name,
            email=email,
            phone_number=phone_number,
            outbound_number=outbound_number,
            external_unique_id=external_unique_id,
        )

    def import_file(
        self, campaign_id: int, file: _t.FileInput, **options: Unpack[CallOptions]
    ) -> _t.CampaignImportJob | None:
        """Add the contacts of a file to a campaign.

        The file is a JSON array of contacts. They are added by a job in the background; its id is in the
        response, or at the end of the header `Location`.

        Args:
            campaign_id: Id of the campaign.
            file: JSON file that holds an array of contacts, each with name, phone_number and external_unique_id.

        Returns: the job that adds the contacts. The vendor does not document it: it may be empty (None).
        Source: POST /outbound_dialer/campaigns/{campaign_id}/contacts/import, inferred. If the path is wrong,
        correct it: `CcaiApps(paths={"campaigns.contacts.import_file": "/right/path"})`.
        """
        return self._call(IMPORT_FILE, options, campaign_id=campaign_id, file=file)

    def delete(self, campaign_id: int, contact_id: int, **options: Unpack[CallOptions]) -> Any:
        """Take a contact off a campaign.

        The contact is named in the body, though this is a DELETE, and the path has the singular. What the server
        returns is not documented.

        Args:
            campaign_id: Id of the campaign.
            contact_id: Id of the contact.

        Returns: the contact is off the campaign. The vendor does not document it: it may be empty (None) or have
        another form.
        Source: DELETE /outbound_dialer/campaigns/{campaign_id}/contact, inferred. If the path is wrong, correct
        it: `CcaiApps(paths={"campaigns.contacts.delete": "/right/path"})`.
        """
        return self._call(DELETE, options, campaign_id=campaign_id, contact_id=contact_id)


class AsyncCampaignsContacts(AsyncResource):
    """Contacts of the outbound dialer's campaigns."""

    async def list(self, campaign_id: int, **options: Unpack[CallOptions]) -> builtins.list[_t.CampaignContact]:
        """List the contacts of a campaign.

        Returns the contacts of an outbound campaign, with the state that each of them is in.

        Args:
            campaign_id: Id of the campaign.

        Returns: the contacts.
        Source: GET /outbound_dialer/campaigns/{campaign_id}/contacts, confirmed.
        """
        return await self._call(LIST, options, campaign_id=campaign_id)

    async def create(
        self,
        campaign_id: int,
        *,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        external_unique_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Add a contact to a campaign.

        The dialer calls the contact later, as the campaign plans it. What the server returns is not documented.

        Args:
            campaign_id: Id of the campaign.
            name: Name of the contact.
            email: E-mail address of the contact.
            phone_number: Phone number to dial.
            outbound_number: Number of the installation to call from.
            external_unique_id: Id of the contact in your own system.

        Returns: the contact was added. The vendor does not document it: it may be empty (None) or have another
        form.
        Source: POST /outbound_dialer/campaigns/{campaign_id}/contacts, confirmed.
        """
        return await self._call(
            CREATE,
            options,
            campaign_id=campaign_id,
            name=name,
            email=email,
            phone_number=phone_number,
            outbound_number=outbound_number,
            external_unique_id=external_unique_id,
        )

    async def import_file(
        self, campaign_id: int, file: _t.FileInput, **options: Unpack[CallOptions]
    ) -> _t.CampaignImportJob | None:
        """Add the contacts of a file to a campaign.

        The file is a JSON array of contacts. They are added by a job in the background; its id is in the
        response, or at the end of the header `Location`.

        Args:
            campaign_id: Id of the campaign.
            file: JSON file that holds an array of contacts, each with name, phone_number and external_unique_id.

        Returns: the job that adds the contacts. The vendor does not document it: it may be empty (None).
        Source: POST /outbound_dialer/campaigns/{campaign_id}/contacts/import, inferred. If the path is wrong,
        correct it: `CcaiApps(paths={"campaigns.contacts.import_file": "/right/path"})`.
        """
        return await self._call(IMPORT_FILE, options, campaign_id=campaign_id, file=file)

    async def delete(self, campaign_id: int, contact_id: int, **options: Unpack[CallOptions]) -> Any:
        """Take a contact off a campaign.

        The contact is named in the body, though this is a DELETE, and the path has the singular. What the server
        returns is not documented.

        Args:
            campaign_id: Id of the campaign.
            contact_id: Id of the contact.

        Returns: the contact is off the campaign. The vendor does not document it: it may be empty (None) or have
        another form.
        Source: DELETE /outbound_dialer/campaigns/{campaign_id}/contact, inferred. If the path is wrong, correct
        it: `CcaiApps(paths={"campaigns.contacts.delete": "/right/path"})`.
        """
        return await self._call(DELETE, options, campaign_id=campaign_id, contact_id=contact_id)
