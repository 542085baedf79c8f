"""Platform: users of the installation."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.User] = _op.operation(
    id="create-a-user",
    call="platform.users.create",
    method="POST",
    path="/platform/api/v1/users",
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str", required=True),
            _op.Field("display_name", ("display_name",), "str"),
            _op.Field("email", ("email",), "str", required=True),
            _op.Field("password", ("password",), "str", required=True, sensitive=True),
            _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "User"),),
    security=(("platformAppApiKey",),),
)
GET: _op.Operation[_t.User] = _op.operation(
    id="get-details-of-a-user",
    call="platform.users.get",
    method="GET",
    path="/platform/api/v1/users/{id}",
    parameters=(_op.Parameter("user_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "User"),),
    security=(("platformAppApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-a-user",
    call="platform.users.delete",
    method="DELETE",
    path="/platform/api/v1/users/{id}",
    parameters=(_op.Parameter("user_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200"),),
    security=(("platformAppApiKey",),),
)
UPDATE: _op.Operation[_t.User] = _op.operation(
    id="update-a-user",
    call="platform.users.update",
    method="PATCH",
    path="/platform/api/v1/users/{id}",
    parameters=(_op.Parameter("user_id", "id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("display_name", ("display_name",), "str"),
            _op.Field("email", ("email",), "str"),
            _op.Field("password", ("password",), "str", sensitive=True),
            _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "User"),),
    security=(("platformAppApiKey",),),
)
GET_SSO_URL: _op.Operation[_t.SsoLink] = _op.operation(
    id="get-sso-url-of-a-user",
    call="platform.users.get_sso_url",
    method="GET",
    path="/platform/api/v1/users/{id}/login",
    parameters=(_op.Parameter("user_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "SsoLink"),),
    security=(("platformAppApiKey",),),
)
OPERATIONS = (CREATE, GET, DELETE, UPDATE, GET_SSO_URL)


class PlatformUsers(Resource):
    """Platform: users of the installation."""

    def create(
        self,
        *,
        name: str,
        email: str,
        password: str,
        display_name: str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.User:
        """Create a user.

        Creates a user on the installation, who is in no account yet. The platform app may manage the user from
        then on.

        Args:
            name: Name of the user.
            email: E-mail address.
            password: Password, with small and capital letters, digits and other marks.
            display_name: Name that the user wants to be shown by.
            custom_attributes: Attributes that platform apps keep on the user.

        Returns: the user.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /platform/api/v1/users, documented.
        """
        return self._call(
            CREATE,
            options,
            name=name,
            email=email,
            password=password,
            display_name=display_name,
            custom_attributes=custom_attributes,
        )

    def get(self, user_id: int, **options: Unpack[CallOptions]) -> _t.User:
        """Get a user.

        Returns one user whom the platform app may manage.

        Args:
            user_id: Number of the user on the platform.

        Returns: the user.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /platform/api/v1/users/{id}, documented.
        """
        return self._call(GET, options, user_id=user_id)

    def delete(self, user_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete a user.

        Removes a user whom the platform app may manage. There is nothing to read in the response. Version 1.16.2
        returns the same but keeps the user.

        Args:
            user_id: Number of the user on the platform.

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /platform/api/v1/users/{id}, documented.
        """
        return self._call(DELETE, options, user_id=user_id)

    def update(
        self,
        user_id: int,
        *,
        name: str = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        password: str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.User:
        """Update a user.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            user_id: Number of the user on the platform.
            name: Name of the user.
            display_name: Name that the user wants to be shown by.
            email: E-mail address.
            password: Password, with small and capital letters, digits and other marks.
            custom_attributes: Attributes that platform apps keep on the user.

        Returns: the user as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /platform/api/v1/users/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            user_id=user_id,
            name=name,
            display_name=display_name,
            email=email,
            password=password,
            custom_attributes=custom_attributes,
        )

    def get_sso_url(self, user_id: int, **options: Unpack[CallOptions]) -> _t.SsoLink:
        """Get a sign-in link of a user.

        Returns a link that signs its bearer in as the user. Treat it as a secret.

        Args:
            user_id: Number of the user on the platform.

        Returns: the link.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /platform/api/v1/users/{id}/login, documented.
        """
        return self._call(GET_SSO_URL, options, user_id=user_id)


class AsyncPlatformUsers(AsyncResource):
    """Platform: users of the installation."""

    async def create(
        self,
        *,
        name: str,
        email: str,
        password: str,
        display_name: str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.User:
        """Create a user.

        Creates a user on the installation, who is in no account yet. The platform app may manage the user from
        then on.

        Args:
            name: Name of the user.
            email: E-mail address.
            password: Password, with small and capital letters, digits and other marks.
            display_name: Name that the user wants to be shown by.
            custom_attributes: Attributes that platform apps keep on the user.

        Returns: the user.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /platform/api/v1/users, documented.
        """
        return await self._call(
            CREATE,
            options,
            name=name,
            email=email,
            password=password,
            display_name=display_name,
            custom_attributes=custom_attributes,
        )

    async def get(self, user_id: int, **options: Unpack[CallOptions]) -> _t.User:
        """Get a user.

        Returns one user whom the platform app may manage.

        Args:
            user_id: Number of the user on the platform.

        Returns: the user.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /platform/api/v1/users/{id}, documented.
        """
        return await self._call(GET, options, user_id=user_id)

    async def delete(self, user_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete a user.

        Removes a user whom the platform app may manage. There is nothing to read in the response. Version 1.16.2
        returns the same but keeps the user.

        Args:
            user_id: Number of the user on the platform.

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /platform/api/v1/users/{id}, documented.
        """
        return await self._call(DELETE, options, user_id=user_id)

    async def update(
        self,
        user_id: int,
        *,
        name: str = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        password: str = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.User:
        """Update a user.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            user_id: Number of the user on the platform.
            name: Name of the user.
            display_name: Name that the user wants to be shown by.
            email: E-mail address.
            password: Password, with small and capital letters, digits and other marks.
            custom_attributes: Attributes that platform apps keep on the user.

        Returns: the user as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /platform/api/v1/users/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            user_id=user_id,
            name=name,
            display_name=display_name,
            email=email,
            password=password,
            custom_attributes=custom_attributes,
        )

    async def get_sso_url(self, user_id: int, **options: Unpack[CallOptions]) -> _t.SsoLink:
        """Get a sign-in link of a user.

        Returns a link that signs its bearer in as the user. Treat it as a secret.

        Args:
            user_id: Number of the user on the platform.

        Returns: the link.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /platform/api/v1/users/{id}/login, documented.
        """
        return await self._call(GET_SSO_URL, options, user_id=user_id)
