"""Groups of phone numbers that share a call flow and attributes."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

import switchboard_carrierx_conference as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.DidGroup] = _op.operation(
    id="did_groups.list",
    method="GET",
    path="/did_groups",
    parameters=(
        _op.Parameter("limit", "limit", "query", "int", limits=_op.Limits(maximum=1000)),
        _op.Parameter("offset", "offset", "query", "int"),
        _op.Parameter("order", "order", "query", "str"),
        _op.Parameter("filter", "filter", "query", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "DidGroupList"),),
    paging=_op.Paging(
        "next_url",
        ("items",),
        "DidGroup",
        total=("total",),
        next=("pagination", "next"),
        parameter="offset",
        size="limit",
        default_size=10,
        identity=("did_group_sid",),
    ),
    security=(("basicAuth",),),
)
CREATE: _op.Operation[_t.DidGroup] = _op.operation(
    id="did_groups.create",
    method="POST",
    path="/did_groups",
    bodies=(
        _op.json_body(
            _op.Field("attributes", ("attributes",), "CallFlowAttributes"),
            _op.Field("call_flow_sid", ("call_flow_sid",), "str"),
            _op.Field("name", ("name",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "DidGroup"),),
    security=(("basicAuth",),),
)
GET: _op.Operation[_t.DidGroup] = _op.operation(
    id="did_groups.get",
    method="GET",
    path="/did_groups/{did_group_sid}",
    parameters=(
        _op.Parameter("did_group_sid", "did_group_sid", "path", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "DidGroup"),),
    security=(("basicAuth",),),
)
REPLACE: _op.Operation[_t.DidGroup] = _op.operation(
    id="did_groups.replace",
    method="PUT",
    path="/did_groups/{did_group_sid}",
    parameters=(_op.Parameter("did_group_sid", "did_group_sid", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("attributes", ("attributes",), "CallFlowAttributes", required=True),
            _op.Field("call_flow_sid", ("call_flow_sid",), "str | None", required=True),
            _op.Field("name", ("name",), "str", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "DidGroup"),),
    security=(("basicAuth",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="did_groups.delete",
    method="DELETE",
    path="/did_groups/{did_group_sid}",
    parameters=(_op.Parameter("did_group_sid", "did_group_sid", "path", "str"),),
    responses=(_op.ResponseSpec("204"),),
    security=(("basicAuth",),),
)
UPDATE: _op.Operation[_t.DidGroup] = _op.operation(
    id="did_groups.update",
    method="PATCH",
    path="/did_groups/{did_group_sid}",
    parameters=(
        _op.Parameter("did_group_sid", "did_group_sid", "path", "str"),
        _op.Parameter("nested_objects", "nested_objects", "query", "str"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("attributes", ("attributes",), "CallFlowAttributesUpdate"),
            _op.Field("call_flow_sid", ("call_flow_sid",), "str | None"),
            _op.Field("name", ("name",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "DidGroup"),),
    security=(("basicAuth",),),
)
OPERATIONS = (LIST, CREATE, GET, REPLACE, DELETE, UPDATE)


class DidGroups(Resource):
    """Groups of phone numbers that share a call flow and attributes."""

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
    ) -> _t.Pages[_t.DidGroup]:
        """List the DID groups.

        Returns the groups that phone numbers and meeting rooms refer to. Takes `filter`, `order`, field filtering
        and paging; the `next` link of a response leads to the page after it.

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
        Source: GET /did_groups, documented.
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

    def create(
        self,
        *,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict = NOT_GIVEN,
        call_flow_sid: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.DidGroup:
        """Create a DID group.

        No field is required; an empty object makes a group with the name N/A. Returns 200, not 201.

        Args:
            attributes: Call flow attributes that the DID group shall override.
            call_flow_sid: SID of the call flow.
            name: Name of the DID group.

        Returns: the DID group that was created.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: POST /did_groups, documented.
        """
        return self._call(CREATE, options, attributes=attributes, call_flow_sid=call_flow_sid, name=name)

    def get(
        self,
        did_group_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.DidGroup:
        """Get one DID group.

        The response does not list the numbers of the group; `dids.list` with a filter on `did_group_sid` does.

        Args:
            did_group_sid: SID (secure id) of the DID group.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the DID group.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /did_groups/{did_group_sid}, documented.
        """
        return self._call(
            GET, options, did_group_sid=did_group_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )

    def replace(
        self,
        did_group_sid: str,
        *,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict,
        call_flow_sid: str | None,
        name: str,
        **options: Unpack[CallOptions],
    ) -> _t.DidGroup:
        """Replace a DID group.

        Takes the entire object, nested objects included: send all fields that can be changed, or use
        `did_groups.update` to change a few.

        Args:
            did_group_sid: SID (secure id) of the DID group.
            attributes: All call flow attributes that the DID group shall override.
            call_flow_sid: SID of the call flow, or null for none.
            name: Name of the DID group.

        Returns: the DID group as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PUT /did_groups/{did_group_sid}, documented.
        """
        return self._call(
            REPLACE, options, did_group_sid=did_group_sid, attributes=attributes, call_flow_sid=call_flow_sid, name=name
        )

    def delete(self, did_group_sid: str, **options: Unpack[CallOptions]) -> None:
        """Delete a DID group.

        The response has an empty body.

        Args:
            did_group_sid: SID (secure id) of the DID group.

        Returns: None.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: DELETE /did_groups/{did_group_sid}, documented.
        """
        return self._call(DELETE, options, did_group_sid=did_group_sid)

    def update(
        self,
        did_group_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        attributes: _t.CallFlowAttributesUpdate | _t.CallFlowAttributesUpdateDict = NOT_GIVEN,
        call_flow_sid: str | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.DidGroup:
        """Change some fields of a DID group.

        Only the fields that are sent change. Inside nested objects keys are merged, a key sent as null is
        removed, and `nested_objects=replace` puts the new object in place of the old one.

        Args:
            did_group_sid: SID (secure id) of the DID group.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            attributes: Call flow attributes to set at the level of the DID group; null as a value removes that
                attribute.
            call_flow_sid: SID of the call flow, or null for none.
            name: Name of the DID group.

        Returns: the DID group as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /did_groups/{did_group_sid}, documented.
        """
        return self._call(
            UPDATE,
            options,
            did_group_sid=did_group_sid,
            nested_objects=nested_objects,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            name=name,
        )


class AsyncDidGroups(AsyncResource):
    """Groups of phone numbers that share a call flow and attributes."""

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
    ) -> _t.AsyncPages[_t.DidGroup]:
        """List the DID groups.

        Returns the groups that phone numbers and meeting rooms refer to. Takes `filter`, `order`, field filtering
        and paging; the `next` link of a response leads to the page after it.

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
        Source: GET /did_groups, documented.
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

    async def create(
        self,
        *,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict = NOT_GIVEN,
        call_flow_sid: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.DidGroup:
        """Create a DID group.

        No field is required; an empty object makes a group with the name N/A. Returns 200, not 201.

        Args:
            attributes: Call flow attributes that the DID group shall override.
            call_flow_sid: SID of the call flow.
            name: Name of the DID group.

        Returns: the DID group that was created.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: POST /did_groups, documented.
        """
        return await self._call(CREATE, options, attributes=attributes, call_flow_sid=call_flow_sid, name=name)

    async def get(
        self,
        did_group_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.DidGroup:
        """Get one DID group.

        The response does not list the numbers of the group; `dids.list` with a filter on `did_group_sid` does.

        Args:
            did_group_sid: SID (secure id) of the DID group.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the DID group.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /did_groups/{did_group_sid}, documented.
        """
        return await self._call(
            GET, options, did_group_sid=did_group_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )

    async def replace(
        self,
        did_group_sid: str,
        *,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict,
        call_flow_sid: str | None,
        name: str,
        **options: Unpack[CallOptions],
    ) -> _t.DidGroup:
        """Replace a DID group.

        Takes the entire object, nested objects included: send all fields that can be changed, or use
        `did_groups.update` to change a few.

        Args:
            did_group_sid: SID (secure id) of the DID group.
            attributes: All call flow attributes that the DID group shall override.
            call_flow_sid: SID of the call flow, or null for none.
            name: Name of the DID group.

        Returns: the DID group as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PUT /did_groups/{did_group_sid}, documented.
        """
        return await self._call(
            REPLACE, options, did_group_sid=did_group_sid, attributes=attributes, call_flow_sid=call_flow_sid, name=name
        )

    async def delete(self, did_group_sid: str, **options: Unpack[CallOptions]) -> None:
        """Delete a DID group.

        The response has an empty body.

        Args:
            did_group_sid: SID (secure id) of the DID group.

        Returns: None.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: DELETE /did_groups/{did_group_sid}, documented.
        """
        return await self._call(DELETE, options, did_group_sid=did_group_sid)

    async def update(
        self,
        did_group_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        attributes: _t.CallFlowAttributesUpdate | _t.CallFlowAttributesUpdateDict = NOT_GIVEN,
        call_flow_sid: str | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.DidGroup:
        """Change some fields of a DID group.

        Only the fields that are sent change. Inside nested objects keys are merged, a key sent as null is
        removed, and `nested_objects=replace` puts the new object in place of the old one.

        Args:
            did_group_sid: SID (secure id) of the DID group.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            attributes: Call flow attributes to set at the level of the DID group; null as a value removes that
                attribute.
            call_flow_sid: SID of the call flow, or null for none.
            name: Name of the DID group.

        Returns: the DID group as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /did_groups/{did_group_sid}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            did_group_sid=did_group_sid,
            nested_objects=nested_objects,
            attributes=attributes,
            call_flow_sid=call_flow_sid,
            name=name,
        )
