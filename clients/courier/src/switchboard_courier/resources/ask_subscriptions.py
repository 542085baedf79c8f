"""Links between users and Alexa skills, and events sent to them."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.AskSubscription] = _op.operation(
    id="ask_subscriptions.list",
    method="GET",
    path="/v1/ask-subscriptions/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter("filter_skill_id", "filter[skill-id]", "query", "str"),
        _op.Parameter("filter_user_id", "filter[user-id]", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[AskSubscription]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "AskSubscription",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.AskSubscription] = _op.operation(
    id="ask_subscriptions.get",
    method="GET",
    path="/v1/ask-subscriptions/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "AskSubscription", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
SEND: _op.Operation[dict[str, Any]] = _op.operation(
    id="ask_subscriptions.send",
    method="POST",
    path="/v1/ask-subscriptions/{id}/send/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("event", ("event",), "AskEvent", required=True),
            _op.Field("expire", ("expire",), "int"),
            _op.Field("localized", ("localized",), "list[dict[str, Any]]"),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "dict[str, Any]"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET, SEND)


class AskSubscriptions(Resource):
    """Links between users and Alexa skills, and events sent to them."""

    def list(
        self,
        *,
        organization_id: str,
        filter_skill_id: str = NOT_GIVEN,
        filter_user_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.AskSubscription]:
        """List an organization's Alexa subscriptions.

        Each links a user to a skill. Filters pick the subscriptions of one skill or of one user.

        Args:
            organization_id: Organization to look in.
            filter_skill_id: Only this Alexa skill.
            filter_user_id: Only this user.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/ask-subscriptions/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_subscriptions.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_skill_id=filter_skill_id,
            filter_user_id=filter_user_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.AskSubscription:
        """Get one Alexa subscription.

        Tells which events of the skill the user has registered for.

        Args:
            id: Id of the resource.

        Returns: the Alexa subscription.
        Raises: StatusError.
        Source: GET /v1/ask-subscriptions/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_subscriptions.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def send(
        self,
        id: str,
        *,
        event: _t.AskEvent | _t.AskEventDict,
        expire: int = NOT_GIVEN,
        localized: Sequence[Mapping[str, Any]] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Send an event to an Alexa subscription.

        `event` names what happened and carries its payload, `localized` holds variants by language. The event
        expires after `expire` seconds, an hour by default; the response is an empty object.

        Args:
            id: Id of the resource.
            event: An event for an Alexa subscription.
            expire: Seconds after which the event expires. (vendor's default: 3600)
            localized: Variants by language; their keys are not documented.

        Returns: the event was taken.
        Raises: StatusError.
        Source: POST /v1/ask-subscriptions/{id}/send/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_subscriptions.send": "/right/path"})`.
        """
        return self._call(SEND, options, id=id, event=event, expire=expire, localized=localized)


class AsyncAskSubscriptions(AsyncResource):
    """Links between users and Alexa skills, and events sent to them."""

    def list(
        self,
        *,
        organization_id: str,
        filter_skill_id: str = NOT_GIVEN,
        filter_user_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.AskSubscription]:
        """List an organization's Alexa subscriptions.

        Each links a user to a skill. Filters pick the subscriptions of one skill or of one user.

        Args:
            organization_id: Organization to look in.
            filter_skill_id: Only this Alexa skill.
            filter_user_id: Only this user.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/ask-subscriptions/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_subscriptions.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_skill_id=filter_skill_id,
            filter_user_id=filter_user_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.AskSubscription:
        """Get one Alexa subscription.

        Tells which events of the skill the user has registered for.

        Args:
            id: Id of the resource.

        Returns: the Alexa subscription.
        Raises: StatusError.
        Source: GET /v1/ask-subscriptions/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_subscriptions.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def send(
        self,
        id: str,
        *,
        event: _t.AskEvent | _t.AskEventDict,
        expire: int = NOT_GIVEN,
        localized: Sequence[Mapping[str, Any]] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Send an event to an Alexa subscription.

        `event` names what happened and carries its payload, `localized` holds variants by language. The event
        expires after `expire` seconds, an hour by default; the response is an empty object.

        Args:
            id: Id of the resource.
            event: An event for an Alexa subscription.
            expire: Seconds after which the event expires. (vendor's default: 3600)
            localized: Variants by language; their keys are not documented.

        Returns: the event was taken.
        Raises: StatusError.
        Source: POST /v1/ask-subscriptions/{id}/send/, inferred. If the path is wrong, correct it:
        `Courier(paths={"ask_subscriptions.send": "/right/path"})`.
        """
        return await self._call(SEND, options, id=id, event=event, expire=expire, localized=localized)
