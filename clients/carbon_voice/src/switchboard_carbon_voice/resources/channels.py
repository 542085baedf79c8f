"""Conversations of the user."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.WorkspaceList] = _op.operation(
    id="channels.list",
    method="GET",
    path="/channels",
    responses=(_op.ResponseSpec("200", "application/json", "WorkspaceList"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="guess",
)
OPERATIONS = (LIST,)


class Channels(Resource):
    """Conversations of the user."""

    def list(self, **options: Unpack[CallOptions]) -> _t.WorkspaceList:
        """List the user's workspaces with their channels.

        Returns the workspaces, each with the ids of its channels, and whether an access token was used.

        Returns: the workspaces.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /channels, a guess. If the path is wrong, correct it: `CarbonVoice(paths={"channels.list":
        "/right/path"})`.
        """
        return self._call(LIST, options)


class AsyncChannels(AsyncResource):
    """Conversations of the user."""

    async def list(self, **options: Unpack[CallOptions]) -> _t.WorkspaceList:
        """List the user's workspaces with their channels.

        Returns the workspaces, each with the ids of its channels, and whether an access token was used.

        Returns: the workspaces.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /channels, a guess. If the path is wrong, correct it: `CarbonVoice(paths={"channels.list":
        "/right/path"})`.
        """
        return await self._call(LIST, options)
