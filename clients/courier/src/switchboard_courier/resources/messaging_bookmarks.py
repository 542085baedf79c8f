"""Marked messages of channels."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingBookmark] = _op.operation(
    id="messaging_bookmarks.list",
    method="GET",
    path="/v1/messaging-bookmarks/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter("filter_channel_id", "filter[channel-id]", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingBookmark]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingBookmark",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.MessagingBookmark] = _op.operation(
    id="messaging_bookmarks.create",
    method="POST",
    path="/v1/messaging-bookmarks/",
    bodies=(
        _op.json_body(
            _op.Field("allow_multi_message", ("data", "attributes", "allow-multi-message"), "bool"),
            _op.Field("channel_id", ("data", "attributes", "channel-id"), "str"),
            _op.Field("message_id", ("data", "attributes", "message-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-bookmarks"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingBookmark", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.MessagingBookmark] = _op.operation(
    id="messaging_bookmarks.get",
    method="GET",
    path="/v1/messaging-bookmarks/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingBookmark", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET)


class MessagingBookmarks(Resource):
    """Marked messages of channels."""

    def list(
        self,
        *,
        organization_id: str,
        filter_channel_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingBookmark]:
        """List message bookmarks.

        Bookmarks within one organization, all channels or one.

        Args:
            organization_id: Organization to look in.
            filter_channel_id: Only bookmarks in this channel.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-bookmarks/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bookmarks.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_channel_id=filter_channel_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        allow_multi_message: bool = NOT_GIVEN,
        channel_id: str = NOT_GIVEN,
        message_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingBookmark:
        """Bookmark a message.

        Marks one message of a channel. `allow-multi-message` presumably permits more than one bookmark in a
        channel; it is off by default.

        Args:
            allow_multi_message: Permit more than one bookmarked message. (vendor's default: False)
            channel_id: Channel of the message.
            message_id: Message to bookmark.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new bookmark.
        Raises: StatusError.
        Source: POST /v1/messaging-bookmarks/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bookmarks.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            allow_multi_message=allow_multi_message,
            channel_id=channel_id,
            message_id=message_id,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingBookmark:
        """Get one bookmark.

        Channel, message and creator come as references with an id each.

        Args:
            id: Id of the resource.

        Returns: the bookmark.
        Raises: StatusError.
        Source: GET /v1/messaging-bookmarks/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bookmarks.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncMessagingBookmarks(AsyncResource):
    """Marked messages of channels."""

    def list(
        self,
        *,
        organization_id: str,
        filter_channel_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingBookmark]:
        """List message bookmarks.

        Bookmarks within one organization, all channels or one.

        Args:
            organization_id: Organization to look in.
            filter_channel_id: Only bookmarks in this channel.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-bookmarks/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bookmarks.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            organization_id=organization_id,
            filter_channel_id=filter_channel_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        allow_multi_message: bool = NOT_GIVEN,
        channel_id: str = NOT_GIVEN,
        message_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingBookmark:
        """Bookmark a message.

        Marks one message of a channel. `allow-multi-message` presumably permits more than one bookmark in a
        channel; it is off by default.

        Args:
            allow_multi_message: Permit more than one bookmarked message. (vendor's default: False)
            channel_id: Channel of the message.
            message_id: Message to bookmark.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new bookmark.
        Raises: StatusError.
        Source: POST /v1/messaging-bookmarks/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bookmarks.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            allow_multi_message=allow_multi_message,
            channel_id=channel_id,
            message_id=message_id,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingBookmark:
        """Get one bookmark.

        Channel, message and creator come as references with an id each.

        Args:
            id: Id of the resource.

        Returns: the bookmark.
        Raises: StatusError.
        Source: GET /v1/messaging-bookmarks/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bookmarks.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
