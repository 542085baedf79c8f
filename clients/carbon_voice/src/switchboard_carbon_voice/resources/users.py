"""People."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

FIND: _op.Operation[_t.User] = _op.operation(
    id="users.find",
    method="GET",
    path="/simplified/users/search",
    parameters=(
        _op.Parameter("email", "email", "query", "str"),
        _op.Parameter("phone", "phone", "query", "str"),
        _op.Parameter("name", "name", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "User"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
SEARCH: _op.Operation[list[_t.User]] = _op.operation(
    id="users.search",
    method="POST",
    path="/simplified/users/search",
    bodies=(
        _op.json_body(
            _op.Field("emails", ("emails",), "list[str]"),
            _op.Field("phones", ("phones",), "list[str]"),
            _op.Field("ids", ("ids",), "list[str]"),
            _op.Field("names", ("names",), "list[str]"),
            any_of=(("emails",), ("phones",), ("ids",), ("names",)),
        ),
    ),
    responses=(
        _op.ResponseSpec("200", "application/json", "list[User]"),
        _op.ResponseSpec("201", "application/json", "list[User]"),
    ),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    replay="safe",
    evidence="confirmed",
)
GET: _op.Operation[_t.User] = _op.operation(
    id="users.get",
    method="GET",
    path="/simplified/users/{id}",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/json", "User"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
OPERATIONS = (FIND, SEARCH, GET)


class Users(Resource):
    """People."""

    def find(
        self, *, email: str = NOT_GIVEN, phone: str = NOT_GIVEN, name: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.User:
        """Find a user.

        Returns the one user who has the e-mail address, the phone number or the name; give one of the three.
        Names are looked for among the user's own contacts.

        Args:
            email: E-mail address of the person.
            phone: Phone number of the person.
            name: Name of one of the user's own contacts.

        Returns: the user.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/users/search, documented.
        """
        return self._call(FIND, options, email=email, phone=phone, name=name)

    def search(
        self,
        *,
        emails: Sequence[str] = NOT_GIVEN,
        phones: Sequence[str] = NOT_GIVEN,
        ids: Sequence[str] = NOT_GIVEN,
        names: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.User]:
        """Search users.

        Returns every user who has one of the e-mail addresses, phone numbers, ids or names; give at least one
        list. Names are looked for among the user's own contacts.

        Args:
            emails: E-mail addresses.
            phones: Phone numbers.
            ids: Ids of users.
            names: Names, of the user's own contacts.

        Returns: the users.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/users/search, confirmed.
        """
        return self._call(SEARCH, options, emails=emails, phones=phones, ids=ids, names=names)

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.User:
        """Get a user.

        Returns name, picture, addresses and languages of a person, as far as the user may see them.

        Args:
            id: Id of the user.

        Returns: the user.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/users/{id}, documented.
        """
        return self._call(GET, options, id=id)


class AsyncUsers(AsyncResource):
    """People."""

    async def find(
        self, *, email: str = NOT_GIVEN, phone: str = NOT_GIVEN, name: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.User:
        """Find a user.

        Returns the one user who has the e-mail address, the phone number or the name; give one of the three.
        Names are looked for among the user's own contacts.

        Args:
            email: E-mail address of the person.
            phone: Phone number of the person.
            name: Name of one of the user's own contacts.

        Returns: the user.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/users/search, documented.
        """
        return await self._call(FIND, options, email=email, phone=phone, name=name)

    async def search(
        self,
        *,
        emails: Sequence[str] = NOT_GIVEN,
        phones: Sequence[str] = NOT_GIVEN,
        ids: Sequence[str] = NOT_GIVEN,
        names: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.User]:
        """Search users.

        Returns every user who has one of the e-mail addresses, phone numbers, ids or names; give at least one
        list. Names are looked for among the user's own contacts.

        Args:
            emails: E-mail addresses.
            phones: Phone numbers.
            ids: Ids of users.
            names: Names, of the user's own contacts.

        Returns: the users.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/users/search, confirmed.
        """
        return await self._call(SEARCH, options, emails=emails, phones=phones, ids=ids, names=names)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.User:
        """Get a user.

        Returns name, picture, addresses and languages of a person, as far as the user may see them.

        Args:
            id: Id of the user.

        Returns: the user.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/users/{id}, documented.
        """
        return await self._call(GET, options, id=id)
