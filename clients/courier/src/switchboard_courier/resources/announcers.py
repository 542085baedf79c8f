"""Automatic posts that an event sets off."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Announcer] = _op.operation(
    id="announcers.list",
    method="GET",
    path="/v1/announcers/",
    parameters=(
        _op.Parameter("filter_name", "filter[name]", "query", "str", limits=_op.Limits(max_length=255)),
        _op.Parameter("organization_id", "organization-id", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[Announcer]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset", ("data",), "Announcer", parameter="page_offset", size="page_limit", default_size=100, identity=("id",)
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.Announcer] = _op.operation(
    id="announcers.create",
    method="POST",
    path="/v1/announcers/",
    bodies=(
        _op.json_body(
            _op.Field("args", ("data", "attributes", "args"), "dict[str, Any]"),
            _op.Field("event", ("data", "attributes", "event"), "str"),
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "announcers"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "Announcer", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.Announcer] = _op.operation(
    id="announcers.get",
    method="GET",
    path="/v1/announcers/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "Announcer", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.Announcer] = _op.operation(
    id="announcers.update",
    method="PATCH",
    path="/v1/announcers/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("args", ("data", "attributes", "args"), "dict[str, Any]"),
            _op.Field("event", ("data", "attributes", "event"), "str"),
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "announcers"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "Announcer", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE)


class Announcers(Resource):
    """Automatic posts that an event sets off."""

    def list(
        self,
        *,
        filter_name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Announcer]:
        """List announcers.

        Filters by name or by organization. Announcers are templates of automatic posts that an event sets off.

        Args:
            filter_name: Only this name. (at most 255 characters)
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/announcers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"announcers.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_name=filter_name,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        event: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Announcer:
        """Create an announcer.

        `event` says what sets it off, `type` and `args` what it then does. The organization is fixed at creation:
        an update cannot move it.

        Args:
            args: Settings of the announcer; their keys depend on `type`.
            event: Event that sets it off, such as `individual-shared`.
            name: Name of the announcer.
            organization_id: Organization that it belongs to.
            type: Kind of announcer.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new announcer.
        Raises: StatusError.
        Source: POST /v1/announcers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"announcers.create": "/right/path"})`.
        """
        return self._call(
            CREATE, options, args=args, event=event, name=name, organization_id=organization_id, type=type, meta=meta
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Announcer:
        """Get one announcer.

        Shows who created and who last changed it besides the settings.

        Args:
            id: Id of the resource.

        Returns: the announcer.
        Raises: StatusError.
        Source: GET /v1/announcers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"announcers.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        event: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Announcer:
        """Change an announcer.

        Event, name, type and arguments can be changed; the organization cannot.

        Args:
            id: Id of the resource.
            args: Settings of the announcer; their keys depend on `type`.
            event: Event that sets it off, such as `individual-shared`.
            name: Name of the announcer.
            type: Kind of announcer.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed announcer.
        Raises: StatusError.
        Source: PATCH /v1/announcers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"announcers.update": "/right/path"})`.
        """
        return self._call(UPDATE, options, id=id, args=args, event=event, name=name, type=type, meta=meta)


class AsyncAnnouncers(AsyncResource):
    """Automatic posts that an event sets off."""

    def list(
        self,
        *,
        filter_name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Announcer]:
        """List announcers.

        Filters by name or by organization. Announcers are templates of automatic posts that an event sets off.

        Args:
            filter_name: Only this name. (at most 255 characters)
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/announcers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"announcers.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_name=filter_name,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        event: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Announcer:
        """Create an announcer.

        `event` says what sets it off, `type` and `args` what it then does. The organization is fixed at creation:
        an update cannot move it.

        Args:
            args: Settings of the announcer; their keys depend on `type`.
            event: Event that sets it off, such as `individual-shared`.
            name: Name of the announcer.
            organization_id: Organization that it belongs to.
            type: Kind of announcer.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new announcer.
        Raises: StatusError.
        Source: POST /v1/announcers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"announcers.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, args=args, event=event, name=name, organization_id=organization_id, type=type, meta=meta
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Announcer:
        """Get one announcer.

        Shows who created and who last changed it besides the settings.

        Args:
            id: Id of the resource.

        Returns: the announcer.
        Raises: StatusError.
        Source: GET /v1/announcers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"announcers.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        event: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Announcer:
        """Change an announcer.

        Event, name, type and arguments can be changed; the organization cannot.

        Args:
            id: Id of the resource.
            args: Settings of the announcer; their keys depend on `type`.
            event: Event that sets it off, such as `individual-shared`.
            name: Name of the announcer.
            type: Kind of announcer.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed announcer.
        Raises: StatusError.
        Source: PATCH /v1/announcers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"announcers.update": "/right/path"})`.
        """
        return await self._call(UPDATE, options, id=id, args=args, event=event, name=name, type=type, meta=meta)
