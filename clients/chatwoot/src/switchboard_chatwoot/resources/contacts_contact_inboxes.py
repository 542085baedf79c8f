"""The inboxes that know a contact, and its source id there."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.ContactInbox] = _op.operation(
    id="contactInboxCreation",
    call="contacts.contact_inboxes.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("contact_id", "id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("inbox_id", ("inbox_id",), "int", required=True), _op.Field("source_id", ("source_id",), "str")
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ContactInbox"),),
    security=(("userApiKey",),),
)
OPERATIONS = (CREATE,)


class ContactsContactInboxes(Resource):
    """The inboxes that know a contact, and its source id there."""

    def create(
        self,
        contact_id: int,
        *,
        inbox_id: int,
        source_id: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ContactInbox:
        """Make a contact known in an inbox.

        Ties the contact to an inbox under a source id, so that conversations can be opened there.

        Args:
            contact_id: Number of the contact.
            inbox_id: Number of the inbox.
            source_id: Identity of a contact in an inbox. On a website it is a text made by Chatwoot and seen in
                webhook events, on a phone channel (Twilio) the E.164 number, on e-mail the address, on an API
                channel any text. The contactable inboxes of a contact give it too.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox and the source id of the contact there.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes, documented.
        """
        return self._call(
            CREATE, options, contact_id=contact_id, inbox_id=inbox_id, source_id=source_id, account_id=account_id
        )


class AsyncContactsContactInboxes(AsyncResource):
    """The inboxes that know a contact, and its source id there."""

    async def create(
        self,
        contact_id: int,
        *,
        inbox_id: int,
        source_id: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.ContactInbox:
        """Make a contact known in an inbox.

        Ties the contact to an inbox under a source id, so that conversations can be opened there.

        Args:
            contact_id: Number of the contact.
            inbox_id: Number of the inbox.
            source_id: Identity of a contact in an inbox. On a website it is a text made by Chatwoot and seen in
                webhook events, on a phone channel (Twilio) the E.164 number, on e-mail the address, on an API
                channel any text. The contactable inboxes of a contact give it too.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox and the source id of the contact there.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes, documented.
        """
        return await self._call(
            CREATE, options, contact_id=contact_id, inbox_id=inbox_id, source_id=source_id, account_id=account_id
        )
