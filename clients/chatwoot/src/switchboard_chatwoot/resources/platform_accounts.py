"""Platform: accounts of the installation."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.PlatformAccount] = _op.operation(
    id="create-an-account",
    call="platform.accounts.create",
    method="POST",
    path="/platform/api/v1/accounts",
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("locale", ("locale",), "str"),
            _op.Field("domain", ("domain",), "str"),
            _op.Field("support_email", ("support_email",), "str"),
            _op.Field("status", ("status",), "str"),
            _op.Field("limits", ("limits",), "dict[str, Any]"),
            _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "PlatformAccount"),),
    security=(("platformAppApiKey",),),
)
GET: _op.Operation[_t.PlatformAccount] = _op.operation(
    id="get-details-of-an-account",
    call="platform.accounts.get",
    method="GET",
    path="/platform/api/v1/accounts/{id}",
    parameters=(_op.Parameter("account_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "PlatformAccount"),),
    security=(("platformAppApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-an-account",
    call="platform.accounts.delete",
    method="DELETE",
    path="/platform/api/v1/accounts/{id}",
    parameters=(_op.Parameter("account_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200"),),
    security=(("platformAppApiKey",),),
)
UPDATE: _op.Operation[_t.PlatformAccount] = _op.operation(
    id="update-an-account",
    call="platform.accounts.update",
    method="PATCH",
    path="/platform/api/v1/accounts/{id}",
    parameters=(_op.Parameter("account_id", "id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("locale", ("locale",), "str"),
            _op.Field("domain", ("domain",), "str"),
            _op.Field("support_email", ("support_email",), "str"),
            _op.Field("status", ("status",), "str"),
            _op.Field("limits", ("limits",), "dict[str, Any]"),
            _op.Field("custom_attributes", ("custom_attributes",), "dict[str, Any]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "PlatformAccount"),),
    security=(("platformAppApiKey",),),
)
OPERATIONS = (CREATE, GET, DELETE, UPDATE)


class PlatformAccounts(Resource):
    """Platform: accounts of the installation."""

    def create(
        self,
        *,
        name: str = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        domain: str = NOT_GIVEN,
        support_email: str = NOT_GIVEN,
        status: _t.AccountStatusLike | str = NOT_GIVEN,
        limits: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PlatformAccount:
        """Create an account.

        Creates an account on the installation. The platform app that creates it may manage it from then on.

        Args:
            name: Name of the account.
            locale: Language of the account.
            domain: Domain of the account for e-mail.
            support_email: Address that e-mail is sent from.
            status: State of an account. (one of `active`, `suspended`)
            limits: How much the account may have, such as agents and inboxes.
            custom_attributes: Attributes that platform apps keep on the account.

        Returns: the account.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /platform/api/v1/accounts, documented.
        """
        return self._call(
            CREATE,
            options,
            name=name,
            locale=locale,
            domain=domain,
            support_email=support_email,
            status=status,
            limits=limits,
            custom_attributes=custom_attributes,
        )

    def get(self, account_id: int, **options: Unpack[CallOptions]) -> _t.PlatformAccount:
        """Get an account.

        Returns one account that the platform app may manage.

        Args:
            account_id: Number of the account.

        Returns: the account.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /platform/api/v1/accounts/{id}, documented.
        """
        return self._call(GET, options, account_id=account_id)

    def delete(self, account_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an account.

        Removes an account that the platform app may manage. There is nothing to read in the response. Version
        1.16.2 returns the same but keeps the account.

        Args:
            account_id: Number of the account.

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /platform/api/v1/accounts/{id}, documented.
        """
        return self._call(DELETE, options, account_id=account_id)

    def update(
        self,
        account_id: int,
        *,
        name: str = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        domain: str = NOT_GIVEN,
        support_email: str = NOT_GIVEN,
        status: _t.AccountStatusLike | str = NOT_GIVEN,
        limits: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PlatformAccount:
        """Update an account.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            account_id: Number of the account.
            name: Name of the account.
            locale: Language of the account.
            domain: Domain of the account for e-mail.
            support_email: Address that e-mail is sent from.
            status: State of an account. (one of `active`, `suspended`)
            limits: How much the account may have, such as agents and inboxes.
            custom_attributes: Attributes that platform apps keep on the account.

        Returns: the account as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /platform/api/v1/accounts/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            account_id=account_id,
            name=name,
            locale=locale,
            domain=domain,
            support_email=support_email,
            status=status,
            limits=limits,
            custom_attributes=custom_attributes,
        )


class AsyncPlatformAccounts(AsyncResource):
    """Platform: accounts of the installation."""

    async def create(
        self,
        *,
        name: str = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        domain: str = NOT_GIVEN,
        support_email: str = NOT_GIVEN,
        status: _t.AccountStatusLike | str = NOT_GIVEN,
        limits: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PlatformAccount:
        """Create an account.

        Creates an account on the installation. The platform app that creates it may manage it from then on.

        Args:
            name: Name of the account.
            locale: Language of the account.
            domain: Domain of the account for e-mail.
            support_email: Address that e-mail is sent from.
            status: State of an account. (one of `active`, `suspended`)
            limits: How much the account may have, such as agents and inboxes.
            custom_attributes: Attributes that platform apps keep on the account.

        Returns: the account.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /platform/api/v1/accounts, documented.
        """
        return await self._call(
            CREATE,
            options,
            name=name,
            locale=locale,
            domain=domain,
            support_email=support_email,
            status=status,
            limits=limits,
            custom_attributes=custom_attributes,
        )

    async def get(self, account_id: int, **options: Unpack[CallOptions]) -> _t.PlatformAccount:
        """Get an account.

        Returns one account that the platform app may manage.

        Args:
            account_id: Number of the account.

        Returns: the account.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /platform/api/v1/accounts/{id}, documented.
        """
        return await self._call(GET, options, account_id=account_id)

    async def delete(self, account_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an account.

        Removes an account that the platform app may manage. There is nothing to read in the response. Version
        1.16.2 returns the same but keeps the account.

        Args:
            account_id: Number of the account.

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /platform/api/v1/accounts/{id}, documented.
        """
        return await self._call(DELETE, options, account_id=account_id)

    async def update(
        self,
        account_id: int,
        *,
        name: str = NOT_GIVEN,
        locale: str = NOT_GIVEN,
        domain: str = NOT_GIVEN,
        support_email: str = NOT_GIVEN,
        status: _t.AccountStatusLike | str = NOT_GIVEN,
        limits: Mapping[str, Any] = NOT_GIVEN,
        custom_attributes: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.PlatformAccount:
        """Update an account.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            account_id: Number of the account.
            name: Name of the account.
            locale: Language of the account.
            domain: Domain of the account for e-mail.
            support_email: Address that e-mail is sent from.
            status: State of an account. (one of `active`, `suspended`)
            limits: How much the account may have, such as agents and inboxes.
            custom_attributes: Attributes that platform apps keep on the account.

        Returns: the account as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /platform/api/v1/accounts/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            account_id=account_id,
            name=name,
            locale=locale,
            domain=domain,
            support_email=support_email,
            status=status,
            limits=limits,
            custom_attributes=custom_attributes,
        )
