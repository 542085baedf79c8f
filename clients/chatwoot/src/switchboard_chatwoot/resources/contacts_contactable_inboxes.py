"""Inboxes through which a contact can be reached."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.ContactableInbox]] = _op.operation(
    id="contactableInboxesGet",
    call="contacts.contactable_inboxes.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("contact_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[ContactableInbox]", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST,)


class ContactsContactableInboxes(Resource):
    """Inboxes through which a contact can be reached."""

    def list(
        self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.ContactableInbox]:
        """List the inboxes through which a contact can be reached.

        Returns each inbox that can reach the contact, with the source id to use there.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: the inboxes.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes, documented.
        """
        return self._call(LIST, options, contact_id=contact_id, account_id=account_id)


class AsyncContactsContactableInboxes(AsyncResource):
    """Inboxes through which a contact can be reached."""

    async def list(
        self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.ContactableInbox]:
        """List the inboxes through which a contact can be reached.

        Returns each inbox that can reach the contact, with the source id to use there.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: the inboxes.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes, documented.
        """
        return await self._call(LIST, options, contact_id=contact_id, account_id=account_id)
