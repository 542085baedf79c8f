"""Jobs that copy data from other services."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Replicator]] = _op.operation(
    id="replicators.list",
    method="GET",
    path="/v1/replicators/",
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[Replicator]", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.Replicator] = _op.operation(
    id="replicators.get",
    method="GET",
    path="/v1/replicators/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "Replicator", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET)


class Replicators(Resource):
    """Jobs that copy data from other services."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.Replicator]:
        """List replicators.

        The background jobs that copy data from other services. All come in one response.

        Returns: the replicators.
        Raises: StatusError.
        Source: GET /v1/replicators/, inferred. If the path is wrong, correct it:
        `Courier(paths={"replicators.list": "/right/path"})`.
        """
        return self._call(LIST, options)

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Replicator:
        """Get one replicator.

        Shows when it last polled its source.

        Args:
            id: Id of the resource.

        Returns: the replicator.
        Raises: StatusError.
        Source: GET /v1/replicators/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"replicators.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncReplicators(AsyncResource):
    """Jobs that copy data from other services."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.Replicator]:
        """List replicators.

        The background jobs that copy data from other services. All come in one response.

        Returns: the replicators.
        Raises: StatusError.
        Source: GET /v1/replicators/, inferred. If the path is wrong, correct it:
        `Courier(paths={"replicators.list": "/right/path"})`.
        """
        return await self._call(LIST, options)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Replicator:
        """Get one replicator.

        Shows when it last polled its source.

        Args:
            id: Id of the resource.

        Returns: the replicator.
        Raises: StatusError.
        Source: GET /v1/replicators/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"replicators.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
