"""Conversations of one contact."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Conversation]] = _op.operation(
    id="contactConversations",
    call="contacts.conversations.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{id}/conversations",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("contact_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[Conversation]", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST,)


class ContactsConversations(Resource):
    """Conversations of one contact."""

    def list(
        self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Conversation]:
        """List the conversations of a contact.

        Returns the conversations of one contact, all in one response.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: the conversations.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}/conversations, documented.
        """
        return self._call(LIST, options, contact_id=contact_id, account_id=account_id)


class AsyncContactsConversations(AsyncResource):
    """Conversations of one contact."""

    async def list(
        self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Conversation]:
        """List the conversations of a contact.

        Returns the conversations of one contact, all in one response.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: the conversations.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}/conversations, documented.
        """
        return await self._call(LIST, options, contact_id=contact_id, account_id=account_id)
