"""Texts that came in."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.TextReceiveLog] = _op.operation(
    id="text_receive_logs.get",
    method="GET",
    path="/v1/text-receive-logs/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "TextReceiveLog", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (GET,)


class TextReceiveLogs(Resource):
    """Texts that came in."""

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextReceiveLog:
        """Get one received text.

        Log entry of a text that came in. Its id is a plain string, not a UUID.

        Args:
            id: Id of the resource.

        Returns: the received text.
        Raises: StatusError.
        Source: GET /v1/text-receive-logs/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_receive_logs.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncTextReceiveLogs(AsyncResource):
    """Texts that came in."""

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextReceiveLog:
        """Get one received text.

        Log entry of a text that came in. Its id is a plain string, not a UUID.

        Args:
            id: Id of the resource.

        Returns: the received text.
        Raises: StatusError.
        Source: GET /v1/text-receive-logs/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_receive_logs.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
