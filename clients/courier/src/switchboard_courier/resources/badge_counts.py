"""The number that an app's badge shows, by kind."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.BadgeCount]] = _op.operation(
    id="badge_counts.list",
    method="GET",
    path="/v1/badge-counts/",
    parameters=(
        _op.Parameter("individual_id", "individual-id", "query", "str", required=True),
        _op.Parameter("organization_id", "organization-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[BadgeCount]", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.BadgeCount] = _op.operation(
    id="badge_counts.create",
    method="POST",
    path="/v1/badge-counts/",
    bodies=(
        _op.json_body(
            _op.Field("count", ("data", "attributes", "count"), "int"),
            _op.Field("individual_id", ("data", "attributes", "individual-id"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("timestamp", ("data", "attributes", "timestamp"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "badge-counts"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "BadgeCount", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.BadgeCount] = _op.operation(
    id="badge_counts.get",
    method="GET",
    path="/v1/badge-counts/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "BadgeCount", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET)


class BadgeCounts(Resource):
    """The number that an app's badge shows, by kind."""

    def list(
        self, *, individual_id: str, organization_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.BadgeCount]:
        """List a person's badge counts.

        One entry for each kind of badge, optionally within one organization. The response is not paged.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            organization_id: Organization to look in.

        Returns: the badge counts that match.
        Raises: StatusError.
        Source: GET /v1/badge-counts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"badge_counts.list": "/right/path"})`.
        """
        return self._call(LIST, options, individual_id=individual_id, organization_id=organization_id)

    def create(
        self,
        *,
        count: int = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        timestamp: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.BadgeCount:
        """Set a badge count.

        Reports the number that a person's badge of one kind should show, as of `timestamp`.

        Args:
            count: Number that the badge shows.
            individual_id: Individual whose badge it is.
            organization_id: Organization that it belongs to.
            timestamp: Time as of which the value holds, `YYYY-MM-DD hh:mm:ss` in UTC.
            type: Kind of badge, such as `appointment`.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new badge count.
        Raises: StatusError.
        Source: POST /v1/badge-counts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"badge_counts.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            count=count,
            individual_id=individual_id,
            organization_id=organization_id,
            timestamp=timestamp,
            type=type,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.BadgeCount:
        """Get one badge count.

        The number that one kind of badge shows for one person.

        Args:
            id: Id of the resource.

        Returns: the badge count.
        Raises: StatusError.
        Source: GET /v1/badge-counts/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"badge_counts.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncBadgeCounts(AsyncResource):
    """The number that an app's badge shows, by kind."""

    async def list(
        self, *, individual_id: str, organization_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.BadgeCount]:
        """List a person's badge counts.

        One entry for each kind of badge, optionally within one organization. The response is not paged.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            organization_id: Organization to look in.

        Returns: the badge counts that match.
        Raises: StatusError.
        Source: GET /v1/badge-counts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"badge_counts.list": "/right/path"})`.
        """
        return await self._call(LIST, options, individual_id=individual_id, organization_id=organization_id)

    async def create(
        self,
        *,
        count: int = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        timestamp: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.BadgeCount:
        """Set a badge count.

        Reports the number that a person's badge of one kind should show, as of `timestamp`.

        Args:
            count: Number that the badge shows.
            individual_id: Individual whose badge it is.
            organization_id: Organization that it belongs to.
            timestamp: Time as of which the value holds, `YYYY-MM-DD hh:mm:ss` in UTC.
            type: Kind of badge, such as `appointment`.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new badge count.
        Raises: StatusError.
        Source: POST /v1/badge-counts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"badge_counts.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            count=count,
            individual_id=individual_id,
            organization_id=organization_id,
            timestamp=timestamp,
            type=type,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.BadgeCount:
        """Get one badge count.

        The number that one kind of badge shows for one person.

        Args:
            id: Id of the resource.

        Returns: the badge count.
        Raises: StatusError.
        Source: GET /v1/badge-counts/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"badge_counts.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
