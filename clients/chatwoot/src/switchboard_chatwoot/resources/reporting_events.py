"""What reports are made of."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.ReportingEvent] = _op.operation(
    id="get-account-reporting-events",
    call="reporting_events.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/reporting_events",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("page", "page", "query", "int"),
        _op.Parameter("since", "since", "query", "int"),
        _op.Parameter("until", "until", "query", "int"),
        _op.Parameter("inbox_id", "inbox_id", "query", "int"),
        _op.Parameter("user_id", "user_id", "query", "int"),
        _op.Parameter("name", "name", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ReportingEventList"),),
    paging=_op.Paging(
        "page",
        ("payload",),
        "ReportingEvent",
        total=("meta", "count"),
        parameter="page",
        default_size=25,
        first=1,
        identity=("id",),
    ),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST,)


class ReportingEvents(Resource):
    """What reports are made of."""

    def list(
        self,
        *,
        page: int = NOT_GIVEN,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        user_id: int = NOT_GIVEN,
        name: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.ReportingEvent]:
        """List reporting events.

        Returns one page of what reports are made of, such as times of first response and resolution, latest first
        and at most 25. Only administrators of the Enterprise edition may ask.

        Args:
            page: Which page to return, counted from 1. (vendor's default: 1)
            since: Only events from this time on, in Unix seconds.
            until: Only events before this time, in Unix seconds.
            inbox_id: Only events of this inbox.
            user_id: Only events of this agent.
            name: Only events of this kind, such as first_response, reply_time or conversation_resolved.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/reporting_events, documented.
        """
        return self._pages(
            LIST,
            options,
            page=page,
            since=since,
            until=until,
            inbox_id=inbox_id,
            user_id=user_id,
            name=name,
            account_id=account_id,
        )


class AsyncReportingEvents(AsyncResource):
    """What reports are made of."""

    def list(
        self,
        *,
        page: int = NOT_GIVEN,
        since: int = NOT_GIVEN,
        until: int = NOT_GIVEN,
        inbox_id: int = NOT_GIVEN,
        user_id: int = NOT_GIVEN,
        name: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.ReportingEvent]:
        """List reporting events.

        Returns one page of what reports are made of, such as times of first response and resolution, latest first
        and at most 25. Only administrators of the Enterprise edition may ask.

        Args:
            page: Which page to return, counted from 1. (vendor's default: 1)
            since: Only events from this time on, in Unix seconds.
            until: Only events before this time, in Unix seconds.
            inbox_id: Only events of this inbox.
            user_id: Only events of this agent.
            name: Only events of this kind, such as first_response, reply_time or conversation_resolved.
            account_id: Number of the account. (default: the client's)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/reporting_events, documented.
        """
        return self._pages(
            LIST,
            options,
            page=page,
            since=since,
            until=until,
            inbox_id=inbox_id,
            user_id=user_id,
            name=name,
            account_id=account_id,
        )
