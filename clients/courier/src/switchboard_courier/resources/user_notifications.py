"""Notifications of users and their acknowledgement."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.UserNotification] = _op.operation(
    id="user_notifications.list",
    method="GET",
    path="/v1/user-notifications/",
    parameters=(
        _op.Parameter("acknowledged", "acknowledged", "query", "bool"),
        _op.Parameter("filter_category", "filter[category]", "query", "str", limits=_op.Limits(max_length=32)),
        _op.Parameter("include_inactive", "include[inactive]", "query", "bool"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
        _op.Parameter("organization_id", "organization-id", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[UserNotification]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "UserNotification",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.UserNotification] = _op.operation(
    id="user_notifications.get",
    method="GET",
    path="/v1/user-notifications/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "UserNotification", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
ACK: _op.Operation[_t.UserNotification] = _op.operation(
    id="user_notifications.ack",
    method="POST",
    path="/v1/user-notifications/{id}/ack/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", fields=(_op.Field("ack_previous", ("ack-previous",), "bool"),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "UserNotification", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET, ACK)


class UserNotifications(Resource):
    """Notifications of users and their acknowledgement."""

    def list(
        self,
        *,
        acknowledged: bool = NOT_GIVEN,
        filter_category: str = NOT_GIVEN,
        include_inactive: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.UserNotification]:
        """List notifications.

        By person, organization, category and state. Inactive ones are left out unless requested.

        Args:
            acknowledged: Only what has been acknowledged (true) or has not (false).
            filter_category: Only this category. (at most 32 characters)
            include_inactive: Include inactive notifications. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-notifications/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_notifications.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            acknowledged=acknowledged,
            filter_category=filter_category,
            include_inactive=include_inactive,
            individual_id=individual_id,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.UserNotification:
        """Get one notification.

        What was sent through each way: Apple, Google, text and web.

        Args:
            id: Id of the resource.

        Returns: the notification.
        Raises: StatusError.
        Source: GET /v1/user-notifications/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_notifications.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def ack(self, id: str, *, ack_previous: bool = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.UserNotification:
        """Acknowledge a notification.

        With `ack-previous` all older ones of the user are acknowledged too.

        Args:
            id: Id of the resource.
            ack_previous: Acknowledge all older ones too. (vendor's default: False)

        Returns: the notification after the action.
        Raises: StatusError.
        Source: POST /v1/user-notifications/{id}/ack/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_notifications.ack": "/right/path"})`.
        """
        return self._call(ACK, options, id=id, ack_previous=ack_previous)


class AsyncUserNotifications(AsyncResource):
    """Notifications of users and their acknowledgement."""

    def list(
        self,
        *,
        acknowledged: bool = NOT_GIVEN,
        filter_category: str = NOT_GIVEN,
        include_inactive: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.UserNotification]:
        """List notifications.

        By person, organization, category and state. Inactive ones are left out unless requested.

        Args:
            acknowledged: Only what has been acknowledged (true) or has not (false).
            filter_category: Only this category. (at most 32 characters)
            include_inactive: Include inactive notifications. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.
            organization_id: Organization to look in.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-notifications/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_notifications.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            acknowledged=acknowledged,
            filter_category=filter_category,
            include_inactive=include_inactive,
            individual_id=individual_id,
            organization_id=organization_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.UserNotification:
        """Get one notification.

        What was sent through each way: Apple, Google, text and web.

        Args:
            id: Id of the resource.

        Returns: the notification.
        Raises: StatusError.
        Source: GET /v1/user-notifications/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_notifications.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def ack(
        self, id: str, *, ack_previous: bool = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.UserNotification:
        """Acknowledge a notification.

        With `ack-previous` all older ones of the user are acknowledged too.

        Args:
            id: Id of the resource.
            ack_previous: Acknowledge all older ones too. (vendor's default: False)

        Returns: the notification after the action.
        Raises: StatusError.
        Source: POST /v1/user-notifications/{id}/ack/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_notifications.ack": "/right/path"})`.
        """
        return await self._call(ACK, options, id=id, ack_previous=ack_previous)
