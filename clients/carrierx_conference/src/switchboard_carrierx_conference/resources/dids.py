"""Rented phone numbers of the Conference endpoint."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

import switchboard_carrierx_conference as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Did] = _op.operation(
    id="dids.list",
    method="GET",
    path="/dids",
    parameters=(
        _op.Parameter("limit", "limit", "query", "int", limits=_op.Limits(maximum=1000)),
        _op.Parameter("offset", "offset", "query", "int"),
        _op.Parameter("order", "order", "query", "str"),
        _op.Parameter("filter", "filter", "query", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "DidList"),),
    paging=_op.Paging(
        "next_url",
        ("items",),
        "Did",
        total=("total",),
        next=("pagination", "next"),
        parameter="offset",
        size="limit",
        default_size=10,
        identity=("did_sid",),
    ),
    security=(("basicAuth",),),
)
GET: _op.Operation[_t.Did] = _op.operation(
    id="dids.get",
    method="GET",
    path="/dids/{did_sid}",
    parameters=(
        _op.Parameter("did_sid", "did_sid", "path", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Did"),),
    security=(("basicAuth",),),
)
REPLACE: _op.Operation[_t.Did] = _op.operation(
    id="dids.replace",
    method="PUT",
    path="/dids/{did_sid}",
    parameters=(_op.Parameter("did_sid", "did_sid", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("attributes", ("attributes",), "CallFlowAttributes", required=True),
            _op.Field("call_flow_sid", ("call_flow_sid",), "str | None", required=True),
            _op.Field("did_group_sid", ("did_group_sid",), "str | None", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Did"),),
    security=(("basicAuth",),),
)
UPDATE: _op.Operation[_t.Did] = _op.operation(
    id="dids.update",
    method="PATCH",
    path="/dids/{did_sid}",
    parameters=(
        _op.Parameter("did_sid", "did_sid", "path", "str"),
        _op.Parameter("nested_objects", "nested_objects", "query", "str"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("attributes", ("attributes",), "CallFlowAttributesUpdate"),
            _op.Field("call_flow_sid", ("call_flow_sid",), "str | None"),
            _op.Field("did_group_sid", ("did_group_sid",), "str | None"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Did"),),
    security=(("basicAuth",),),
)
OPERATIONS = (LIST, GET, REPLACE, UPDATE)


class Dids(Resource):
    """Rented phone numbers of the Conference endpoint."""

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
    ) -> _t.Pages[_t.Did]:
        """List the phone numbers.

        Returns the rented numbers (DIDs) of the Conference endpoint; an endpoint that is reached by a prefix may
        have none. Takes `filter`, `order`, field filtering and paging; the `next` link of a response leads to the
        page after it.

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
        Source: GET /dids, documented.
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
        did_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Did:
        """Get one phone number.

        The number is found by the SID of its object; to look one up by its digits, use `dids.list` with a filter
        on `phonenumber`.

        Args:
            did_sid: SID (secure id) of the DID.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the DID.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /dids/{did_sid}, documented.
        """
        return self._call(GET, options, did_sid=did_sid, include_fields=include_fields, exclude_fields=exclude_fields)

    def replace(
        self,
        did_sid: str,
        *,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict,
        call_flow_sid: str | None,
        did_group_sid: str | None,
        **options: Unpack[CallOptions],
    ) -> _t.Did:
        """Replace the settings of a phone number.

        Takes the entire object, nested objects included: send all fields that can be changed, or use
        `dids.update` to change a few.

        Args:
            did_sid: SID (secure id) of the DID.
            attributes: All call flow attributes that the DID shall override.
            call_flow_sid: SID of the call flow, or null for none.
            did_group_sid: SID of the DID group, or null for none.

        Returns: the DID as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PUT /dids/{did_sid}, documented.
        """
        return self._call(
            REPLACE,
            options,
            did_sid=did_sid,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            did_group_sid=did_group_sid,
        )

    def update(
        self,
        did_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        attributes: _t.CallFlowAttributesUpdate | _t.CallFlowAttributesUpdateDict = NOT_GIVEN,
        call_flow_sid: str | None = NOT_GIVEN,
        did_group_sid: str | None = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Did:
        """Change some fields of a phone number.

        Only the fields that are sent change. Inside nested objects keys are merged, a key sent as null is
        removed, and `nested_objects=replace` puts the new object in place of the old one.

        Args:
            did_sid: SID (secure id) of the DID.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            attributes: Call flow attributes to set at the level of the DID; null as a value removes that
                attribute.
            call_flow_sid: SID of the call flow, or null for none.
            did_group_sid: SID of the DID group, or null for none.

        Returns: the DID as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /dids/{did_sid}, documented.
        """
        return self._call(
            UPDATE,
            options,
            did_sid=did_sid,
            nested_objects=nested_objects,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            did_group_sid=did_group_sid,
        )


class AsyncDids(AsyncResource):
    """Rented phone numbers of the Conference endpoint."""

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
    ) -> _t.AsyncPages[_t.Did]:
        """List the phone numbers.

        Returns the rented numbers (DIDs) of the Conference endpoint; an endpoint that is reached by a prefix may
        have none. Takes `filter`, `order`, field filtering and paging; the `next` link of a response leads to the
        page after it.

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
        Source: GET /dids, documented.
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
        did_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Did:
        """Get one phone number.

        The number is found by the SID of its object; to look one up by its digits, use `dids.list` with a filter
        on `phonenumber`.

        Args:
            did_sid: SID (secure id) of the DID.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the DID.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /dids/{did_sid}, documented.
        """
        return await self._call(
            GET, options, did_sid=did_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )

    async def replace(
        self,
        did_sid: str,
        *,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict,
        call_flow_sid: str | None,
        did_group_sid: str | None,
        **options: Unpack[CallOptions],
    ) -> _t.Did:
        """Replace the settings of a phone number.

        Takes the entire object, nested objects included: send all fields that can be changed, or use
        `dids.update` to change a few.

        Args:
            did_sid: SID (secure id) of the DID.
            attributes: All call flow attributes that the DID shall override.
            call_flow_sid: SID of the call flow, or null for none.
            did_group_sid: SID of the DID group, or null for none.

        Returns: the DID as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PUT /dids/{did_sid}, documented.
        """
        return await self._call(
            REPLACE,
            options,
            did_sid=did_sid,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            did_group_sid=did_group_sid,
        )

    async def update(
        self,
        did_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        attributes: _t.CallFlowAttributesUpdate | _t.CallFlowAttributesUpdateDict = NOT_GIVEN,
        call_flow_sid: str | None = NOT_GIVEN,
        did_group_sid: str | None = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Did:
        """Change some fields of a phone number.

        Only the fields that are sent change. Inside nested objects keys are merged, a key sent as null is
        removed, and `nested_objects=replace` puts the new object in place of the old one.

        Args:
            did_sid: SID (secure id) of the DID.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            attributes: Call flow attributes to set at the level of the DID; null as a value removes that
                attribute.
            call_flow_sid: SID of the call flow, or null for none.
            did_group_sid: SID of the DID group, or null for none.

        Returns: the DID as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /dids/{did_sid}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            did_sid=did_sid,
            nested_objects=nested_objects,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            did_group_sid=did_group_sid,
        )
