"""The contact behind an app or a website."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.PublicContact] = _op.operation(
    id="create-a-contact",
    call="public.contacts.create",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts",
    parameters=(_op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("identifier", ("identifier",), "str"),
            _op.Field("identifier_hash", ("identifier_hash",), "str", sensitive=True),
            _op.Field("email", ("email",), "str"),
            _op.Field("name", ("name",), "str"),
            _op.Field("phone_number", ("phone_number",), "str"),
            _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
            _op.Field("avatar_url", ("avatar_url",), "str"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("identifier", ("identifier",), "str"),
                _op.Field("identifier_hash", ("identifier_hash",), "str", sensitive=True),
                _op.Field("email", ("email",), "str"),
                _op.Field("name", ("name",), "str"),
                _op.Field("phone_number", ("phone_number",), "str"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field(
                    "custom_attributes", ("custom_attributes",), "dict[str, Any]", style="deepObject", explode=True
                ),
                _op.Field("avatar_url", ("avatar_url",), "str"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "PublicContact"),),
)
GET: _op.Operation[_t.PublicContact] = _op.operation(
    id="get-details-of-a-contact",
    call="public.contacts.get",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "PublicContact"),),
)
UPDATE: _op.Operation[_t.PublicContactRecord] = _op.operation(
    id="update-a-contact",
    call="public.contacts.update",
    method="PATCH",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
    parameters=(
        _op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),
        _op.Parameter("contact_identifier", "contact_identifier", "path", "str", sensitive=True),
    ),
    bodies=(
        _op.json_body(
            _op.Field("identifier", ("identifier",), "str"),
            _op.Field("identifier_hash", ("identifier_hash",), "str", sensitive=True),
            _op.Field("email", ("email",), "str"),
            _op.Field("name", ("name",), "str"),
            _op.Field("phone_number", ("phone_number",), "str"),
            _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
            _op.Field("avatar_url", ("avatar_url",), "str"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("identifier", ("identifier",), "str"),
                _op.Field("identifier_hash", ("identifier_hash",), "str", sensitive=True),
                _op.Field("email", ("email",), "str"),
                _op.Field("name", ("name",), "str"),
                _op.Field("phone_number", ("phone_number",), "str"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field(
                    "custom_attributes", ("custom_attributes",), "dict[str, Any]", style="deepObject", explode=True
                ),
                _op.Field("avatar_url", ("avatar_url",), "str"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "PublicContactRecord"),),
)
OPERATIONS = (CREATE, GET, UPDATE)


class PublicContacts(Resource):
    """The contact behind an app or a website."""

    def create(
        self,
        inbox_identifier: str,
        *,
        identifier: str = NOT_GIVEN,
        identifier_hash: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicContact:
        """Create a contact of an API inbox.

        Creates the contact behind an app, or finds the one that has the identifier, and returns the source id by
        which later calls name it. No token is needed; inboxes that check identities want the hash of the
        identifier.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            identifier: Identity of the contact in the system of the app.
            identifier_hash: Proof of the identifier, its HMAC with the key of the inbox in hexadecimal digits.
            email: E-mail address.
            name: Name.
            phone_number: Phone number.
            custom_attributes: Attributes that the account defines for itself.
            avatar_url: Address of an image for the avatar.
            avatar: Image file for the avatar.

        Returns: the contact.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /public/api/v1/inboxes/{inbox_identifier}/contacts, documented.
        """
        return self._call(
            CREATE,
            options,
            inbox_identifier=inbox_identifier,
            identifier=identifier,
            identifier_hash=identifier_hash,
            email=email,
            name=name,
            phone_number=phone_number,
            custom_attributes=custom_attributes,
            avatar_url=avatar_url,
            avatar=avatar,
        )

    def get(self, inbox_identifier: str, contact_identifier: str, **options: Unpack[CallOptions]) -> _t.PublicContact:
        """Get a contact of an API inbox.

        Returns the contact that the source id names. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.

        Returns: the contact.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}, documented.
        """
        return self._call(GET, options, inbox_identifier=inbox_identifier, contact_identifier=contact_identifier)

    def update(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        *,
        identifier: str = NOT_GIVEN,
        identifier_hash: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicContactRecord:
        """Update a contact of an API inbox.

        Changes the attributes that are given, and may join the contact with one that has the same e-mail address
        or phone number. Returns the whole record of the contact, without its source id.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            identifier: Identity of the contact in the system of the app.
            identifier_hash: Proof of the identifier, its HMAC with the key of the inbox in hexadecimal digits.
            email: E-mail address.
            name: Name.
            phone_number: Phone number.
            custom_attributes: Attributes that the account defines for itself.
            avatar_url: Address of an image for the avatar.
            avatar: Image file for the avatar.

        Returns: the contact as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}, documented.
        """
        return self._call(
            UPDATE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            identifier=identifier,
            identifier_hash=identifier_hash,
            email=email,
            name=name,
            phone_number=phone_number,
            custom_attributes=custom_attributes,
            avatar_url=avatar_url,
            avatar=avatar,
        )


class AsyncPublicContacts(AsyncResource):
    """The contact behind an app or a website."""

    async def create(
        self,
        inbox_identifier: str,
        *,
        identifier: str = NOT_GIVEN,
        identifier_hash: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicContact:
        """Create a contact of an API inbox.

        Creates the contact behind an app, or finds the one that has the identifier, and returns the source id by
        which later calls name it. No token is needed; inboxes that check identities want the hash of the
        identifier.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            identifier: Identity of the contact in the system of the app.
            identifier_hash: Proof of the identifier, its HMAC with the key of the inbox in hexadecimal digits.
            email: E-mail address.
            name: Name.
            phone_number: Phone number.
            custom_attributes: Attributes that the account defines for itself.
            avatar_url: Address of an image for the avatar.
            avatar: Image file for the avatar.

        Returns: the contact.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /public/api/v1/inboxes/{inbox_identifier}/contacts, documented.
        """
        return await self._call(
            CREATE,
            options,
            inbox_identifier=inbox_identifier,
            identifier=identifier,
            identifier_hash=identifier_hash,
            email=email,
            name=name,
            phone_number=phone_number,
            custom_attributes=custom_attributes,
            avatar_url=avatar_url,
            avatar=avatar,
        )

    async def get(
        self, inbox_identifier: str, contact_identifier: str, **options: Unpack[CallOptions]
    ) -> _t.PublicContact:
        """Get a contact of an API inbox.

        Returns the contact that the source id names. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.

        Returns: the contact.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}, documented.
        """
        return await self._call(GET, options, inbox_identifier=inbox_identifier, contact_identifier=contact_identifier)

    async def update(
        self,
        inbox_identifier: str,
        contact_identifier: str,
        *,
        identifier: str = NOT_GIVEN,
        identifier_hash: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PublicContactRecord:
        """Update a contact of an API inbox.

        Changes the attributes that are given, and may join the contact with one that has the same e-mail address
        or phone number. Returns the whole record of the contact, without its source id.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.
            contact_identifier: Source id of the contact; whoever has it may act as the contact.
            identifier: Identity of the contact in the system of the app.
            identifier_hash: Proof of the identifier, its HMAC with the key of the inbox in hexadecimal digits.
            email: E-mail address.
            name: Name.
            phone_number: Phone number.
            custom_attributes: Attributes that the account defines for itself.
            avatar_url: Address of an image for the avatar.
            avatar: Image file for the avatar.

        Returns: the contact as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            inbox_identifier=inbox_identifier,
            contact_identifier=contact_identifier,
            identifier=identifier,
            identifier_hash=identifier_hash,
            email=email,
            name=name,
            phone_number=phone_number,
            custom_attributes=custom_attributes,
            avatar_url=avatar_url,
            avatar=avatar,
        )
