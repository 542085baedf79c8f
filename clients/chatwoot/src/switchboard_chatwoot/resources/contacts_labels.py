"""Labels of one contact."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[str]] = _op.operation(
    id="list-all-labels-of-a-contact",
    call="contacts.labels.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{id}/labels",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("contact_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[str]", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
SET: _op.Operation[list[str]] = _op.operation(
    id="contact-add-labels",
    call="contacts.labels.set",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/{id}/labels",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("contact_id", "id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("labels", ("labels",), "list[str]", required=True)),),
    responses=(_op.ResponseSpec("200", "application/json", "list[str]", unwrap=("payload",)),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, SET)


class ContactsLabels(Resource):
    """Labels of one contact."""

    def list(
        self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """List the labels of a contact.

        Returns the titles of all labels that the contact carries.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: the labels.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}/labels, documented.
        """
        return self._call(LIST, options, contact_id=contact_id, account_id=account_id)

    def set(
        self, contact_id: int, *, labels: Sequence[str], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """Set the labels of a contact.

        Gives the contact exactly the labels in the body. Labels that it carried before and that are not named are
        taken off.

        Args:
            contact_id: Number of the contact.
            labels: The labels.
            account_id: Number of the account. (default: the client's)

        Returns: the labels that it carries now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/contacts/{id}/labels, documented.
        """
        return self._call(SET, options, contact_id=contact_id, labels=labels, account_id=account_id)


class AsyncContactsLabels(AsyncResource):
    """Labels of one contact."""

    async def list(
        self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """List the labels of a contact.

        Returns the titles of all labels that the contact carries.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: the labels.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}/labels, documented.
        """
        return await self._call(LIST, options, contact_id=contact_id, account_id=account_id)

    async def set(
        self, contact_id: int, *, labels: Sequence[str], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """Set the labels of a contact.

        Gives the contact exactly the labels in the body. Labels that it carried before and that are not named are
        taken off.

        Args:
            contact_id: Number of the contact.
            labels: The labels.
            account_id: Number of the account. (default: the client's)

        Returns: the labels that it carries now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/contacts/{id}/labels, documented.
        """
        return await self._call(SET, options, contact_id=contact_id, labels=labels, account_id=account_id)
