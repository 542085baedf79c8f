"""Configurations of meetings, with access codes that give callers their role."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

import switchboard_carrierx_conference as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MeetingRoom] = _op.operation(
    id="meeting_rooms.list",
    method="GET",
    path="/meeting_rooms",
    parameters=(
        _op.Parameter("limit", "limit", "query", "int", limits=_op.Limits(maximum=1000)),
        _op.Parameter("offset", "offset", "query", "int"),
        _op.Parameter("order", "order", "query", "str"),
        _op.Parameter("filter", "filter", "query", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MeetingRoomList"),),
    paging=_op.Paging(
        "next_url",
        ("items",),
        "MeetingRoom",
        total=("total",),
        next=("pagination", "next"),
        parameter="offset",
        size="limit",
        default_size=10,
        identity=("meeting_room_sid",),
    ),
    security=(("basicAuth",),),
)
CREATE: _op.Operation[_t.MeetingRoom] = _op.operation(
    id="meeting_rooms.create",
    method="POST",
    path="/meeting_rooms",
    bodies=(
        _op.json_body(
            _op.Field("access_codes", ("access_codes",), "list[MeetingKey]"),
            _op.Field("attributes", ("attributes",), "CallFlowAttributes"),
            _op.Field("did_group_sid", ("did_group_sid",), "str"),
            _op.Field("name", ("name",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MeetingRoom"),),
    security=(("basicAuth",),),
)
GET: _op.Operation[_t.MeetingRoom] = _op.operation(
    id="meeting_rooms.get",
    method="GET",
    path="/meeting_rooms/{meeting_room_sid}",
    parameters=(
        _op.Parameter("meeting_room_sid", "meeting_room_sid", "path", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MeetingRoom"),),
    security=(("basicAuth",),),
)
REPLACE: _op.Operation[_t.MeetingRoom] = _op.operation(
    id="meeting_rooms.replace",
    method="PUT",
    path="/meeting_rooms/{meeting_room_sid}",
    parameters=(_op.Parameter("meeting_room_sid", "meeting_room_sid", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("access_codes", ("access_codes",), "list[MeetingKey]", required=True),
            _op.Field("attributes", ("attributes",), "CallFlowAttributes", required=True),
            _op.Field("did_group_sid", ("did_group_sid",), "str | None", required=True),
            _op.Field("name", ("name",), "str", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MeetingRoom"),),
    security=(("basicAuth",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="meeting_rooms.delete",
    method="DELETE",
    path="/meeting_rooms/{meeting_room_sid}",
    parameters=(_op.Parameter("meeting_room_sid", "meeting_room_sid", "path", "str"),),
    responses=(_op.ResponseSpec("204"),),
    security=(("basicAuth",),),
)
UPDATE: _op.Operation[_t.MeetingRoom] = _op.operation(
    id="meeting_rooms.update",
    method="PATCH",
    path="/meeting_rooms/{meeting_room_sid}",
    parameters=(
        _op.Parameter("meeting_room_sid", "meeting_room_sid", "path", "str"),
        _op.Parameter("nested_objects", "nested_objects", "query", "str"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("access_codes", ("access_codes",), "list[MeetingKey]"),
            _op.Field("attributes", ("attributes",), "CallFlowAttributesUpdate"),
            _op.Field("did_group_sid", ("did_group_sid",), "str | None"),
            _op.Field("name", ("name",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MeetingRoom"),),
    security=(("basicAuth",),),
)
OPERATIONS = (LIST, CREATE, GET, REPLACE, DELETE, UPDATE)


class MeetingRooms(Resource):
    """Configurations of meetings, with access codes that give callers their role."""

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
    ) -> _t.Pages[_t.MeetingRoom]:
        """List the meeting rooms.

        Returns the rooms of the endpoint with their access codes. Takes `filter`, `order`, field filtering and
        paging; the `next` link of a response leads to the page after it.

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
        Source: GET /meeting_rooms, documented.
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
        access_codes: Sequence[_t.MeetingKey | _t.MeetingKeyDict] = NOT_GIVEN,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict = NOT_GIVEN,
        did_group_sid: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MeetingRoom:
        """Create a meeting room.

        No field is required; an empty object is accepted. Access codes must be unique among all rooms of the
        endpoint. Returns 200, not 201.

        Args:
            access_codes: Access codes and the role that each gives.
            attributes: Call flow attributes that the meeting room shall override.
            did_group_sid: SID of the DID group.
            name: Human-readable name of the room.

        Returns: the meeting room that was created.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: POST /meeting_rooms, documented.
        """
        return self._call(
            CREATE, options, access_codes=access_codes, attributes=attributes, did_group_sid=did_group_sid, name=name
        )

    def get(
        self,
        meeting_room_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MeetingRoom:
        """Get one meeting room.

        The response holds the access codes of the room in plain text.

        Args:
            meeting_room_sid: SID (secure id) of the meeting room.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the meeting room.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /meeting_rooms/{meeting_room_sid}, documented.
        """
        return self._call(
            GET,
            options,
            meeting_room_sid=meeting_room_sid,
            include_fields=include_fields,
            exclude_fields=exclude_fields,
        )

    def replace(
        self,
        meeting_room_sid: str,
        *,
        access_codes: Sequence[_t.MeetingKey | _t.MeetingKeyDict],
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict,
        did_group_sid: str | None,
        name: str,
        **options: Unpack[CallOptions],
    ) -> _t.MeetingRoom:
        """Replace a meeting room.

        Takes the entire object, nested objects included: send all fields that can be changed, or use
        `meeting_rooms.update` to change a few.

        Args:
            meeting_room_sid: SID (secure id) of the meeting room.
            access_codes: All access codes of the room and the role that each gives.
            attributes: All call flow attributes that the meeting room shall override.
            did_group_sid: SID of the DID group, or null for none.
            name: Human-readable name of the room.

        Returns: the meeting room as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PUT /meeting_rooms/{meeting_room_sid}, documented.
        """
        return self._call(
            REPLACE,
            options,
            meeting_room_sid=meeting_room_sid,
            access_codes=access_codes,
            attributes=attributes,
            did_group_sid=did_group_sid,
            name=name,
        )

    def delete(self, meeting_room_sid: str, **options: Unpack[CallOptions]) -> None:
        """Delete a meeting room.

        The room goes together with its access codes. The response has an empty body.

        Args:
            meeting_room_sid: SID (secure id) of the meeting room.

        Returns: None.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: DELETE /meeting_rooms/{meeting_room_sid}, documented.
        """
        return self._call(DELETE, options, meeting_room_sid=meeting_room_sid)

    def update(
        self,
        meeting_room_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        access_codes: Sequence[_t.MeetingKey | _t.MeetingKeyDict] = NOT_GIVEN,
        attributes: _t.CallFlowAttributesUpdate | _t.CallFlowAttributesUpdateDict = NOT_GIVEN,
        did_group_sid: str | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MeetingRoom:
        """Change some fields of a meeting room.

        Only the fields that are sent change. Inside nested objects keys are merged, a key sent as null is
        removed, and `nested_objects=replace` puts the new object in place of the old one.

        Args:
            meeting_room_sid: SID (secure id) of the meeting room.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            access_codes: Access codes and the role that each gives.
            attributes: Call flow attributes to set at the level of the meeting room; null as a value removes that
                attribute.
            did_group_sid: SID of the DID group, or null for none.
            name: Human-readable name of the room.

        Returns: the meeting room as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /meeting_rooms/{meeting_room_sid}, documented.
        """
        return self._call(
            UPDATE,
            options,
            meeting_room_sid=meeting_room_sid,
            nested_objects=nested_objects,
            access_codes=access_codes,
            attributes=attributes,
            did_group_sid=did_group_sid,
            name=name,
        )


class AsyncMeetingRooms(AsyncResource):
    """Configurations of meetings, with access codes that give callers their role."""

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
    ) -> _t.AsyncPages[_t.MeetingRoom]:
        """List the meeting rooms.

        Returns the rooms of the endpoint with their access codes. Takes `filter`, `order`, field filtering and
        paging; the `next` link of a response leads to the page after it.

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
        Source: GET /meeting_rooms, documented.
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
        access_codes: Sequence[_t.MeetingKey | _t.MeetingKeyDict] = NOT_GIVEN,
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict = NOT_GIVEN,
        did_group_sid: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MeetingRoom:
        """Create a meeting room.

        No field is required; an empty object is accepted. Access codes must be unique among all rooms of the
        endpoint. Returns 200, not 201.

        Args:
            access_codes: Access codes and the role that each gives.
            attributes: Call flow attributes that the meeting room shall override.
            did_group_sid: SID of the DID group.
            name: Human-readable name of the room.

        Returns: the meeting room that was created.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: POST /meeting_rooms, documented.
        """
        return await self._call(
            CREATE, options, access_codes=access_codes, attributes=attributes, did_group_sid=did_group_sid, name=name
        )

    async def get(
        self,
        meeting_room_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MeetingRoom:
        """Get one meeting room.

        The response holds the access codes of the room in plain text.

        Args:
            meeting_room_sid: SID (secure id) of the meeting room.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the meeting room.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /meeting_rooms/{meeting_room_sid}, documented.
        """
        return await self._call(
            GET,
            options,
            meeting_room_sid=meeting_room_sid,
            include_fields=include_fields,
            exclude_fields=exclude_fields,
        )

    async def replace(
        self,
        meeting_room_sid: str,
        *,
        access_codes: Sequence[_t.MeetingKey | _t.MeetingKeyDict],
        attributes: _t.CallFlowAttributes | _t.CallFlowAttributesDict,
        did_group_sid: str | None,
        name: str,
        **options: Unpack[CallOptions],
    ) -> _t.MeetingRoom:
        """Replace a meeting room.

        Takes the entire object, nested objects included: send all fields that can be changed, or use
        `meeting_rooms.update` to change a few.

        Args:
            meeting_room_sid: SID (secure id) of the meeting room.
            access_codes: All access codes of the room and the role that each gives.
            attributes: All call flow attributes that the meeting room shall override.
            did_group_sid: SID of the DID group, or null for none.
            name: Human-readable name of the room.

        Returns: the meeting room as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PUT /meeting_rooms/{meeting_room_sid}, documented.
        """
        return await self._call(
            REPLACE,
            options,
            meeting_room_sid=meeting_room_sid,
            access_codes=access_codes,
            attributes=attributes,
            did_group_sid=did_group_sid,
            name=name,
        )

    async def delete(self, meeting_room_sid: str, **options: Unpack[CallOptions]) -> None:
        """Delete a meeting room.

        The room goes together with its access codes. The response has an empty body.

        Args:
            meeting_room_sid: SID (secure id) of the meeting room.

        Returns: None.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: DELETE /meeting_rooms/{meeting_room_sid}, documented.
        """
        return await self._call(DELETE, options, meeting_room_sid=meeting_room_sid)

    async def update(
        self,
        meeting_room_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        access_codes: Sequence[_t.MeetingKey | _t.MeetingKeyDict] = NOT_GIVEN,
        attributes: _t.CallFlowAttributesUpdate | _t.CallFlowAttributesUpdateDict = NOT_GIVEN,
        did_group_sid: str | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MeetingRoom:
        """Change some fields of a meeting room.

        Only the fields that are sent change. Inside nested objects keys are merged, a key sent as null is
        removed, and `nested_objects=replace` puts the new object in place of the old one.

        Args:
            meeting_room_sid: SID (secure id) of the meeting room.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            access_codes: Access codes and the role that each gives.
            attributes: Call flow attributes to set at the level of the meeting room; null as a value removes that
                attribute.
            did_group_sid: SID of the DID group, or null for none.
            name: Human-readable name of the room.

        Returns: the meeting room as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /meeting_rooms/{meeting_room_sid}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            meeting_room_sid=meeting_room_sid,
            nested_objects=nested_objects,
            access_codes=access_codes,
            attributes=attributes,
            did_group_sid=did_group_sid,
            name=name,
        )
