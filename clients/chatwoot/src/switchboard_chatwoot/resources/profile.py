"""Application: the user who calls."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, Resource
from .._runtime.settings import CallOptions

GET: _op.Operation[_t.User] = _op.Operation(
    id="fetchProfile",
    call="profile.get",
    method="GET",
    path="/api/v1/profile",
    responses=(_op.ResponseSpec("200", "application/json", "User"),),
    security=(("userApiKey",),),
    replay="safe",
    evidence="confirmed",
)
OPERATIONS = (GET,)


class Profile(Resource):
    """Application: the user who calls."""

    def get(self, **options: Unpack[CallOptions]) -> _t.User:
        """Get the profile of the caller.

        Returns the user whose token is used, and the accounts that the user belongs to.

        Returns: the user.
        Raises: AuthenticationError.
        Source: GET /api/v1/profile, confirmed.
        """
        return self._call(GET, {}, options)


class AsyncProfile(AsyncResource):
    """Application: the user who calls."""

    async def get(self, **options: Unpack[CallOptions]) -> _t.User:
        """Get the profile of the caller.

        Returns the user whose token is used, and the accounts that the user belongs to.

        Returns: the user.
        Raises: AuthenticationError.
        Source: GET /api/v1/profile, confirmed.
        """
        return await self._call(GET, {}, options)
