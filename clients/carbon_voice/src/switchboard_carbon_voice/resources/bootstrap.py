"""What a client needs to start with."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.Bootstrap] = _op.operation(
    id="bootstrap.get",
    method="GET",
    path="/bootstrap",
    responses=(_op.ResponseSpec("200", "application/json", "Bootstrap"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="guess",
)
OPERATIONS = (GET,)


class BootstrapResource(Resource):
    """What a client needs to start with."""

    def get(self, **options: Unpack[CallOptions]) -> _t.Bootstrap:
        """Read what a client needs to start with.

        Returns the user's notifications, workspaces, channels and contacts at once.

        Returns: notifications, workspaces, channels and contacts.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /bootstrap, a guess. If the path is wrong, correct it: `CarbonVoice(paths={"bootstrap.get":
        "/right/path"})`.
        """
        return self._call(GET, options)


class AsyncBootstrapResource(AsyncResource):
    """What a client needs to start with."""

    async def get(self, **options: Unpack[CallOptions]) -> _t.Bootstrap:
        """Read what a client needs to start with.

        Returns the user's notifications, workspaces, channels and contacts at once.

        Returns: notifications, workspaces, channels and contacts.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /bootstrap, a guess. If the path is wrong, correct it: `CarbonVoice(paths={"bootstrap.get":
        "/right/path"})`.
        """
        return await self._call(GET, options)
