"""Application: the people whom an account talks to."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .. import resources as _r
from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Contact] = _op.operation(
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
)
CREATE: _op.Operation[_t.Contact] = _op.operation(
    id="contactCreate",
    call="contacts.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("inbox_id", ("inbox_id",), "int"),
            _op.Field("name", ("name",), "str"),
            _op.Field("email", ("email",), "str"),
            _op.Field("phone_number", ("phone_number",), "str"),
            _op.Field("blocked", ("blocked",), "bool"),
            _op.Field("avatar_url", ("avatar_url",), "str"),
            _op.Field("identifier", ("identifier",), "str"),
            _op.Field("additional_attributes", ("additional_attributes",), "dict[str, Any]"),
            _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("inbox_id", ("inbox_id",), "int"),
                _op.Field("name", ("name",), "str"),
                _op.Field("email", ("email",), "str"),
                _op.Field("phone_number", ("phone_number",), "str"),
                _op.Field("blocked", ("blocked",), "bool"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("avatar_url", ("avatar_url",), "str"),
                _op.Field("identifier", ("identifier",), "str"),
                _op.Field(
                    "additional_attributes",
                    ("additional_attributes",),
                    "dict[str, Any]",
                    style="deepObject",
                    explode=True,
                ),
                _op.Field(
                    "custom_attributes", ("custom_attributes",), "dict[str, Any]", style="deepObject", explode=True
                ),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Contact", unwrap=("payload", "contact")),),
    security=(("userApiKey",),),
)
GET: _op.Operation[_t.Contact] = _op.operation(
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
)
UPDATE: _op.Operation[_t.Contact] = _op.operation(
    id="contactUpdate",
    call="contacts.update",
    method="PUT",
    path="/api/v1/accounts/{account_id}/contacts/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("contact_id", "id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("email", ("email",), "str"),
            _op.Field("phone_number", ("phone_number",), "str"),
            _op.Field("blocked", ("blocked",), "bool"),
            _op.Field("avatar_url", ("avatar_url",), "str"),
            _op.Field("identifier", ("identifier",), "str"),
            _op.Field("additional_attributes", ("additional_attributes",), "dict[str, Any]"),
            _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("email", ("email",), "str"),
                _op.Field("phone_number", ("phone_number",), "str"),
                _op.Field("blocked", ("blocked",), "bool"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("avatar_url", ("avatar_url",), "str"),
                _op.Field("identifier", ("identifier",), "str"),
                _op.Field(
                    "additional_attributes",
                    ("additional_attributes",),
                    "dict[str, Any]",
                    style="deepObject",
                    explode=True,
                ),
                _op.Field(
                    "custom_attributes", ("custom_attributes",), "dict[str, Any]", style="deepObject", explode=True
                ),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Contact", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="contactDelete",
    call="contacts.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/contacts/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("contact_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
SEARCH: _op.Operation[_t.Contact] = _op.operation(
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
)
FILTER: _op.Operation[_t.Contact] = _op.operation(
    id="contactFilter",
    call="contacts.filter",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/filter",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("page", "page", "query", "int"),
    ),
    bodies=(_op.json_body(_op.Field("payload", ("payload",), "list[FilterCondition]")),),
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
MERGE: _op.Operation[_t.Contact] = _op.operation(
    id="contactMerge",
    call="contacts.merge",
    method="POST",
    path="/api/v1/accounts/{account_id}/actions/contact_merge",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("base_contact_id", ("base_contact_id",), "int", required=True),
            _op.Field("mergee_contact_id", ("mergee_contact_id",), "int", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Contact"),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, DELETE, SEARCH, FILTER, MERGE)


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

    @property
    def labels(self) -> _r.ContactsLabels:
        """Labels of one contact."""
        found: _r.ContactsLabels = self._resource("resources.contacts_labels", "ContactsLabels")
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

        Returns one page of the account's contacts, at most 15. Contacts without e-mail address, phone number and
        identifier are left out.

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
        return self._pages(LIST, options, sort=sort, page=page, account_id=account_id)

    def create(
        self,
        *,
        inbox_id: int = NOT_GIVEN,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        blocked: bool = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Create a contact.

        Creates a contact. When the body names an inbox, the contact is made known there. An image can only travel
        as multipart.

        Args:
            inbox_id: Number of the inbox that the contact is to be known in.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            blocked: Whether the contact is blocked.
            avatar_url: Address of an image for the avatar.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact; others stay as they
                are.
            custom_attributes: Attributes that the account defines for itself; each must be defined there.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the contact.
        Raises: BadRequestError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/contacts, documented.
        """
        return self._call(
            CREATE,
            options,
            inbox_id=inbox_id,
            name=name,
            email=email,
            phone_number=phone_number,
            blocked=blocked,
            avatar_url=avatar_url,
            identifier=identifier,
            additional_attributes=additional_attributes,
            custom_attributes=custom_attributes,
            avatar=avatar,
            account_id=account_id,
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
        return self._call(GET, options, contact_id=contact_id, account_id=account_id)

    def update(
        self,
        contact_id: int,
        *,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        blocked: bool = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Update a contact.

        Changes the attributes that are given and leaves the others as they are, although the method is PUT. An
        image can only travel as multipart.

        Args:
            contact_id: Number of the contact.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            blocked: Whether the contact is blocked.
            avatar_url: Address of an image for the avatar.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact; others stay as they
                are.
            custom_attributes: Attributes that the account defines for itself.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the contact as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PUT /api/v1/accounts/{account_id}/contacts/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            contact_id=contact_id,
            name=name,
            email=email,
            phone_number=phone_number,
            blocked=blocked,
            avatar_url=avatar_url,
            identifier=identifier,
            additional_attributes=additional_attributes,
            custom_attributes=custom_attributes,
            avatar=avatar,
            account_id=account_id,
        )

    def delete(self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a contact.

        Removes a contact and its conversations from the account. A contact who is online cannot be deleted. There
        is nothing to read in the response.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: DELETE /api/v1/accounts/{account_id}/contacts/{id}, documented.
        """
        return self._call(DELETE, options, contact_id=contact_id, account_id=account_id)

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

        Looks for contacts whose name, e-mail address, phone number, identifier or company contains the text, and
        returns one page of them, at most 15.

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
        return self._pages(SEARCH, options, q=q, sort=sort, page=page, account_id=account_id)

    def filter(
        self,
        *,
        page: int = NOT_GIVEN,
        payload: Sequence[_t.FilterCondition | _t.FilterConditionDict] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Contact]:
        """Filter contacts.

        Returns one page of the contacts that meet the conditions, at most 15. Nothing is changed.

        Args:
            page: Which page to return, counted from 1. (vendor's default: 1)
            payload: The conditions.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/contacts/filter, documented.
        """
        return self._pages(FILTER, options, page=page, payload=payload, account_id=account_id)

    def merge(
        self,
        *,
        base_contact_id: int,
        mergee_contact_id: int,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Merge two contacts.

        Moves conversations, messages, labels and attributes of one contact to another, and deletes the one for
        good. It cannot be undone.

        Args:
            base_contact_id: Number of the contact that remains.
            mergee_contact_id: Number of the contact that goes into the other and is deleted.
            account_id: Number of the account. (default: the client's)

        Returns: the contact that remains.
        Raises: BadRequestError, AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/actions/contact_merge, documented.
        """
        return self._call(
            MERGE, options, base_contact_id=base_contact_id, mergee_contact_id=mergee_contact_id, account_id=account_id
        )


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

    @property
    def labels(self) -> _r.AsyncContactsLabels:
        """Labels of one contact."""
        found: _r.AsyncContactsLabels = self._resource("resources.contacts_labels", "AsyncContactsLabels")
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

        Returns one page of the account's contacts, at most 15. Contacts without e-mail address, phone number and
        identifier are left out.

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
        return self._pages(LIST, options, sort=sort, page=page, account_id=account_id)

    async def create(
        self,
        *,
        inbox_id: int = NOT_GIVEN,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        blocked: bool = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Create a contact.

        Creates a contact. When the body names an inbox, the contact is made known there. An image can only travel
        as multipart.

        Args:
            inbox_id: Number of the inbox that the contact is to be known in.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            blocked: Whether the contact is blocked.
            avatar_url: Address of an image for the avatar.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact; others stay as they
                are.
            custom_attributes: Attributes that the account defines for itself; each must be defined there.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the contact.
        Raises: BadRequestError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/contacts, documented.
        """
        return await self._call(
            CREATE,
            options,
            inbox_id=inbox_id,
            name=name,
            email=email,
            phone_number=phone_number,
            blocked=blocked,
            avatar_url=avatar_url,
            identifier=identifier,
            additional_attributes=additional_attributes,
            custom_attributes=custom_attributes,
            avatar=avatar,
            account_id=account_id,
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
        return await self._call(GET, options, contact_id=contact_id, account_id=account_id)

    async def update(
        self,
        contact_id: int,
        *,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        blocked: bool = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Update a contact.

        Changes the attributes that are given and leaves the others as they are, although the method is PUT. An
        image can only travel as multipart.

        Args:
            contact_id: Number of the contact.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            blocked: Whether the contact is blocked.
            avatar_url: Address of an image for the avatar.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact; others stay as they
                are.
            custom_attributes: Attributes that the account defines for itself.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the contact as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PUT /api/v1/accounts/{account_id}/contacts/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            contact_id=contact_id,
            name=name,
            email=email,
            phone_number=phone_number,
            blocked=blocked,
            avatar_url=avatar_url,
            identifier=identifier,
            additional_attributes=additional_attributes,
            custom_attributes=custom_attributes,
            avatar=avatar,
            account_id=account_id,
        )

    async def delete(self, contact_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a contact.

        Removes a contact and its conversations from the account. A contact who is online cannot be deleted. There
        is nothing to read in the response.

        Args:
            contact_id: Number of the contact.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: DELETE /api/v1/accounts/{account_id}/contacts/{id}, documented.
        """
        return await self._call(DELETE, options, contact_id=contact_id, account_id=account_id)

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

        Looks for contacts whose name, e-mail address, phone number, identifier or company contains the text, and
        returns one page of them, at most 15.

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
        return self._pages(SEARCH, options, q=q, sort=sort, page=page, account_id=account_id)

    def filter(
        self,
        *,
        page: int = NOT_GIVEN,
        payload: Sequence[_t.FilterCondition | _t.FilterConditionDict] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Contact]:
        """Filter contacts.

        Returns one page of the contacts that meet the conditions, at most 15. Nothing is changed.

        Args:
            page: Which page to return, counted from 1. (vendor's default: 1)
            payload: The conditions.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/contacts/filter, documented.
        """
        return self._pages(FILTER, options, page=page, payload=payload, account_id=account_id)

    async def merge(
        self,
        *,
        base_contact_id: int,
        mergee_contact_id: int,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Contact:
        """Merge two contacts.

        Moves conversations, messages, labels and attributes of one contact to another, and deletes the one for
        good. It cannot be undone.

        Args:
            base_contact_id: Number of the contact that remains.
            mergee_contact_id: Number of the contact that goes into the other and is deleted.
            account_id: Number of the account. (default: the client's)

        Returns: the contact that remains.
        Raises: BadRequestError, AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/actions/contact_merge, documented.
        """
        return await self._call(
            MERGE, options, base_contact_id=base_contact_id, mergee_contact_id=mergee_contact_id, account_id=account_id
        )
