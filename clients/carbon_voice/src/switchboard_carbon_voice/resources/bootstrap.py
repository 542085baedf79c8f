"""What a client needs to start with."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.settings import CallOptions
    from ..models.bootstrap import Bootstrap

GET: _op.Operation[Bootstrap] = _op.Operation(
    id="bootstrap.get",
    call="bootstrap.get",
    method="GET",
    path="/bootstrap",
    responses=(_op.ResponseSpec("200", "application/json", "Bootstrap"),),
    security=(("oauth2",), ("bearer",), ("pxToken",), ("pxTokenHeader",)),
    replay="safe",
    evidence="guess",
)
OPERATIONS = (GET,)


class BootstrapResource(Resource):
    """What a client needs to start with."""

    def get(self, **options: Unpack[CallOptions]) -> Bootstrap:
        """Read what a client needs to start with.

        Answers the user's notifications, workspaces, channels and contacts at once. The path is a guess: correct it
        with the client's `paths` option when you know it.

        Returns: notifications, workspaces, channels and contacts.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /bootstrap, guess (document 000, lines 32-132): Title and path are lost, and no public client
        calls it. GET because an object is answered to no body; the name because the answer is everything at once
        and the operation stands before "label" in alphabetical tag order.
        """
        return self._call(GET, {}, options)


class AsyncBootstrapResource(AsyncResource):
    """What a client needs to start with."""

    async def get(self, **options: Unpack[CallOptions]) -> Bootstrap:
        """Read what a client needs to start with. See `BootstrapResource.get`."""
        return await self._call(GET, {}, options)
