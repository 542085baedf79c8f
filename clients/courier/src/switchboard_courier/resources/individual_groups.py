"""Courier's copies of groups of people."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

GET: _op.Operation[_t.IndividualGroup] = _op.operation(
    id="individual_groups.get",
    method="GET",
    path="/v1/individual-groups/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "IndividualGroup", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (GET,)


class IndividualGroups(Resource):
    """Courier's copies of groups of people."""

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.IndividualGroup:
        """Get one individual group.

        Courier's copy of a group with its members and leaders, and when it was last synchronised.

        Args:
            id: Id of the resource.

        Returns: the individual group.
        Raises: StatusError.
        Source: GET /v1/individual-groups/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"individual_groups.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncIndividualGroups(AsyncResource):
    """Courier's copies of groups of people."""

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.IndividualGroup:
        """Get one individual group.

        Courier's copy of a group with its members and leaders, and when it was last synchronised.

        Args:
            id: Id of the resource.

        Returns: the individual group.
        Raises: StatusError.
        Source: GET /v1/individual-groups/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"individual_groups.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
