"""Platform: which users are in which account, and as what."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.AccountUser]] = _op.operation(
    id="list-all-account-users",
    call="platform.account_users.list",
    method="GET",
    path="/platform/api/v1/accounts/{id}/account_users",
    parameters=(_op.Parameter("account_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[AccountUser]"),),
    security=(("platformAppApiKey",),),
)
CREATE: _op.Operation[_t.AccountUser] = _op.operation(
    id="create-an-account-user",
    call="platform.account_users.create",
    method="POST",
    path="/platform/api/v1/accounts/{id}/account_users",
    parameters=(_op.Parameter("account_id", "id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("user_id", ("user_id",), "int", required=True), _op.Field("role", ("role",), "str", required=True)
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AccountUser"),),
    security=(("platformAppApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-an-account-user",
    call="platform.account_users.delete",
    method="DELETE",
    path="/platform/api/v1/accounts/{id}/account_users",
    parameters=(_op.Parameter("account_id", "id", "path", "int"),),
    bodies=(_op.json_body(_op.Field("user_id", ("user_id",), "int", required=True)),),
    responses=(_op.ResponseSpec("200"),),
    security=(("platformAppApiKey",),),
)
OPERATIONS = (LIST, CREATE, DELETE)


class PlatformAccountUsers(Resource):
    """Platform: which users are in which account, and as what."""

    def list(self, account_id: int, **options: Unpack[CallOptions]) -> builtins.list[_t.AccountUser]:
        """List the users of an account.

        Returns the memberships of the account, each with the number of the user and the role. There are no pages.

        Args:
            account_id: Number of the account.

        Returns: the memberships.
        Raises: AuthenticationError.
        Source: GET /platform/api/v1/accounts/{id}/account_users, documented.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self, account_id: int, *, user_id: int, role: _t.RoleLike | str, **options: Unpack[CallOptions]
    ) -> _t.AccountUser:
        """Add a user to an account.

        Makes an existing user a member of the account in the given role.

        Args:
            account_id: Number of the account.
            user_id: Number of the user.
            role: What a user is in an account. (one of `agent`, `administrator`)

        Returns: the membership.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /platform/api/v1/accounts/{id}/account_users, documented.
        """
        return self._call(CREATE, options, account_id=account_id, user_id=user_id, role=role)

    def delete(self, account_id: int, *, user_id: int, **options: Unpack[CallOptions]) -> None:
        """Remove a user from an account.

        Ends the membership of the user that the body names; the user stays on the installation. 404 means that
        the account does not exist.

        Args:
            account_id: Number of the account.
            user_id: Number of the user.

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /platform/api/v1/accounts/{id}/account_users, documented.
        """
        return self._call(DELETE, options, account_id=account_id, user_id=user_id)


class AsyncPlatformAccountUsers(AsyncResource):
    """Platform: which users are in which account, and as what."""

    async def list(self, account_id: int, **options: Unpack[CallOptions]) -> builtins.list[_t.AccountUser]:
        """List the users of an account.

        Returns the memberships of the account, each with the number of the user and the role. There are no pages.

        Args:
            account_id: Number of the account.

        Returns: the memberships.
        Raises: AuthenticationError.
        Source: GET /platform/api/v1/accounts/{id}/account_users, documented.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self, account_id: int, *, user_id: int, role: _t.RoleLike | str, **options: Unpack[CallOptions]
    ) -> _t.AccountUser:
        """Add a user to an account.

        Makes an existing user a member of the account in the given role.

        Args:
            account_id: Number of the account.
            user_id: Number of the user.
            role: What a user is in an account. (one of `agent`, `administrator`)

        Returns: the membership.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /platform/api/v1/accounts/{id}/account_users, documented.
        """
        return await self._call(CREATE, options, account_id=account_id, user_id=user_id, role=role)

    async def delete(self, account_id: int, *, user_id: int, **options: Unpack[CallOptions]) -> None:
        """Remove a user from an account.

        Ends the membership of the user that the body names; the user stays on the installation. 404 means that
        the account does not exist.

        Args:
            account_id: Number of the account.
            user_id: Number of the user.

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /platform/api/v1/accounts/{id}/account_users, documented.
        """
        return await self._call(DELETE, options, account_id=account_id, user_id=user_id)
