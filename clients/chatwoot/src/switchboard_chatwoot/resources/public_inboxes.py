"""The API inbox that a contact writes to."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.PublicInbox] = _op.operation(
    id="get-details-of-a-inbox",
    call="public.inboxes.get",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}",
    parameters=(_op.Parameter("inbox_identifier", "inbox_identifier", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/json", "PublicInbox"),),
)
OPERATIONS = (GET,)


class PublicInboxes(Resource):
    """The API inbox that a contact writes to."""

    def get(self, inbox_identifier: str, **options: Unpack[CallOptions]) -> _t.PublicInbox:
        """Get an API inbox.

        Returns what an app may know of its inbox, such as the name and the working hours. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.

        Returns: the inbox.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /public/api/v1/inboxes/{inbox_identifier}, documented.
        """
        return self._call(GET, options, inbox_identifier=inbox_identifier)


class AsyncPublicInboxes(AsyncResource):
    """The API inbox that a contact writes to."""

    async def get(self, inbox_identifier: str, **options: Unpack[CallOptions]) -> _t.PublicInbox:
        """Get an API inbox.

        Returns what an app may know of its inbox, such as the name and the working hours. No token is needed.

        Args:
            inbox_identifier: Identifier of the API inbox, from its settings.

        Returns: the inbox.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /public/api/v1/inboxes/{inbox_identifier}, documented.
        """
        return await self._call(GET, options, inbox_identifier=inbox_identifier)
