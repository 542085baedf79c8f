"""Application: the people whom an account talks to."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .. import resources as _r
from .._runtime import operation as _op
from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource
from .._runtime.settings import CallOptions

LIST: _op.Operation[_t.Contact] = _op.Operation(
    id="contactList",
    call="contacts.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("sort", "sort", "query", "str"),
        _op.Parameter("page", "page", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ContactList"),),
    paging=_op.Paging(
        "page",
        ("payload",),
        "Contact",
        total=("meta", "count"),
        parameter="page",
        default_size=15,
        first=1,
        identity=("id",),
    ),
    security=(("userApiKey",),),
    replay="safe",
)
CREATE: _op.Operation[_t.Contact] = _op.Operation(
    id="contactCreate",
    call="contacts.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("inbox_id", ("inbox_id",), "int"),
                _op.Field("name", ("name",), "str"),
                _op.Field("email", ("email",), "str"),
                _op.Field("phone_number", ("phone_number",), "str"),
                _op.Field("identifier", ("identifier",), "str"),
                _op.Field("additional_attributes", ("additional_attributes",), "dict[str, Any]"),
                _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Contact", unwrap=("payload", "contact")),),
    security=(("userApiKey",),),
)
GET: _op.Operation[_t.Contact] = _op.Operation(
    id="contactDetails",
    call="contacts.get",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("contact_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Contact", unwrap=("payload",)),),
    security=(("userApiKey",),),
    replay="safe",
)
UPDATE: _op.Operation[_t.Contact] = _op.Operation(
    id="contactUpdate",
    call="contacts.update",
    method="PUT",
    path="/api/v1/accounts/{account_id}/contacts/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("contact_id", "id", "path", "int"),
    ),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("email", ("email",), "str"),
                _op.Field("phone_number", ("phone_number",), "str"),
                _op.Field("identifier", ("identifier",), "str"),
                _op.Field("additional_attributes", ("additional_attributes",), "dict[str, Any]"),
                _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Contact", unwrap=("payload",)),),
    security=(("userApiKey",),),
    replay="idempotent",
)
SEARCH: _op.Operation[_t.Contact] = _op.Operation(
    id="contactSearch",
    call="contacts.search",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/search",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("q", "q", "query", "str", required=True),
        _op.Parameter("sort", "sort", "query", "str"),
        _op.Parameter("page", "page", "query", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ContactList"),),
    paging=_op.Paging(
        "page",
        ("payload",),
        "Contact",
        total=("meta", "count"),
        parameter="page",
        default_size=15,
        first=1,
        identity=("id",),
    ),
    security=(("userApiKey",),),
    replay="safe",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, SEARCH)


class Contacts(Resource):
    """Application: the people whom an account talks to."""

    @property
    def conversations(self) -> _r.ContactsConversations:
        """Conversations of one contact."""
        found: _r.ContactsConversations = self._resource("resources.contacts_conversations", "ContactsConversations")
        return found

    @property
    def contact_inboxes(self) -> _r.ContactsContactInboxes:
        """The inboxes that know a contact, and its source id there."""
        found: _r.ContactsContactInboxes = self._resource(
            "resources.contacts_contact_inboxes", "ContactsContactInboxes"
        )
        return found

    @property
    def contactable_inboxes(self) -> _r.ContactsContactableInboxes:
        """Inboxes through which a contact can be reached."""
        found: _r.ContactsContactableInboxes = self._resource(
            "resources.contacts_contactable_inboxes", "ContactsContactableInboxes"
        )
        return found

    def list(
        self,
        *,
        sort: _t.ContactSortLike | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Contact]:
        """List contacts.

        Returns one page of the account's contacts, at most 15. Contacts with neither e-mail address nor phone
        number are left out.

        Args:
            sort: Attribute by which contacts are ordered; a leading minus sign turns the order round. (one of
                `name`, `email`, `phone_number`, `last_activity_at`, `-name`, `-email`, `-phone_number`,
                `-last_activity_at`)
            page: Which page to return, counted from 1. (vendor's default: 1)
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/contacts, documented.
        """
        return self._pages(LIST, {"sort": sort, "page": page, "account_id": account_id}, options)

    def create(
        self,
        *,
        inbox_id: int = NOT_GIVEN,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Create a contact.

        Creates a contact. When the body names an inbox, the contact is made known there.

        Args:
            inbox_id: Number of the inbox that the contact is to be known in.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact.
            custom_attributes: Attributes that the account defines for itself.
            account_id: Number of the account. (default: the client's)

        Returns: the contact.
        Raises: BadRequestError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/contacts, documented.
        """
        return self._call(
            CREATE,
            {
                "inbox_id": inbox_id,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
                "account_id": account_id,
            },
            options,
        )

    def get(self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.Contact:
        """Get a contact.

        Returns one contact of the account.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: the contact.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}, documented.
        """
        return self._call(GET, {"contact_id": contact_id, "account_id": account_id}, options)

    def update(
        self,
        contact_id: int,
        *,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Update a contact.

        Changes the attributes that are given and leaves the others as they are, although the method is PUT.

        Args:
            contact_id: Number of the contact.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact.
            custom_attributes: Attributes that the account defines for itself.
            account_id: Number of the account. (default: the client's)

        Returns: the contact as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PUT /api/v1/accounts/{account_id}/contacts/{id}, documented.
        """
        return self._call(
            UPDATE,
            {
                "contact_id": contact_id,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
                "account_id": account_id,
            },
            options,
        )

    def search(
        self,
        *,
        q: str,
        sort: _t.ContactSortLike | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Contact]:
        """Search contacts.

        Looks for contacts whose name, e-mail address or phone number contains the text, and returns one page of
        them, at most 15.

        Args:
            q: Text to look for.
            sort: Attribute by which contacts are ordered; a leading minus sign turns the order round. (one of
                `name`, `email`, `phone_number`, `last_activity_at`, `-name`, `-email`, `-phone_number`,
                `-last_activity_at`)
            page: Which page to return, counted from 1. (vendor's default: 1)
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: GET /api/v1/accounts/{account_id}/contacts/search, documented.
        """
        return self._pages(SEARCH, {"q": q, "sort": sort, "page": page, "account_id": account_id}, options)


class AsyncContacts(AsyncResource):
    """Application: the people whom an account talks to."""

    @property
    def conversations(self) -> _r.AsyncContactsConversations:
        """Conversations of one contact."""
        found: _r.AsyncContactsConversations = self._resource(
            "resources.contacts_conversations", "AsyncContactsConversations"
        )
        return found

    @property
    def contact_inboxes(self) -> _r.AsyncContactsContactInboxes:
        """The inboxes that know a contact, and its source id there."""
        found: _r.AsyncContactsContactInboxes = self._resource(
            "resources.contacts_contact_inboxes", "AsyncContactsContactInboxes"
        )
        return found

    @property
    def contactable_inboxes(self) -> _r.AsyncContactsContactableInboxes:
        """Inboxes through which a contact can be reached."""
        found: _r.AsyncContactsContactableInboxes = self._resource(
            "resources.contacts_contactable_inboxes", "AsyncContactsContactableInboxes"
        )
        return found

    def list(
        self,
        *,
        sort: _t.ContactSortLike | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Contact]:
        """List contacts.

        Returns one page of the account's contacts, at most 15. Contacts with neither e-mail address nor phone
        number are left out.

        Args:
            sort: Attribute by which contacts are ordered; a leading minus sign turns the order round. (one of
                `name`, `email`, `phone_number`, `last_activity_at`, `-name`, `-email`, `-phone_number`,
                `-last_activity_at`)
            page: Which page to return, counted from 1. (vendor's default: 1)
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/contacts, documented.
        """
        return self._pages(LIST, {"sort": sort, "page": page, "account_id": account_id}, options)

    async def create(
        self,
        *,
        inbox_id: int = NOT_GIVEN,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Create a contact.

        Creates a contact. When the body names an inbox, the contact is made known there.

        Args:
            inbox_id: Number of the inbox that the contact is to be known in.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact.
            custom_attributes: Attributes that the account defines for itself.
            account_id: Number of the account. (default: the client's)

        Returns: the contact.
        Raises: BadRequestError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/contacts, documented.
        """
        return await self._call(
            CREATE,
            {
                "inbox_id": inbox_id,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
                "account_id": account_id,
            },
            options,
        )

    async def get(self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.Contact:
        """Get a contact.

        Returns one contact of the account.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: the contact.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}, documented.
        """
        return await self._call(GET, {"contact_id": contact_id, "account_id": account_id}, options)

    async def update(
        self,
        contact_id: int,
        *,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Update a contact.

        Changes the attributes that are given and leaves the others as they are, although the method is PUT.

        Args:
            contact_id: Number of the contact.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact.
            custom_attributes: Attributes that the account defines for itself.
            account_id: Number of the account. (default: the client's)

        Returns: the contact as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PUT /api/v1/accounts/{account_id}/contacts/{id}, documented.
        """
        return await self._call(
            UPDATE,
            {
                "contact_id": contact_id,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
                "account_id": account_id,
            },
            options,
        )

    def search(
        self,
        *,
        q: str,
        sort: _t.ContactSortLike | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Contact]:
        """Search contacts.

        Looks for contacts whose name, e-mail address or phone number contains the text, and returns one page of
        them, at most 15.

        Args:
            q: Text to look for.
            sort: Attribute by which contacts are ordered; a leading minus sign turns the order round. (one of
                `name`, `email`, `phone_number`, `last_activity_at`, `-name`, `-email`, `-phone_number`,
                `-last_activity_at`)
            page: Which page to return, counted from 1. (vendor's default: 1)
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: GET /api/v1/accounts/{account_id}/contacts/search, documented.
        """
        return self._pages(SEARCH, {"q": q, "sort": sort, "page": page, "account_id": account_id}, options)
