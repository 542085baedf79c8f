"""Application: integrations and their hooks."""

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
    from ..models.integration_app_list import IntegrationAppList
    from ..models.integration_hook import IntegrationHook

GET_DETAILS_OF_ALL: _op.Operation[IntegrationAppList] = _op.Operation(
    id="get-details-of-all-integrations",
    call="integrations.get_details_of_all",
    method="GET",
    path="/api/v1/accounts/{account_id}/integrations/apps",
    parameters=(_op.Parameter("account_id", "account_id", "path"),),
    answers=(_op.Answer("200", "application/json", "IntegrationAppList"),),
    security=(("userApiKey",),),
    replay="safe",
)
CREATE_HOOK: _op.Operation[IntegrationHook] = _op.Operation(
    id="create-an-integration-hook",
    call="integrations.create_hook",
    method="POST",
    path="/api/v1/accounts/{account_id}/integrations/hooks",
    parameters=(_op.Parameter("account_id", "account_id", "path"),),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("app_id", ("app_id",)),
                _op.Field("inbox_id", ("inbox_id",)),
                _op.Field("settings", ("settings",), sensitive=True),
            ),
            required=True,
        ),
    ),
    answers=(_op.Answer("200", "application/json", "IntegrationHook"),),
    security=(("userApiKey",),),
)
DELETE_HOOK: _op.Operation[None] = _op.Operation(
    id="delete-an-integration-hook",
    call="integrations.delete_hook",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("hook_id", "hook_id", "path")),
    answers=(_op.Answer("200"),),
    security=(("userApiKey",),),
    replay="idempotent",
    evidence="confirmed",
)
UPDATE_HOOK: _op.Operation[IntegrationHook] = _op.Operation(
    id="update-an-integrations-hook",
    call="integrations.update_hook",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("hook_id", "hook_id", "path")),
    bodies=(
        _op.Body("application/json", fields=(_op.Field("settings", ("settings",), sensitive=True),), required=True),
    ),
    answers=(_op.Answer("200", "application/json", "IntegrationHook"),),
    security=(("userApiKey",),),
    evidence="confirmed",
)
OPERATIONS = (GET_DETAILS_OF_ALL, CREATE_HOOK, DELETE_HOOK, UPDATE_HOOK)


class Integrations(Resource):
    """Application: integrations and their hooks."""

    def get_details_of_all(self, account_id: int, **options: Unpack[CallOptions]) -> IntegrationAppList:
        """List integrations.

        Answers with every integration that the account can use and with the hooks it has, all in one answer.

        Args:
            account_id: Number of the account.

        Returns: the integrations.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/integrations/apps, documented (document 003, lines 2015-2043).
        """
        return self._call(GET_DETAILS_OF_ALL, {"account_id": account_id}, options)

    def create_hook(
        self,
        account_id: int,
        *,
        app_id: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        settings: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> IntegrationHook:
        """Create an integration hook.

        Puts an integration to work in the account, or in one inbox.

        Args:
            account_id: Number of the account.
            app_id: Key of the integration.
            inbox_id: Number of the inbox, if it is to hook into one.
            settings: Settings that the integration needs, credentials among them.

        Returns: the hook.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/integrations/hooks, documented (document 003, lines 2047-2084).
        """
        return self._call(
            CREATE_HOOK,
            {"account_id": account_id, "app_id": app_id, "inbox_id": inbox_id, "settings": settings},
            options,
        )

    def delete_hook(self, account_id: int, hook_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an integration hook.

        Stops an integration from working in the account or the inbox. There is nothing to read in the answer.

        Args:
            account_id: Number of the account.
            hook_id: Number of the integration hook.

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}, confirmed (document 003, lines
        2127-2153): The document leaves the number of the hook out of the path although it declares the parameter;
        the route has it.
        """
        return self._call(DELETE_HOOK, {"account_id": account_id, "hook_id": hook_id}, options)

    def update_hook(
        self, account_id: int, hook_id: int, *, settings: Mapping[str, Any] = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> IntegrationHook:
        """Update an integration hook.

        Replaces the settings of a hook.

        Args:
            account_id: Number of the account.
            hook_id: Number of the integration hook.
            settings: Settings that the integration needs, credentials among them.

        Returns: the hook as it is now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}, confirmed (document 003, lines
        2085-2126): The document leaves the number of the hook out of the path although it declares the parameter;
        the route has it.
        """
        return self._call(UPDATE_HOOK, {"account_id": account_id, "hook_id": hook_id, "settings": settings}, options)


class AsyncIntegrations(AsyncResource):
    """Application: integrations and their hooks."""

    async def get_details_of_all(self, account_id: int, **options: Unpack[CallOptions]) -> IntegrationAppList:
        """List integrations. Arguments, result and errors are those of `Integrations.get_details_of_all`."""
        return await self._call(GET_DETAILS_OF_ALL, {"account_id": account_id}, options)

    async def create_hook(
        self,
        account_id: int,
        *,
        app_id: str = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        settings: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> IntegrationHook:
        """Create an integration hook. Arguments, result and errors are those of `Integrations.create_hook`."""
        return await self._call(
            CREATE_HOOK,
            {"account_id": account_id, "app_id": app_id, "inbox_id": inbox_id, "settings": settings},
            options,
        )

    async def delete_hook(self, account_id: int, hook_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an integration hook. Arguments, result and errors are those of `Integrations.delete_hook`."""
        return await self._call(DELETE_HOOK, {"account_id": account_id, "hook_id": hook_id}, options)

    async def update_hook(
        self, account_id: int, hook_id: int, *, settings: Mapping[str, Any] = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> IntegrationHook:
        """Update an integration hook. Arguments, result and errors are those of `Integrations.update_hook`."""
        return await self._call(
            UPDATE_HOOK, {"account_id": account_id, "hook_id": hook_id, "settings": settings}, options
        )
