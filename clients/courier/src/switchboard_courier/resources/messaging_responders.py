"""Automatic replies by calendar."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingResponder] = _op.operation(
    id="messaging_responders.list",
    method="GET",
    path="/v1/messaging-responders/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter(
            "filter_cmp_end_at",
            "filter[cmp-end-at]",
            "query",
            "list[str]",
            limits=_op.Limits(max_items=2, items=_op.Limits(max_length=40)),
        ),
        _op.Parameter(
            "filter_cmp_start_at",
            "filter[cmp-start-at]",
            "query",
            "list[str]",
            limits=_op.Limits(max_items=2, items=_op.Limits(max_length=40)),
        ),
        _op.Parameter("filter_enabled", "filter[enabled]", "query", "bool"),
        _op.Parameter("filter_individual_group_id", "filter[individual-group-id]", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
        _op.Parameter("sort", "sort", "query", "list[str]", limits=_op.Limits(min_items=1)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingResponder]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingResponder",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.MessagingResponder] = _op.operation(
    id="messaging_responders.create",
    method="POST",
    path="/v1/messaging-responders/",
    bodies=(
        _op.json_body(
            _op.Field("args", ("data", "attributes", "args"), "dict[str, Any]"),
            _op.Field("calendar_args", ("data", "attributes", "calendar-args"), "ResponderCalendar"),
            _op.Field("end_at", ("data", "attributes", "end-at"), "str"),
            _op.Field("individual_group_id", ("data", "attributes", "individual-group-id"), "str"),
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("start_at", ("data", "attributes", "start-at"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-responders"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingResponder", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.MessagingResponder] = _op.operation(
    id="messaging_responders.get",
    method="GET",
    path="/v1/messaging-responders/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingResponder", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.MessagingResponder] = _op.operation(
    id="messaging_responders.update",
    method="PATCH",
    path="/v1/messaging-responders/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("args", ("data", "attributes", "args"), "dict[str, Any]"),
            _op.Field("calendar_args", ("data", "attributes", "calendar-args"), "ResponderCalendar"),
            _op.Field("end_at", ("data", "attributes", "end-at"), "str | None"),
            _op.Field("individual_group_id", ("data", "attributes", "individual-group-id"), "str"),
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("start_at", ("data", "attributes", "start-at"), "str | None"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-responders"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingResponder", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
DISABLE: _op.Operation[_t.MessagingResponder] = _op.operation(
    id="messaging_responders.disable",
    method="POST",
    path="/v1/messaging-responders/{id}/disable/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingResponder", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
ENABLE: _op.Operation[_t.MessagingResponder] = _op.operation(
    id="messaging_responders.enable",
    method="POST",
    path="/v1/messaging-responders/{id}/enable/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingResponder", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, DISABLE, ENABLE)


class MessagingResponders(Resource):
    """Automatic replies by calendar."""

    def list(
        self,
        *,
        organization_id: str,
        filter_cmp_end_at: Sequence[str] = NOT_GIVEN,
        filter_cmp_start_at: Sequence[str] = NOT_GIVEN,
        filter_enabled: bool = NOT_GIVEN,
        filter_individual_group_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        sort: Sequence[_t.MessagingResponderSortKeyLike | str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingResponder]:
        """List automatic responders.

        The responders of an organization, by group, state or period. Sorted by creation unless told otherwise.

        Args:
            organization_id: Organization to look in.
            filter_cmp_end_at: Compares the end of the period: comparator (`>`, `<`, `<=`, `>=`) directly followed
                by a datetime; repeat it to bound a range. (at most 2 items)
            filter_cmp_start_at: Compares the start of the period: comparator (`>`, `<`, `<=`, `>=`) directly
                followed by a datetime; repeat it to bound a range. (at most 2 items)
            filter_enabled: Only responders that are on (true) or off (false).
            filter_individual_group_id: Only this group of individuals.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            sort: Keys to sort by, a minus sign for descending; repeat the parameter for several. (not empty,
                vendor's default: ['created-at'])

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-responders/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_cmp_end_at=filter_cmp_end_at,
            filter_cmp_start_at=filter_cmp_start_at,
            filter_enabled=filter_enabled,
            filter_individual_group_id=filter_individual_group_id,
            page_limit=page_limit,
            page_offset=page_offset,
            sort=sort,
        )

    def create(
        self,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        calendar_args: _t.ResponderCalendar | _t.ResponderCalendarDict = NOT_GIVEN,
        end_at: str = NOT_GIVEN,
        individual_group_id: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        start_at: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingResponder:
        """Create an automatic responder.

        Answers messages to a group, for example outside office hours: `calendar-args` gives weekly rules,
        `start-at` and `end-at` the period in which they hold.

        Args:
            args: Settings of the reply.
            calendar_args: Weekly times in which a responder replies.
            end_at: End of the period, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339.
            individual_group_id: Group whose messages are answered.
            name: Name of the responder.
            organization_id: Organization that it belongs to.
            start_at: Start of the period, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339.
            type: Kind of responder.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new automatic responder.
        Raises: StatusError.
        Source: POST /v1/messaging-responders/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            args=args,
            calendar_args=calendar_args,
            end_at=end_at,
            individual_group_id=individual_group_id,
            name=name,
            organization_id=organization_id,
            start_at=start_at,
            type=type,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingResponder:
        """Get one automatic responder.

        Its reply settings, weekly rules, period and state.

        Args:
            id: Id of the resource.

        Returns: the automatic responder.
        Raises: StatusError.
        Source: GET /v1/messaging-responders/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        calendar_args: _t.ResponderCalendar | _t.ResponderCalendarDict = NOT_GIVEN,
        end_at: str | None = NOT_GIVEN,
        individual_group_id: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        start_at: str | None = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingResponder:
        """Change an automatic responder.

        Start and end of the period can be cleared with null. Whether it is active is changed by `enable` and
        `disable`.

        Args:
            id: Id of the resource.
            args: Settings of the reply.
            calendar_args: Weekly times in which a responder replies.
            end_at: End of the period, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339; null clears
                it.
            individual_group_id: Group whose messages are answered.
            name: Name of the responder.
            start_at: Start of the period, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339; null
                clears it.
            type: Kind of responder.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed automatic responder.
        Raises: StatusError.
        Source: PATCH /v1/messaging-responders/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.update": "/right/path"})`.
        """
        return self._call(
            UPDATE,
            options,
            id=id,
            args=args,
            calendar_args=calendar_args,
            end_at=end_at,
            individual_group_id=individual_group_id,
            name=name,
            start_at=start_at,
            type=type,
            meta=meta,
        )

    def disable(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingResponder:
        """Disable an automatic responder.

        Messages get no automatic reply until it is enabled again.

        Args:
            id: Id of the resource.

        Returns: the automatic responder after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-responders/{id}/disable/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.disable": "/right/path"})`.
        """
        return self._call(DISABLE, options, id=id)

    def enable(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingResponder:
        """Enable an automatic responder.

        It replies again within its rules and period. The body is empty.

        Args:
            id: Id of the resource.

        Returns: the automatic responder after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-responders/{id}/enable/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.enable": "/right/path"})`.
        """
        return self._call(ENABLE, options, id=id)


class AsyncMessagingResponders(AsyncResource):
    """Automatic replies by calendar."""

    def list(
        self,
        *,
        organization_id: str,
        filter_cmp_end_at: Sequence[str] = NOT_GIVEN,
        filter_cmp_start_at: Sequence[str] = NOT_GIVEN,
        filter_enabled: bool = NOT_GIVEN,
        filter_individual_group_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        sort: Sequence[_t.MessagingResponderSortKeyLike | str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingResponder]:
        """List automatic responders.

        The responders of an organization, by group, state or period. Sorted by creation unless told otherwise.

        Args:
            organization_id: Organization to look in.
            filter_cmp_end_at: Compares the end of the period: comparator (`>`, `<`, `<=`, `>=`) directly followed
                by a datetime; repeat it to bound a range. (at most 2 items)
            filter_cmp_start_at: Compares the start of the period: comparator (`>`, `<`, `<=`, `>=`) directly
                followed by a datetime; repeat it to bound a range. (at most 2 items)
            filter_enabled: Only responders that are on (true) or off (false).
            filter_individual_group_id: Only this group of individuals.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            sort: Keys to sort by, a minus sign for descending; repeat the parameter for several. (not empty,
                vendor's default: ['created-at'])

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-responders/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_cmp_end_at=filter_cmp_end_at,
            filter_cmp_start_at=filter_cmp_start_at,
            filter_enabled=filter_enabled,
            filter_individual_group_id=filter_individual_group_id,
            page_limit=page_limit,
            page_offset=page_offset,
            sort=sort,
        )

    async def create(
        self,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        calendar_args: _t.ResponderCalendar | _t.ResponderCalendarDict = NOT_GIVEN,
        end_at: str = NOT_GIVEN,
        individual_group_id: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        start_at: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingResponder:
        """Create an automatic responder.

        Answers messages to a group, for example outside office hours: `calendar-args` gives weekly rules,
        `start-at` and `end-at` the period in which they hold.

        Args:
            args: Settings of the reply.
            calendar_args: Weekly times in which a responder replies.
            end_at: End of the period, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339.
            individual_group_id: Group whose messages are answered.
            name: Name of the responder.
            organization_id: Organization that it belongs to.
            start_at: Start of the period, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339.
            type: Kind of responder.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new automatic responder.
        Raises: StatusError.
        Source: POST /v1/messaging-responders/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            args=args,
            calendar_args=calendar_args,
            end_at=end_at,
            individual_group_id=individual_group_id,
            name=name,
            organization_id=organization_id,
            start_at=start_at,
            type=type,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingResponder:
        """Get one automatic responder.

        Its reply settings, weekly rules, period and state.

        Args:
            id: Id of the resource.

        Returns: the automatic responder.
        Raises: StatusError.
        Source: GET /v1/messaging-responders/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] = NOT_GIVEN,
        calendar_args: _t.ResponderCalendar | _t.ResponderCalendarDict = NOT_GIVEN,
        end_at: str | None = NOT_GIVEN,
        individual_group_id: str = NOT_GIVEN,
        name: str = NOT_GIVEN,
        start_at: str | None = NOT_GIVEN,
        type: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingResponder:
        """Change an automatic responder.

        Start and end of the period can be cleared with null. Whether it is active is changed by `enable` and
        `disable`.

        Args:
            id: Id of the resource.
            args: Settings of the reply.
            calendar_args: Weekly times in which a responder replies.
            end_at: End of the period, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339; null clears
                it.
            individual_group_id: Group whose messages are answered.
            name: Name of the responder.
            start_at: Start of the period, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339; null
                clears it.
            type: Kind of responder.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed automatic responder.
        Raises: StatusError.
        Source: PATCH /v1/messaging-responders/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.update": "/right/path"})`.
        """
        return await self._call(
            UPDATE,
            options,
            id=id,
            args=args,
            calendar_args=calendar_args,
            end_at=end_at,
            individual_group_id=individual_group_id,
            name=name,
            start_at=start_at,
            type=type,
            meta=meta,
        )

    async def disable(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingResponder:
        """Disable an automatic responder.

        Messages get no automatic reply until it is enabled again.

        Args:
            id: Id of the resource.

        Returns: the automatic responder after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-responders/{id}/disable/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.disable": "/right/path"})`.
        """
        return await self._call(DISABLE, options, id=id)

    async def enable(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingResponder:
        """Enable an automatic responder.

        It replies again within its rules and period. The body is empty.

        Args:
            id: Id of the resource.

        Returns: the automatic responder after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-responders/{id}/enable/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_responders.enable": "/right/path"})`.
        """
        return await self._call(ENABLE, options, id=id)
