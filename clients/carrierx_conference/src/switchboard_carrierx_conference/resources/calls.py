"""Callers who are connected at the moment. The server creates and deletes these objects."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

import switchboard_carrierx_conference as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Call] = _op.operation(
    id="calls.list",
    method="GET",
    path="/calls",
    parameters=(
        _op.Parameter("limit", "limit", "query", "int", limits=_op.Limits(maximum=1000)),
        _op.Parameter("offset", "offset", "query", "int"),
        _op.Parameter("order", "order", "query", "str"),
        _op.Parameter("filter", "filter", "query", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CallList"),),
    paging=_op.Paging(
        "next_url",
        ("items",),
        "Call",
        total=("total",),
        next=("pagination", "next"),
        parameter="offset",
        size="limit",
        default_size=10,
        identity=("call_sid",),
    ),
    security=(("basicAuth",),),
)
GET: _op.Operation[_t.Call] = _op.operation(
    id="calls.get",
    method="GET",
    path="/calls/{call_sid}",
    parameters=(
        _op.Parameter("call_sid", "call_sid", "path", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Call"),),
    security=(("basicAuth",),),
)
UPDATE: _op.Operation[_t.Call] = _op.operation(
    id="calls.update",
    method="PATCH",
    path="/calls/{call_sid}",
    parameters=(
        _op.Parameter("call_sid", "call_sid", "path", "str"),
        _op.Parameter("nested_objects", "nested_objects", "query", "str"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("muted", ("muted",), "bool"),
            _op.Field("name", ("name",), "str"),
            _op.Field("on_hold", ("on_hold",), "bool"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Call"),),
    security=(("basicAuth",),),
)
OPERATIONS = (LIST, GET, UPDATE)


class Calls(Resource):
    """Callers who are connected at the moment. The server creates and deletes these objects."""

    def list(
        self,
        *,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        order: str = NOT_GIVEN,
        filter: str = NOT_GIVEN,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Call]:
        """List the calls in progress.

        Calls exist only as long as the caller is connected, so an empty list means that nobody is. Takes
        `filter`, `order`, field filtering and paging; the `next` link of a response leads to the page after it.

        Args:
            limit: How many items a page holds at most. (at most 1000, vendor's default: 10)
            offset: How many items to skip before the page begins. (vendor's default: 0)
            order: Sorting: an attribute name followed by `asc` (which may be left out) or `desc`, as in `name
                desc`; or the single word `shuffle`.
            filter: Conditions `attribute operator value` joined by `and`. Operators: eq, ne, gt, ge, lt, le, in,
                notin, like, and ilike, which ignores case (`%` is the wildcard of the last two). Values of
                several words go in single or double quotes, lists in parentheses.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /calls, documented.
        """
        return self._pages(
            LIST,
            options,
            limit=limit,
            offset=offset,
            order=order,
            filter=filter,
            include_fields=include_fields,
            exclude_fields=exclude_fields,
        )

    def get(
        self,
        call_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call:
        """Get one call.

        Returns 404 once the call is over, because the object is deleted with it.

        Args:
            call_sid: SID (secure id) of the call.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the call.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /calls/{call_sid}, documented.
        """
        return self._call(GET, options, call_sid=call_sid, include_fields=include_fields, exclude_fields=exclude_fields)

    def update(
        self,
        call_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        muted: bool = NOT_GIVEN,
        name: str = NOT_GIVEN,
        on_hold: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call:
        """Mute, hold or rename a call.

        Acts on a caller who is connected. Only the fields that are sent change.

        Args:
            call_sid: SID (secure id) of the call.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            muted: Whether the caller is muted.
            name: Name of the caller.
            on_hold: Whether the caller is on hold.

        Returns: the call as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /calls/{call_sid}, documented.
        """
        return self._call(
            UPDATE, options, call_sid=call_sid, nested_objects=nested_objects, muted=muted, name=name, on_hold=on_hold
        )


class AsyncCalls(AsyncResource):
    """Callers who are connected at the moment. The server creates and deletes these objects."""

    def list(
        self,
        *,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        order: str = NOT_GIVEN,
        filter: str = NOT_GIVEN,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Call]:
        """List the calls in progress.

        Calls exist only as long as the caller is connected, so an empty list means that nobody is. Takes
        `filter`, `order`, field filtering and paging; the `next` link of a response leads to the page after it.

        Args:
            limit: How many items a page holds at most. (at most 1000, vendor's default: 10)
            offset: How many items to skip before the page begins. (vendor's default: 0)
            order: Sorting: an attribute name followed by `asc` (which may be left out) or `desc`, as in `name
                desc`; or the single word `shuffle`.
            filter: Conditions `attribute operator value` joined by `and`. Operators: eq, ne, gt, ge, lt, le, in,
                notin, like, and ilike, which ignores case (`%` is the wildcard of the last two). Values of
                several words go in single or double quotes, lists in parentheses.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /calls, documented.
        """
        return self._pages(
            LIST,
            options,
            limit=limit,
            offset=offset,
            order=order,
            filter=filter,
            include_fields=include_fields,
            exclude_fields=exclude_fields,
        )

    async def get(
        self,
        call_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call:
        """Get one call.

        Returns 404 once the call is over, because the object is deleted with it.

        Args:
            call_sid: SID (secure id) of the call.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the call.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /calls/{call_sid}, documented.
        """
        return await self._call(
            GET, options, call_sid=call_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )

    async def update(
        self,
        call_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        muted: bool = NOT_GIVEN,
        name: str = NOT_GIVEN,
        on_hold: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call:
        """Mute, hold or rename a call.

        Acts on a caller who is connected. Only the fields that are sent change.

        Args:
            call_sid: SID (secure id) of the call.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            muted: Whether the caller is muted.
            name: Name of the caller.
            on_hold: Whether the caller is on hold.

        Returns: the call as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /calls/{call_sid}, documented.
        """
        return await self._call(
            UPDATE, options, call_sid=call_sid, nested_objects=nested_objects, muted=muted, name=name, on_hold=on_hold
        )
