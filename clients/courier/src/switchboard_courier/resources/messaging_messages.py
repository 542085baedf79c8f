"""Messages in channels, their reactions and receipts."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingMessage] = _op.operation(
    id="messaging_messages.list",
    method="GET",
    path="/v1/messaging-messages/",
    parameters=(
        _op.Parameter("channel_id", "channel-id", "query", "str", required=True),
        _op.Parameter("acknowledged", "acknowledged", "query", "bool"),
        _op.Parameter(
            "filter_cmp_last_modified_time",
            "filter[cmp-last-modified-time]",
            "query",
            "list[str]",
            limits=_op.Limits(max_items=2, items=_op.Limits(max_length=40)),
        ),
        _op.Parameter(
            "filter_cmp_posted_time",
            "filter[cmp-posted-time]",
            "query",
            "list[str]",
            limits=_op.Limits(max_items=2, items=_op.Limits(max_length=40)),
        ),
        _op.Parameter("filter_text", "filter[text]", "query", "str", limits=_op.Limits(max_length=255)),
        _op.Parameter("include_phrases", "include-phrases", "query", "bool"),
        _op.Parameter("include_read_receipts", "include-read-receipts", "query", "bool"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
        _op.Parameter("thumbnail", "thumbnail", "query", "bool"),
        _op.Parameter("user_id", "user-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingMessage]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingMessage",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.MessagingMessage] = _op.operation(
    id="messaging_messages.create",
    method="POST",
    path="/v1/messaging-messages/",
    bodies=(
        _op.json_body(
            _op.Field("auto_ack", ("data", "attributes", "auto-ack"), "str"),
            _op.Field("channel_id", ("data", "attributes", "channel-id"), "str"),
            _op.Field("draft", ("data", "attributes", "draft"), "bool"),
            _op.Field("include_destinations", ("data", "attributes", "include-destinations"), "list[str]"),
            _op.Field("individual_id", ("data", "attributes", "individual-id"), "str"),
            _op.Field("message", ("data", "attributes", "message"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-messages"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingMessage", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="confirmed",
)
GET: _op.Operation[_t.MessagingMessage] = _op.operation(
    id="messaging_messages.get",
    method="GET",
    path="/v1/messaging-messages/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("include_phrases", "include-phrases", "query", "bool"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
        _op.Parameter("thumbnail", "thumbnail", "query", "bool"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingMessage", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.MessagingMessage] = _op.operation(
    id="messaging_messages.update",
    method="PATCH",
    path="/v1/messaging-messages/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("draft", ("data", "attributes", "draft"), "bool"),
            _op.Field("individual_id", ("data", "attributes", "individual-id"), "str"),
            _op.Field("message", ("data", "attributes", "message"), "str"),
            _op.Field("removed", ("data", "attributes", "removed"), "bool"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-messages"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingMessage", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
ACK: _op.Operation[_t.MessagingMessage] = _op.operation(
    id="messaging_messages.ack",
    method="POST",
    path="/v1/messaging-messages/{id}/ack/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("allow_past", ("allow-past",), "bool"),
                _op.Field("individual_id", ("individual-id",), "str"),
            ),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingMessage", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
ADD_REACTION: _op.Operation[_t.MessagingMessage] = _op.operation(
    id="messaging_messages.add_reaction",
    method="POST",
    path="/v1/messaging-messages/{id}/add-reaction/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("individual_id", ("individual-id",), "str"),
            _op.Field("reaction_type", ("reaction-type",), "str", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingMessage", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="guess",
)
DELETE_REACTION: _op.Operation[_t.MessagingMessage] = _op.operation(
    id="messaging_messages.delete_reaction",
    method="POST",
    path="/v1/messaging-messages/{id}/delete-reaction/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("individual_id", ("individual-id",), "str"),
            _op.Field("reaction_type", ("reaction-type",), "str", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingMessage", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="guess",
)
GET_RECEIPTS: _op.Operation[_t.MessageReceipts] = _op.operation(
    id="messaging_messages.get_receipts",
    method="GET",
    path="/v1/messaging-messages/{id}/get-receipts/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessageReceipts"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, ACK, ADD_REACTION, DELETE_REACTION, GET_RECEIPTS)


class MessagingMessages(Resource):
    """Messages in channels, their reactions and receipts."""

    def list(
        self,
        *,
        channel_id: str,
        acknowledged: bool = NOT_GIVEN,
        filter_cmp_last_modified_time: Sequence[str] = NOT_GIVEN,
        filter_cmp_posted_time: Sequence[str] = NOT_GIVEN,
        filter_text: str = NOT_GIVEN,
        include_phrases: bool = NOT_GIVEN,
        include_read_receipts: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        thumbnail: bool = NOT_GIVEN,
        user_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingMessage]:
        """List the messages of a channel.

        `channel-id` is the only thing needed. Search in the text, compare posting or change times, or pick
        acknowledged messages; phrases, read receipts and thumbnails come only on request.

        Args:
            channel_id: Channel whose messages are wanted.
            acknowledged: Only what has been acknowledged (true) or has not (false).
            filter_cmp_last_modified_time: Compares the time of the message's last change: a comparator (`>`, `<`,
                `<=` or `>=`) directly followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound
                a period. (at most 2 items)
            filter_cmp_posted_time: Compares the time of posting: a comparator (`>`, `<`, `<=` or `>=`) directly
                followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound a period. (at most 2
                items)
            filter_text: Only messages that contain this text. (at most 255 characters)
            include_phrases: Add the phrases found in the text. (vendor's default: False)
            include_read_receipts: Add who has read each message. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            thumbnail: Add thumbnails of attachments. (vendor's default: False)
            user_id: Only messages posted by this user.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-messages/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            channel_id=channel_id,
            acknowledged=acknowledged,
            filter_cmp_last_modified_time=filter_cmp_last_modified_time,
            filter_cmp_posted_time=filter_cmp_posted_time,
            filter_text=filter_text,
            include_phrases=include_phrases,
            include_read_receipts=include_read_receipts,
            individual_id=individual_id,
            page_limit=page_limit,
            page_offset=page_offset,
            thumbnail=thumbnail,
            user_id=user_id,
        )

    def create(
        self,
        *,
        auto_ack: str = NOT_GIVEN,
        channel_id: str = NOT_GIVEN,
        draft: bool = NOT_GIVEN,
        include_destinations: Sequence[str] = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        message: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Post a message to a channel.

        `individual-id` is the sender. A draft is kept without being delivered until it is changed.

        Args:
            auto_ack: Which messages are acknowledged by posting.
            channel_id: Channel that the message belongs to.
            draft: True keeps it as a draft. (vendor's default: False)
            include_destinations: Further ways on which the message goes out.
            individual_id: Individual who posts it.
            message: Text of the message.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new message.
        Raises: StatusError.
        Source: POST /v1/messaging-messages/, confirmed.
        """
        return self._call(
            CREATE,
            options,
            auto_ack=auto_ack,
            channel_id=channel_id,
            draft=draft,
            include_destinations=include_destinations,
            individual_id=individual_id,
            message=message,
            meta=meta,
        )

    def get(
        self,
        id: str,
        *,
        include_phrases: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        thumbnail: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Get one message.

        Phrases and thumbnails of attachments are added on request.

        Args:
            id: Id of the resource.
            include_phrases: Add the phrases found in the text. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.
            thumbnail: Add thumbnails of attachments. (vendor's default: False)

        Returns: the message.
        Raises: StatusError.
        Source: GET /v1/messaging-messages/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.get": "/right/path"})`.
        """
        return self._call(
            GET, options, id=id, include_phrases=include_phrases, individual_id=individual_id, thumbnail=thumbnail
        )

    def update(
        self,
        id: str,
        *,
        draft: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        message: str = NOT_GIVEN,
        removed: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Change, post or remove a message.

        Edits the text, ends the draft state, or sets `removed`, which hides the message instead of deleting it.

        Args:
            id: Id of the resource.
            draft: False ends the draft state, which presumably posts it.
            individual_id: Individual who makes the change.
            message: Text of the message.
            removed: True removes the message.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed message.
        Raises: StatusError.
        Source: PATCH /v1/messaging-messages/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.update": "/right/path"})`.
        """
        return self._call(
            UPDATE,
            options,
            id=id,
            draft=draft,
            individual_id=individual_id,
            message=message,
            removed=removed,
            meta=meta,
        )

    def ack(
        self, id: str, *, allow_past: bool = NOT_GIVEN, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingMessage:
        """Acknowledge a message and those before it.

        Marks everything up to this message as read. `allow-past`, off by default, presumably lets the read mark
        move backwards.

        Args:
            id: Id of the resource.
            allow_past: Let the read mark move backwards, presumably. (vendor's default: False)
            individual_id: Individual who has read the message.

        Returns: the message after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-messages/{id}/ack/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.ack": "/right/path"})`.
        """
        return self._call(ACK, options, id=id, allow_past=allow_past, individual_id=individual_id)

    def add_reaction(
        self,
        id: str,
        *,
        reaction_type: _t.ReactionTypeLike | str,
        individual_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Add a reaction to a message.

        One of six reactions, in the name of `individual-id` if given. The response is the message.

        Args:
            id: Id of the resource.
            reaction_type: A reaction to a message. (one of `dislike`, `like`, `lol`, `love`, `sad`, `wow`)
            individual_id: Individual who reacts.

        Returns: the message after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-messages/{id}/add-reaction/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.add_reaction": "/right/path"})`.
        """
        return self._call(ADD_REACTION, options, id=id, reaction_type=reaction_type, individual_id=individual_id)

    def delete_reaction(
        self,
        id: str,
        *,
        reaction_type: _t.ReactionTypeLike | str,
        individual_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Take back a reaction.

        Removes the named reaction of the person from the message, and returns what is left of it.

        Args:
            id: Id of the resource.
            reaction_type: A reaction to a message. (one of `dislike`, `like`, `lol`, `love`, `sad`, `wow`)
            individual_id: Individual who reacts.

        Returns: the message after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-messages/{id}/delete-reaction/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.delete_reaction": "/right/path"})`.
        """
        return self._call(DELETE_REACTION, options, id=id, reaction_type=reaction_type, individual_id=individual_id)

    def get_receipts(
        self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessageReceipts:
        """Get who has read a message.

        Two lists, readers and those who have yet to read. The body is not JSON:API.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: who has read the message and who has not.
        Raises: StatusError.
        Source: GET /v1/messaging-messages/{id}/get-receipts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.get_receipts": "/right/path"})`.
        """
        return self._call(GET_RECEIPTS, options, id=id, individual_id=individual_id)


class AsyncMessagingMessages(AsyncResource):
    """Messages in channels, their reactions and receipts."""

    def list(
        self,
        *,
        channel_id: str,
        acknowledged: bool = NOT_GIVEN,
        filter_cmp_last_modified_time: Sequence[str] = NOT_GIVEN,
        filter_cmp_posted_time: Sequence[str] = NOT_GIVEN,
        filter_text: str = NOT_GIVEN,
        include_phrases: bool = NOT_GIVEN,
        include_read_receipts: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        thumbnail: bool = NOT_GIVEN,
        user_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingMessage]:
        """List the messages of a channel.

        `channel-id` is the only thing needed. Search in the text, compare posting or change times, or pick
        acknowledged messages; phrases, read receipts and thumbnails come only on request.

        Args:
            channel_id: Channel whose messages are wanted.
            acknowledged: Only what has been acknowledged (true) or has not (false).
            filter_cmp_last_modified_time: Compares the time of the message's last change: a comparator (`>`, `<`,
                `<=` or `>=`) directly followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound
                a period. (at most 2 items)
            filter_cmp_posted_time: Compares the time of posting: a comparator (`>`, `<`, `<=` or `>=`) directly
                followed by a datetime, such as `>=2024-01-31 00:00:00`; repeat it to bound a period. (at most 2
                items)
            filter_text: Only messages that contain this text. (at most 255 characters)
            include_phrases: Add the phrases found in the text. (vendor's default: False)
            include_read_receipts: Add who has read each message. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            thumbnail: Add thumbnails of attachments. (vendor's default: False)
            user_id: Only messages posted by this user.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-messages/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            channel_id=channel_id,
            acknowledged=acknowledged,
            filter_cmp_last_modified_time=filter_cmp_last_modified_time,
            filter_cmp_posted_time=filter_cmp_posted_time,
            filter_text=filter_text,
            include_phrases=include_phrases,
            include_read_receipts=include_read_receipts,
            individual_id=individual_id,
            page_limit=page_limit,
            page_offset=page_offset,
            thumbnail=thumbnail,
            user_id=user_id,
        )

    async def create(
        self,
        *,
        auto_ack: str = NOT_GIVEN,
        channel_id: str = NOT_GIVEN,
        draft: bool = NOT_GIVEN,
        include_destinations: Sequence[str] = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        message: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Post a message to a channel.

        `individual-id` is the sender. A draft is kept without being delivered until it is changed.

        Args:
            auto_ack: Which messages are acknowledged by posting.
            channel_id: Channel that the message belongs to.
            draft: True keeps it as a draft. (vendor's default: False)
            include_destinations: Further ways on which the message goes out.
            individual_id: Individual who posts it.
            message: Text of the message.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new message.
        Raises: StatusError.
        Source: POST /v1/messaging-messages/, confirmed.
        """
        return await self._call(
            CREATE,
            options,
            auto_ack=auto_ack,
            channel_id=channel_id,
            draft=draft,
            include_destinations=include_destinations,
            individual_id=individual_id,
            message=message,
            meta=meta,
        )

    async def get(
        self,
        id: str,
        *,
        include_phrases: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        thumbnail: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Get one message.

        Phrases and thumbnails of attachments are added on request.

        Args:
            id: Id of the resource.
            include_phrases: Add the phrases found in the text. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.
            thumbnail: Add thumbnails of attachments. (vendor's default: False)

        Returns: the message.
        Raises: StatusError.
        Source: GET /v1/messaging-messages/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.get": "/right/path"})`.
        """
        return await self._call(
            GET, options, id=id, include_phrases=include_phrases, individual_id=individual_id, thumbnail=thumbnail
        )

    async def update(
        self,
        id: str,
        *,
        draft: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        message: str = NOT_GIVEN,
        removed: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Change, post or remove a message.

        Edits the text, ends the draft state, or sets `removed`, which hides the message instead of deleting it.

        Args:
            id: Id of the resource.
            draft: False ends the draft state, which presumably posts it.
            individual_id: Individual who makes the change.
            message: Text of the message.
            removed: True removes the message.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed message.
        Raises: StatusError.
        Source: PATCH /v1/messaging-messages/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.update": "/right/path"})`.
        """
        return await self._call(
            UPDATE,
            options,
            id=id,
            draft=draft,
            individual_id=individual_id,
            message=message,
            removed=removed,
            meta=meta,
        )

    async def ack(
        self, id: str, *, allow_past: bool = NOT_GIVEN, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingMessage:
        """Acknowledge a message and those before it.

        Marks everything up to this message as read. `allow-past`, off by default, presumably lets the read mark
        move backwards.

        Args:
            id: Id of the resource.
            allow_past: Let the read mark move backwards, presumably. (vendor's default: False)
            individual_id: Individual who has read the message.

        Returns: the message after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-messages/{id}/ack/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.ack": "/right/path"})`.
        """
        return await self._call(ACK, options, id=id, allow_past=allow_past, individual_id=individual_id)

    async def add_reaction(
        self,
        id: str,
        *,
        reaction_type: _t.ReactionTypeLike | str,
        individual_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Add a reaction to a message.

        One of six reactions, in the name of `individual-id` if given. The response is the message.

        Args:
            id: Id of the resource.
            reaction_type: A reaction to a message. (one of `dislike`, `like`, `lol`, `love`, `sad`, `wow`)
            individual_id: Individual who reacts.

        Returns: the message after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-messages/{id}/add-reaction/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.add_reaction": "/right/path"})`.
        """
        return await self._call(ADD_REACTION, options, id=id, reaction_type=reaction_type, individual_id=individual_id)

    async def delete_reaction(
        self,
        id: str,
        *,
        reaction_type: _t.ReactionTypeLike | str,
        individual_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingMessage:
        """Take back a reaction.

        Removes the named reaction of the person from the message, and returns what is left of it.

        Args:
            id: Id of the resource.
            reaction_type: A reaction to a message. (one of `dislike`, `like`, `lol`, `love`, `sad`, `wow`)
            individual_id: Individual who reacts.

        Returns: the message after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-messages/{id}/delete-reaction/, a guess. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.delete_reaction": "/right/path"})`.
        """
        return await self._call(
            DELETE_REACTION, options, id=id, reaction_type=reaction_type, individual_id=individual_id
        )

    async def get_receipts(
        self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessageReceipts:
        """Get who has read a message.

        Two lists, readers and those who have yet to read. The body is not JSON:API.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: who has read the message and who has not.
        Raises: StatusError.
        Source: GET /v1/messaging-messages/{id}/get-receipts/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_messages.get_receipts": "/right/path"})`.
        """
        return await self._call(GET_RECEIPTS, options, id=id, individual_id=individual_id)
