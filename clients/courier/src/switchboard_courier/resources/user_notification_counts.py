"""How many notifications users got by day."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.NotificationCount] = _op.operation(
    id="user_notification_counts.list",
    method="GET",
    path="/v1/user-notification-counts/",
    parameters=(
        _op.Parameter(
            "filter_cmp_created_at",
            "filter[cmp-created-at]",
            "query",
            "list[str]",
            limits=_op.Limits(max_items=2, items=_op.Limits(max_length=40)),
        ),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=0, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[NotificationCount]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset", ("data",), "NotificationCount", parameter="page_offset", size="page_limit", default_size=500
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST,)


class UserNotificationCounts(Resource):
    """How many notifications users got by day."""

    def list(
        self,
        *,
        filter_cmp_created_at: Sequence[str] = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.NotificationCount]:
        """Count notifications by user and day.

        The entries have no id. Up to 1000 come on a page, 500 by default; a limit of 0 is allowed.

        Args:
            filter_cmp_created_at: Compares the time of creation: `<=` or `>=` directly followed by a datetime;
                repeat it to bound a period. (at most 2 items)
            page_limit: Largest number of entries on a page. (0 to 1000, vendor's default: 500)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-notification-counts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_notification_counts.list": "/right/path"})`.
        """
        return self._pages(
            LIST, options, filter_cmp_created_at=filter_cmp_created_at, page_limit=page_limit, page_offset=page_offset
        )


class AsyncUserNotificationCounts(AsyncResource):
    """How many notifications users got by day."""

    def list(
        self,
        *,
        filter_cmp_created_at: Sequence[str] = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.NotificationCount]:
        """Count notifications by user and day.

        The entries have no id. Up to 1000 come on a page, 500 by default; a limit of 0 is allowed.

        Args:
            filter_cmp_created_at: Compares the time of creation: `<=` or `>=` directly followed by a datetime;
                repeat it to bound a period. (at most 2 items)
            page_limit: Largest number of entries on a page. (0 to 1000, vendor's default: 500)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-notification-counts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_notification_counts.list": "/right/path"})`.
        """
        return self._pages(
            LIST, options, filter_cmp_created_at=filter_cmp_created_at, page_limit=page_limit, page_offset=page_offset
        )
