"""Meetings that take place at the moment. The server creates these objects when the first caller enters a room."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

import switchboard_carrierx_conference as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Meeting] = _op.operation(
    id="meetings.list",
    method="GET",
    path="/meetings",
    parameters=(
        _op.Parameter("limit", "limit", "query", "int", limits=_op.Limits(maximum=1000)),
        _op.Parameter("offset", "offset", "query", "int"),
        _op.Parameter("order", "order", "query", "str"),
        _op.Parameter("filter", "filter", "query", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MeetingList"),),
    paging=_op.Paging(
        "next_url",
        ("items",),
        "Meeting",
        total=("total",),
        next=("pagination", "next"),
        parameter="offset",
        size="limit",
        default_size=10,
        identity=("meeting_sid",),
    ),
    security=(("basicAuth",),),
)
GET: _op.Operation[_t.Meeting] = _op.operation(
    id="meetings.get",
    method="GET",
    path="/meetings/{meeting_sid}",
    parameters=(
        _op.Parameter("meeting_sid", "meeting_sid", "path", "str"),
        _op.Parameter("include_fields", "include_fields", "query", "str | list[str]", style="form", explode=False),
        _op.Parameter("exclude_fields", "exclude_fields", "query", "str | list[str]", style="form", explode=False),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Meeting"),),
    security=(("basicAuth",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="meetings.delete",
    method="DELETE",
    path="/meetings/{meeting_sid}",
    parameters=(_op.Parameter("meeting_sid", "meeting_sid", "path", "str"),),
    responses=(_op.ResponseSpec("204"),),
    security=(("basicAuth",),),
)
UPDATE: _op.Operation[_t.Meeting] = _op.operation(
    id="meetings.update",
    method="PATCH",
    path="/meetings/{meeting_sid}",
    parameters=(
        _op.Parameter("meeting_sid", "meeting_sid", "path", "str"),
        _op.Parameter("nested_objects", "nested_objects", "query", "str"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("on_hold", ("on_hold",), "str", limits=_op.Limits(pattern="^[hpl]*$")),
            _op.Field("participant_muted", ("participant_muted",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Meeting"),),
    security=(("basicAuth",),),
)
OPERATIONS = (LIST, GET, DELETE, UPDATE)


class Meetings(Resource):
    """Meetings that take place at the moment. The server creates these objects when the first caller enters a room."""

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
    ) -> _t.Pages[_t.Meeting]:
        """List the meetings in progress.

        Meetings exist only while they take place, so an empty list means that none does. The `total` of this list
        is null. Takes `filter`, `order`, field filtering and paging; the `next` link of a response leads to the
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
        Source: GET /meetings, documented.
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
        meeting_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Meeting:
        """Get one meeting.

        Returns 404 once the meeting is over, because the object is deleted with it.

        Args:
            meeting_sid: SID (secure id) of the meeting.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the meeting.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /meetings/{meeting_sid}, documented.
        """
        return self._call(
            GET, options, meeting_sid=meeting_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )

    def delete(self, meeting_sid: str, **options: Unpack[CallOptions]) -> None:
        """Delete a meeting.

        Removes the object of a meeting in progress; when a meeting ends by itself, the server deletes it. The
        response has an empty body.

        Args:
            meeting_sid: SID (secure id) of the meeting.

        Returns: None.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: DELETE /meetings/{meeting_sid}, documented.
        """
        return self._call(DELETE, options, meeting_sid=meeting_sid)

    def update(
        self,
        meeting_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        on_hold: str = NOT_GIVEN,
        participant_muted: _t.ParticipantMutedLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Meeting:
        """Mute or hold the people in a meeting.

        Acts on a meeting in progress, by roles; to mute or hold one caller change the call instead. Only the
        fields that are sent change.

        Args:
            meeting_sid: SID (secure id) of the meeting.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            on_hold: The access levels to put on hold.
            participant_muted: Who is muted in a meeting. The values are text, never booleans. (one of `false`,
                `relaxed`, `true`)

        Returns: the meeting as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /meetings/{meeting_sid}, documented.
        """
        return self._call(
            UPDATE,
            options,
            meeting_sid=meeting_sid,
            nested_objects=nested_objects,
            on_hold=on_hold,
            participant_muted=participant_muted,
        )


class AsyncMeetings(AsyncResource):
    """Meetings that take place at the moment. The server creates these objects when the first caller enters a room."""

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
    ) -> _t.AsyncPages[_t.Meeting]:
        """List the meetings in progress.

        Meetings exist only while they take place, so an empty list means that none does. The `total` of this list
        is null. Takes `filter`, `order`, field filtering and paging; the `next` link of a response leads to the
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
        Source: GET /meetings, documented.
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
        meeting_sid: str,
        *,
        include_fields: str | Sequence[str] = NOT_GIVEN,
        exclude_fields: str | Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Meeting:
        """Get one meeting.

        Returns 404 once the meeting is over, because the object is deleted with it.

        Args:
            meeting_sid: SID (secure id) of the meeting.
            include_fields: Comma-separated names of the fields to show; all others are left out of the response.
            exclude_fields: Comma-separated names of the fields to leave out of the response.

        Returns: the meeting.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: GET /meetings/{meeting_sid}, documented.
        """
        return await self._call(
            GET, options, meeting_sid=meeting_sid, include_fields=include_fields, exclude_fields=exclude_fields
        )

    async def delete(self, meeting_sid: str, **options: Unpack[CallOptions]) -> None:
        """Delete a meeting.

        Removes the object of a meeting in progress; when a meeting ends by itself, the server deletes it. The
        response has an empty body.

        Args:
            meeting_sid: SID (secure id) of the meeting.

        Returns: None.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: DELETE /meetings/{meeting_sid}, documented.
        """
        return await self._call(DELETE, options, meeting_sid=meeting_sid)

    async def update(
        self,
        meeting_sid: str,
        *,
        nested_objects: Literal["replace"] = NOT_GIVEN,
        on_hold: str = NOT_GIVEN,
        participant_muted: _t.ParticipantMutedLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Meeting:
        """Mute or hold the people in a meeting.

        Acts on a meeting in progress, by roles; to mute or hold one caller change the call instead. Only the
        fields that are sent change.

        Args:
            meeting_sid: SID (secure id) of the meeting.
            nested_objects: `replace` puts the nested objects that are sent in place of the old ones; without it
                they are merged key by key. (one of `replace`)
            on_hold: The access levels to put on hold.
            participant_muted: Who is muted in a meeting. The values are text, never booleans. (one of `false`,
                `relaxed`, `true`)

        Returns: the meeting as it is after the change.
        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        StatusError, ServerError.
        Source: PATCH /meetings/{meeting_sid}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            meeting_sid=meeting_sid,
            nested_objects=nested_objects,
            on_hold=on_hold,
            participant_muted=participant_muted,
        )
