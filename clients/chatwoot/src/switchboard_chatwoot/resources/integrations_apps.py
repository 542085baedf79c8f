"""Integrations that the account can use, with their hooks."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.IntegrationApp]] = _op.operation(
    id="get-details-of-all-integrations",
    call="integrations.apps.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/integrations/apps",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[IntegrationApp]", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST,)


class IntegrationsApps(Resource):
    """Integrations that the account can use, with their hooks."""

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.IntegrationApp]:
        """List integrations.

        Returns every integration that the account can use, with the hooks it has, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the integrations.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/integrations/apps, documented.
        """
        return self._call(LIST, options, account_id=account_id)


class AsyncIntegrationsApps(AsyncResource):
    """Integrations that the account can use, with their hooks."""

    async def list(
        self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.IntegrationApp]:
        """List integrations.

        Returns every integration that the account can use, with the hooks it has, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the integrations.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/integrations/apps, documented.
        """
        return await self._call(LIST, options, account_id=account_id)
