"""Integrations at work in the account or in an inbox."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.IntegrationHook] = _op.operation(
    id="create-an-integration-hook",
    call="integrations.hooks.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/integrations/hooks",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("app_id", ("app_id",), "str"),
            _op.Field("inbox_id", ("inbox_id",), "int"),
            _op.Field("settings", ("settings",), "dict[str, Any]", sensitive=True),
            _op.Field("status", ("status",), "int"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "IntegrationHook"),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-an-integration-hook",
    call="integrations.hooks.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("hook_id", "hook_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.IntegrationHook] = _op.operation(
    id="update-an-integrations-hook",
    call="integrations.hooks.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("hook_id", "hook_id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("settings", ("settings",), "dict[str, Any]", sensitive=True),
            _op.Field("status", ("status",), "int"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "IntegrationHook"),),
    security=(("userApiKey",),),
)
OPERATIONS = (CREATE, DELETE, UPDATE)


class IntegrationsHooks(Resource):
    """Integrations at work in the account or in an inbox."""

    def create(
        self,
        *,
        app_id: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        settings: Mapping[str, Any] = NOT_GIVEN,
        status: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.IntegrationHook:
        """Create an integration hook.

        Puts an integration to work in the account, or in one inbox.

        Args:
            app_id: Key of the integration.
            inbox_id: Number of the inbox, if it is to hook into one.
            settings: Settings that the integration needs, credentials among them.
            status: 1 to switch the hook on, 0 to leave it off.
            account_id: Number of the account. (default: the client's)

        Returns: the hook.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/integrations/hooks, documented.
        """
        return self._call(
            CREATE, options, app_id=app_id, inbox_id=inbox_id, settings=settings, status=status, account_id=account_id
        )

    def delete(self, hook_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete an integration hook.

        Stops an integration from working in the account or the inbox. There is nothing to read in the response.

        Args:
            hook_id: Number of the integration hook.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}, documented.
        """
        return self._call(DELETE, options, hook_id=hook_id, account_id=account_id)

    def update(
        self,
        hook_id: int,
        *,
        settings: Mapping[str, Any] = NOT_GIVEN,
        status: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.IntegrationHook:
        """Update an integration hook.

        Replaces the settings of a hook.

        Args:
            hook_id: Number of the integration hook.
            settings: Settings that the integration needs, credentials among them.
            status: 1 to switch the hook on, 0 to switch it off.
            account_id: Number of the account. (default: the client's)

        Returns: the hook as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}, documented.
        """
        return self._call(UPDATE, options, hook_id=hook_id, settings=settings, status=status, account_id=account_id)


class AsyncIntegrationsHooks(AsyncResource):
    """Integrations at work in the account or in an inbox."""

    async def create(
        self,
        *,
        app_id: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        settings: Mapping[str, Any] = NOT_GIVEN,
        status: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.IntegrationHook:
        """Create an integration hook.

        Puts an integration to work in the account, or in one inbox.

        Args:
            app_id: Key of the integration.
            inbox_id: Number of the inbox, if it is to hook into one.
            settings: Settings that the integration needs, credentials among them.
            status: 1 to switch the hook on, 0 to leave it off.
            account_id: Number of the account. (default: the client's)

        Returns: the hook.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/integrations/hooks, documented.
        """
        return await self._call(
            CREATE, options, app_id=app_id, inbox_id=inbox_id, settings=settings, status=status, account_id=account_id
        )

    async def delete(self, hook_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete an integration hook.

        Stops an integration from working in the account or the inbox. There is nothing to read in the response.

        Args:
            hook_id: Number of the integration hook.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}, documented.
        """
        return await self._call(DELETE, options, hook_id=hook_id, account_id=account_id)

    async def update(
        self,
        hook_id: int,
        *,
        settings: Mapping[str, Any] = NOT_GIVEN,
        status: int = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.IntegrationHook:
        """Update an integration hook.

        Replaces the settings of a hook.

        Args:
            hook_id: Number of the integration hook.
            settings: Settings that the integration needs, credentials among them.
            status: 1 to switch the hook on, 0 to switch it off.
            account_id: Number of the account. (default: the client's)

        Returns: the hook as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}, documented.
        """
        return await self._call(
            UPDATE, options, hook_id=hook_id, settings=settings, status=status, account_id=account_id
        )
