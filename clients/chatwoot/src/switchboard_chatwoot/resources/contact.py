"""Application: the people whom an account talks to."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.settings import CallOptions
    from ..enums import ContactListSort, ContactSearchSort
    from ..models.contact_conversations import ContactConversations
    from ..models.contact_created import ContactCreated
    from ..models.contact_envelope import ContactEnvelope
    from ..models.contact_inbox import ContactInbox
    from ..models.contact_list import ContactList
    from ..models.contactable_inbox_list import ContactableInboxList

LIST: _op.Operation[ContactList] = _op.Operation(
    id="contactList",
    call="contact.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts",
    parameters=(
        _op.Parameter("account_id", "account_id", "path"),
        _op.Parameter("sort", "sort", "query"),
        _op.Parameter("page", "page", "query"),
    ),
    answers=(_op.Answer("200", "application/json", "ContactList"),),
    security=(("userApiKey",),),
    replay="safe",
)
CREATE: _op.Operation[ContactCreated] = _op.Operation(
    id="contactCreate",
    call="contact.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts",
    parameters=(_op.Parameter("account_id", "account_id", "path"),),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("inbox_id", ("inbox_id",)),
                _op.Field("name", ("name",)),
                _op.Field("email", ("email",)),
                _op.Field("phone_number", ("phone_number",)),
                _op.Field("identifier", ("identifier",)),
                _op.Field("additional_attributes", ("additional_attributes",)),
                _op.Field("custom_attributes", ("custom_attributes",)),
            ),
            required=True,
        ),
    ),
    answers=(_op.Answer("200", "application/json", "ContactCreated"),),
    security=(("userApiKey",),),
)
DETAILS: _op.Operation[ContactEnvelope] = _op.Operation(
    id="contactDetails",
    call="contact.details",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{id}",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("id", "id", "path")),
    answers=(_op.Answer("200", "application/json", "ContactEnvelope"),),
    security=(("userApiKey",),),
    replay="safe",
)
UPDATE: _op.Operation[ContactEnvelope] = _op.Operation(
    id="contactUpdate",
    call="contact.update",
    method="PUT",
    path="/api/v1/accounts/{account_id}/contacts/{id}",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("id", "id", "path")),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("name", ("name",)),
                _op.Field("email", ("email",)),
                _op.Field("phone_number", ("phone_number",)),
                _op.Field("identifier", ("identifier",)),
                _op.Field("additional_attributes", ("additional_attributes",)),
                _op.Field("custom_attributes", ("custom_attributes",)),
            ),
            required=True,
        ),
    ),
    answers=(_op.Answer("200", "application/json", "ContactEnvelope"),),
    security=(("userApiKey",),),
    replay="idempotent",
)
CONVERSATIONS: _op.Operation[ContactConversations] = _op.Operation(
    id="contactConversations",
    call="contact.conversations",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{id}/conversations",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("id", "id", "path")),
    answers=(_op.Answer("200", "application/json", "ContactConversations"),),
    security=(("userApiKey",),),
    replay="safe",
)
SEARCH: _op.Operation[ContactList] = _op.Operation(
    id="contactSearch",
    call="contact.search",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/search",
    parameters=(
        _op.Parameter("account_id", "account_id", "path"),
        _op.Parameter("q", "q", "query", required=True),
        _op.Parameter("sort", "sort", "query"),
        _op.Parameter("page", "page", "query"),
    ),
    answers=(_op.Answer("200", "application/json", "ContactList"),),
    security=(("userApiKey",),),
    replay="safe",
)
INBOX_CREATION: _op.Operation[ContactInbox] = _op.Operation(
    id="contactInboxCreation",
    call="contact.inbox_creation",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("id", "id", "path")),
    bodies=(
        _op.Body(
            "application/json",
            fields=(_op.Field("inbox_id", ("inbox_id",), required=True), _op.Field("source_id", ("source_id",))),
            required=True,
        ),
    ),
    answers=(_op.Answer("200", "application/json", "ContactInbox"),),
    security=(("userApiKey",),),
)
CONTACTABLE_INBOXES_GET: _op.Operation[ContactableInboxList] = _op.Operation(
    id="contactableInboxesGet",
    call="contact.contactable_inboxes_get",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("id", "id", "path")),
    answers=(_op.Answer("200", "application/json", "ContactableInboxList"),),
    security=(("userApiKey",),),
    replay="safe",
)
OPERATIONS = (LIST, CREATE, DETAILS, UPDATE, CONVERSATIONS, SEARCH, INBOX_CREATION, CONTACTABLE_INBOXES_GET)


class Contact(Resource):
    """Application: the people whom an account talks to."""

    def list(
        self,
        account_id: int,
        *,
        sort: ContactListSort | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """List contacts.

        Answers with one page of the account's contacts, at most 15. Contacts with neither e-mail address nor phone
        number are left out.

        Args:
            account_id: Number of the account.
            sort: Attribute by which contacts are ordered; a leading minus sign turns the order round. (one of
                `name`, `email`, `phone_number`, `last_activity_at`, `-name`, `-email`, `-phone_number`,
                `-last_activity_at`)
            page: Which page to answer with, counted from 1. (vendor's default: 1)

        Returns: a page of contacts.
        Raises: BadRequestError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/contacts, documented (document 003, lines 829-858).
        """
        return self._call(LIST, {"account_id": account_id, "sort": sort, "page": page}, options)

    def create(
        self,
        account_id: int,
        *,
        inbox_id: int = NOT_GIVEN,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ContactCreated:
        """Create a contact.

        Creates a contact. When the body names an inbox, the contact is made known there.

        Args:
            account_id: Number of the account.
            inbox_id: Number of the inbox that the contact is to be known in.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact.
            custom_attributes: Attributes that the account defines for itself.

        Returns: the contact.
        Raises: BadRequestError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/contacts, documented (document 003, lines 860-896).
        """
        return self._call(
            CREATE,
            {
                "account_id": account_id,
                "inbox_id": inbox_id,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
            },
            options,
        )

    def details(self, account_id: int, id: int, **options: Unpack[CallOptions]) -> ContactEnvelope:
        """Get a contact.

        Answers with one contact of the account.

        Args:
            account_id: Number of the account.
            id: Number of the contact.

        Returns: the contact.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}, documented (document 003, lines 899-932).
        """
        return self._call(DETAILS, {"account_id": account_id, "id": id}, options)

    def update(
        self,
        account_id: int,
        id: int,
        *,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ContactEnvelope:
        """Update a contact.

        Changes the attributes that are given and leaves the others as they are, although the method is PUT.

        Args:
            account_id: Number of the account.
            id: Number of the contact.
            name: Name.
            email: E-mail address.
            phone_number: Phone number.
            identifier: Identity of the contact in a system outside.
            additional_attributes: Further attributes that the system keeps on the contact.
            custom_attributes: Attributes that the account defines for itself.

        Returns: the contact as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PUT /api/v1/accounts/{account_id}/contacts/{id}, documented (document 003, lines 933-978).
        """
        return self._call(
            UPDATE,
            {
                "account_id": account_id,
                "id": id,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
            },
            options,
        )

    def conversations(self, account_id: int, id: int, **options: Unpack[CallOptions]) -> ContactConversations:
        """List the conversations of a contact.

        Answers with the conversations of one contact, all in one answer.

        Args:
            account_id: Number of the account.
            id: Number of the contact.

        Returns: the conversations.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}/conversations, documented (document 003, lines
        981-1010).
        """
        return self._call(CONVERSATIONS, {"account_id": account_id, "id": id}, options)

    def search(
        self,
        account_id: int,
        *,
        q: str,
        sort: ContactSearchSort | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """Search contacts.

        Looks for contacts whose name, e-mail address or phone number contains the text, and answers with one page
        of them, at most 15.

        Args:
            account_id: Number of the account.
            q: Text to look for.
            sort: Attribute by which contacts are ordered; a leading minus sign turns the order round. (one of
                `name`, `email`, `phone_number`, `last_activity_at`, `-name`, `-email`, `-phone_number`,
                `-last_activity_at`)
            page: Which page to answer with, counted from 1. (vendor's default: 1)

        Returns: a page of contacts.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: GET /api/v1/accounts/{account_id}/contacts/search, documented (document 003, lines 1013-1052).
        """
        return self._call(SEARCH, {"account_id": account_id, "q": q, "sort": sort, "page": page}, options)

    def inbox_creation(
        self, account_id: int, id: int, *, inbox_id: int, source_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> ContactInbox:
        """Make a contact known in an inbox.

        Ties the contact to an inbox under a source id, so that conversations can be opened there.

        Args:
            account_id: Number of the account.
            id: Number of the contact.
            inbox_id: Number of the inbox.
            source_id: Identity of a contact in an inbox. On a website it is a text made by Chatwoot and seen in
                webhook events, on a phone channel (Twilio) the E.164 number, on e-mail the address, on an API
                channel any text. The contactable inboxes of a contact give it too.

        Returns: the inbox and the source id of the contact there.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes, documented (document 003, lines
        1055-1099).
        """
        return self._call(
            INBOX_CREATION, {"account_id": account_id, "id": id, "inbox_id": inbox_id, "source_id": source_id}, options
        )

    def contactable_inboxes_get(self, account_id: int, id: int, **options: Unpack[CallOptions]) -> ContactableInboxList:
        """List the inboxes through which a contact can be reached.

        Answers with each inbox that can reach the contact and with the source id to use there.

        Args:
            account_id: Number of the account.
            id: Number of the contact.

        Returns: the inboxes.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes, documented (document 003, lines
        1102-1126).
        """
        return self._call(CONTACTABLE_INBOXES_GET, {"account_id": account_id, "id": id}, options)


class AsyncContact(AsyncResource):
    """Application: the people whom an account talks to."""

    async def list(
        self,
        account_id: int,
        *,
        sort: ContactListSort | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """List contacts. Arguments, result and errors are those of `Contact.list`."""
        return await self._call(LIST, {"account_id": account_id, "sort": sort, "page": page}, options)

    async def create(
        self,
        account_id: int,
        *,
        inbox_id: int = NOT_GIVEN,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ContactCreated:
        """Create a contact. Arguments, result and errors are those of `Contact.create`."""
        return await self._call(
            CREATE,
            {
                "account_id": account_id,
                "inbox_id": inbox_id,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
            },
            options,
        )

    async def details(self, account_id: int, id: int, **options: Unpack[CallOptions]) -> ContactEnvelope:
        """Get a contact. Arguments, result and errors are those of `Contact.details`."""
        return await self._call(DETAILS, {"account_id": account_id, "id": id}, options)

    async def update(
        self,
        account_id: int,
        id: int,
        *,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        identifier: str = NOT_GIVEN,
        additional_attributes: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ContactEnvelope:
        """Update a contact. Arguments, result and errors are those of `Contact.update`."""
        return await self._call(
            UPDATE,
            {
                "account_id": account_id,
                "id": id,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
            },
            options,
        )

    async def conversations(self, account_id: int, id: int, **options: Unpack[CallOptions]) -> ContactConversations:
        """List the conversations of a contact. Arguments, result and errors are those of `Contact.conversations`."""
        return await self._call(CONVERSATIONS, {"account_id": account_id, "id": id}, options)

    async def search(
        self,
        account_id: int,
        *,
        q: str,
        sort: ContactSearchSort | str = NOT_GIVEN,
        page: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """Search contacts. Arguments, result and errors are those of `Contact.search`."""
        return await self._call(SEARCH, {"account_id": account_id, "q": q, "sort": sort, "page": page}, options)

    async def inbox_creation(
        self, account_id: int, id: int, *, inbox_id: int, source_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> ContactInbox:
        """Make a contact known in an inbox. Arguments, result and errors are those of `Contact.inbox_creation`."""
        return await self._call(
            INBOX_CREATION, {"account_id": account_id, "id": id, "inbox_id": inbox_id, "source_id": source_id}, options
        )

    async def contactable_inboxes_get(
        self, account_id: int, id: int, **options: Unpack[CallOptions]
    ) -> ContactableInboxList:
        """List the inboxes through which a contact can be reached. Arguments, result and errors are those of
        `Contact.contactable_inboxes_get`.
        """
        return await self._call(CONTACTABLE_INBOXES_GET, {"account_id": account_id, "id": id}, options)
