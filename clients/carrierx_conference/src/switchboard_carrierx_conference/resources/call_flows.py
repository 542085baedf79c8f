"""The ways in which calls can be handled, with their default attributes; for reading only."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

import switchboard_carrierx_conference as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.CallFlow] = _op.operation(
    id="call_flows.list",
    method="GET",
    path="/call_flows",
    parameters=(
        _op.Parameter("limit", "limit", "query", "int", limits=_op.Limits(maximum=1000)),
        _op.Parameter("offset", "offset", "query", "int"),
        _op.Parameter("order", "order", "query", "str"),
        _op.Parameter("filter", "filter", "query", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CallFlowList"),),
    paging=_op.Paging(
        "next_url",
        ("items",),
        "CallFlow",
        total=("total",),
        next=("pagination", "next"),
        parameter="offset",
        size="limit",
        default_size=10,
        identity=("call_flow_sid",),
    ),
    security=(("basicAuth",),),
)
GET: _op.Operation[_t.CallFlow] = _op.operation(
    id="call_flows.get",
    method="GET",
    path="/call_flows/{call_flow_sid}",
    parameters=(
        _op.Parameter("call_flow_sid", "call_flow_sid", "path", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "CallFlow"),),
    security=(("basicAuth",),),
)
OPERATIONS = (LIST, GET)


class CallFlows(Resource):
    """The ways in which calls can be handled, with their default attributes; for reading only."""

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
    ) -> _t.Pages[_t.CallFlow]:
        """List the call flows.

        Returns the flows that can be assigned, with their base attributes. Takes `filter`, `order`, field
        filtering and paging; the `next` link of a response leads to the page after it.

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
        Source: GET /call_flows, documented.
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
        call_flow_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CallFlow:
        """Get one call flow.

        The attributes in the response are the defaults that accounts, DID groups, DIDs and meeting rooms can
        override.

        Args:
            call_flow_sid: SID (secure id) of the call flow.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the call flow.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /call_flows/{call_flow_sid}, documented.
        """
        return self._call(
            GET, options, call_flow_sid=call_flow_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )


class AsyncCallFlows(AsyncResource):
    """The ways in which calls can be handled, with their default attributes; for reading only."""

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
    ) -> _t.AsyncPages[_t.CallFlow]:
        """List the call flows.

        Returns the flows that can be assigned, with their base attributes. Takes `filter`, `order`, field
        filtering and paging; the `next` link of a response leads to the page after it.

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
        Source: GET /call_flows, documented.
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
        call_flow_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.CallFlow:
        """Get one call flow.

        The attributes in the response are the defaults that accounts, DID groups, DIDs and meeting rooms can
        override.

        Args:
            call_flow_sid: SID (secure id) of the call flow.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the call flow.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /call_flows/{call_flow_sid}, documented.
        """
        return await self._call(
            GET, options, call_flow_sid=call_flow_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )
