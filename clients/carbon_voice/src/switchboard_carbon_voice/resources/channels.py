"""Conversations of the user."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.settings import CallOptions
    from ..models.workspace_list import WorkspaceList

LIST: _op.Operation[WorkspaceList] = _op.Operation(
    id="channels.list",
    call="channels.list",
    method="GET",
    path="/channels",
    responses=(_op.ResponseSpec("200", "application/json", "WorkspaceList"),),
    security=(("oauth2",), ("bearer",), ("pxToken",), ("pxTokenHeader",)),
    replay="safe",
    evidence="guess",
)
OPERATIONS = (LIST,)


class Channels(Resource):
    """Conversations of the user."""

    def list(self, **options: Unpack[CallOptions]) -> WorkspaceList:
        """List the user's workspaces with their channels.

        Answers the workspaces, each with the ids of its channels, and whether an access token was used. The path is
        a guess: correct it with the client's `paths` option when you know it.

        Returns: the workspaces.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /channels, guess (document 000, lines 132-162): Title and path are lost. GET because an object
        is answered to no body; /channels because it stands before "label" in alphabetical tag order, where the tag
        workspace would come last. Public clients call /channels/{workspace_guid}, which answers an array;
        /workspaces is equally possible.
        """
        return self._call(LIST, {}, options)


class AsyncChannels(AsyncResource):
    """Conversations of the user."""

    async def list(self, **options: Unpack[CallOptions]) -> WorkspaceList:
        """List the user's workspaces with their channels. See `Channels.list`."""
        return await self._call(LIST, {}, options)
