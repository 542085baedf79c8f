"""Long-running jobs on messaging data."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingOperation] = _op.operation(
    id="messaging_operations.list",
    method="GET",
    path="/v1/messaging-operations/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter("filter_type", "filter[type]", "query", "str"),
        _op.Parameter("include_args", "include-args", "query", "bool"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingOperation]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingOperation",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.MessagingOperation] = _op.operation(
    id="messaging_operations.create",
    method="POST",
    path="/v1/messaging-operations/",
    bodies=(
        _op.json_body(
            _op.Field("args", ("data", "attributes", "args"), "dict[str, Any]"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-operations"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingOperation", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.MessagingOperation] = _op.operation(
    id="messaging_operations.get",
    method="GET",
    path="/v1/messaging-operations/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("include_args", "include-args", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingOperation", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET)


class MessagingOperations(Resource):
    """Long-running jobs on messaging data."""

    def list(
        self,
        *,
        organization_id: str,
        filter_type: Literal["move-group"] = NOT_GIVEN,
        include_args: bool = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingOperation]:
        """List messaging operations.

        Long-running jobs of an organization, such as moving a group. Arguments are left out unless `include-args`
        is set.

        Args:
            organization_id: Organization to look in.
            filter_type: Only operations of this kind. (one of `move-group`)
            include_args: Add the arguments to the response. (vendor's default: False)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-operations/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_operations.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_type=filter_type,
            include_args=include_args,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: Literal["move-group"] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingOperation:
        """Start a messaging operation.

        Moving a group (`move-group`) is the only documented kind; its arguments go into `args`. Follow `status`
        with `get`.

        Args:
            args: Arguments of the operation; their keys depend on `type`.
            organization_id: Organization that it belongs to.
            type: Kind of messaging operation. (one of `move-group`)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new messaging operation.
        Raises: StatusError.
        Source: POST /v1/messaging-operations/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_operations.create": "/right/path"})`.
        """
        return self._call(CREATE, options, args=args, organization_id=organization_id, type=type, meta=meta)

    def get(self, id: str, *, include_args: bool = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.MessagingOperation:
        """Get one messaging operation.

        State and logs of a job, with its arguments on request.

        Args:
            id: Id of the resource.
            include_args: Add the arguments to the response. (vendor's default: False)

        Returns: the messaging operation.
        Raises: StatusError.
        Source: GET /v1/messaging-operations/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_operations.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id, include_args=include_args)


class AsyncMessagingOperations(AsyncResource):
    """Long-running jobs on messaging data."""

    def list(
        self,
        *,
        organization_id: str,
        filter_type: Literal["move-group"] = NOT_GIVEN,
        include_args: bool = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingOperation]:
        """List messaging operations.

        Long-running jobs of an organization, such as moving a group. Arguments are left out unless `include-args`
        is set.

        Args:
            organization_id: Organization to look in.
            filter_type: Only operations of this kind. (one of `move-group`)
            include_args: Add the arguments to the response. (vendor's default: False)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-operations/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_operations.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_type=filter_type,
            include_args=include_args,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: Literal["move-group"] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingOperation:
        """Start a messaging operation.

        Moving a group (`move-group`) is the only documented kind; its arguments go into `args`. Follow `status`
        with `get`.

        Args:
            args: Arguments of the operation; their keys depend on `type`.
            organization_id: Organization that it belongs to.
            type: Kind of messaging operation. (one of `move-group`)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new messaging operation.
        Raises: StatusError.
        Source: POST /v1/messaging-operations/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_operations.create": "/right/path"})`.
        """
        return await self._call(CREATE, options, args=args, organization_id=organization_id, type=type, meta=meta)

    async def get(
        self, id: str, *, include_args: bool = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingOperation:
        """Get one messaging operation.

        State and logs of a job, with its arguments on request.

        Args:
            id: Id of the resource.
            include_args: Add the arguments to the response. (vendor's default: False)

        Returns: the messaging operation.
        Raises: StatusError.
        Source: GET /v1/messaging-operations/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_operations.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id, include_args=include_args)
