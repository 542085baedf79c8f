"""One message to many channels."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingBulkMessage] = _op.operation(
    id="messaging_bulk_messages.list",
    method="GET",
    path="/v1/messaging-bulk-messages/",
    parameters=(
        _op.Parameter("filter_created_by", "filter[created-by]", "query", "str"),
        _op.Parameter("include_posted", "include-posted", "query", "bool"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingBulkMessage]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingBulkMessage",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.MessagingBulkMessage] = _op.operation(
    id="messaging_bulk_messages.create",
    method="POST",
    path="/v1/messaging-bulk-messages/",
    bodies=(
        _op.json_body(
            _op.Field("auto_ack", ("data", "attributes", "auto-ack"), "str"),
            _op.Field("auto_create_channel", ("data", "attributes", "auto-create-channel"), "bool"),
            _op.Field("draft", ("data", "attributes", "draft"), "bool"),
            _op.Field("individual_group_ids", ("data", "attributes", "individual-group-ids"), "list[str]"),
            _op.Field("individual_ids", ("data", "attributes", "individual-ids"), "list[str]"),
            _op.Field("message", ("data", "attributes", "message"), "str"),
            _op.Field("message_js", ("data", "attributes", "message-js"), "LocalizedText"),
            _op.Field("sender_individual_group_id", ("data", "attributes", "sender-individual-group-id"), "str"),
            _op.Field("sender_individual_id", ("data", "attributes", "sender-individual-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-bulk-messages"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingBulkMessage", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.MessagingBulkMessage] = _op.operation(
    id="messaging_bulk_messages.get",
    method="GET",
    path="/v1/messaging-bulk-messages/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingBulkMessage", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.MessagingBulkMessage] = _op.operation(
    id="messaging_bulk_messages.update",
    method="PATCH",
    path="/v1/messaging-bulk-messages/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("draft", ("data", "attributes", "draft"), "bool"),
            _op.Field("message", ("data", "attributes", "message"), "str"),
            _op.Field("message_js", ("data", "attributes", "message-js"), "LocalizedText"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-bulk-messages"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingBulkMessage", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE)


class MessagingBulkMessages(Resource):
    """One message to many channels."""

    def list(
        self,
        *,
        filter_created_by: str = NOT_GIVEN,
        include_posted: bool = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingBulkMessage]:
        """List bulk messages.

        Shows drafts; those already posted come along with `include-posted`. A filter takes those of one creator.

        Args:
            filter_created_by: Only what this individual or user created.
            include_posted: Include messages that were posted already. (vendor's default: False)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-bulk-messages/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_messages.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_created_by=filter_created_by,
            include_posted=include_posted,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        auto_ack: str = NOT_GIVEN,
        auto_create_channel: bool = NOT_GIVEN,
        draft: bool = NOT_GIVEN,
        individual_group_ids: Sequence[str] = NOT_GIVEN,
        individual_ids: Sequence[str] = NOT_GIVEN,
        message: str = NOT_GIVEN,
        message_js: _t.LocalizedText | _t.LocalizedTextDict = NOT_GIVEN,
        sender_individual_group_id: str = NOT_GIVEN,
        sender_individual_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingBulkMessage:
        """Post a message to many channels.

        Addresses people and groups at once; `auto-create-channel` presumably makes channels that are missing. A
        draft waits until an update clears `draft`.

        Args:
            auto_ack: Which messages are acknowledged by posting.
            auto_create_channel: Create a channel for addressees who have none, presumably.
            draft: True keeps it as a draft. (vendor's default: False)
            individual_group_ids: Groups of individuals that are addressed.
            individual_ids: Individuals that are addressed.
            message: Text of the message.
            message_js: A text by language.
            sender_individual_group_id: Group in whose name it is sent.
            sender_individual_id: Individual in whose name it is sent.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new bulk message.
        Raises: StatusError.
        Source: POST /v1/messaging-bulk-messages/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_messages.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            auto_ack=auto_ack,
            auto_create_channel=auto_create_channel,
            draft=draft,
            individual_group_ids=individual_group_ids,
            individual_ids=individual_ids,
            message=message,
            message_js=message_js,
            sender_individual_group_id=sender_individual_group_id,
            sender_individual_id=sender_individual_id,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingBulkMessage:
        """Get one bulk message.

        `posted-time` tells whether and when it went out.

        Args:
            id: Id of the resource.

        Returns: the bulk message.
        Raises: StatusError.
        Source: GET /v1/messaging-bulk-messages/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_messages.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        draft: bool = NOT_GIVEN,
        message: str = NOT_GIVEN,
        message_js: _t.LocalizedText | _t.LocalizedTextDict = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingBulkMessage:
        """Change or post a bulk message.

        Edits the text of a draft; setting `draft` to false presumably posts it.

        Args:
            id: Id of the resource.
            draft: False ends the draft state, which presumably posts it.
            message: Text of the message.
            message_js: A text by language.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed bulk message.
        Raises: StatusError.
        Source: PATCH /v1/messaging-bulk-messages/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_messages.update": "/right/path"})`.
        """
        return self._call(UPDATE, options, id=id, draft=draft, message=message, message_js=message_js, meta=meta)


class AsyncMessagingBulkMessages(AsyncResource):
    """One message to many channels."""

    def list(
        self,
        *,
        filter_created_by: str = NOT_GIVEN,
        include_posted: bool = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingBulkMessage]:
        """List bulk messages.

        Shows drafts; those already posted come along with `include-posted`. A filter takes those of one creator.

        Args:
            filter_created_by: Only what this individual or user created.
            include_posted: Include messages that were posted already. (vendor's default: False)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-bulk-messages/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_messages.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_created_by=filter_created_by,
            include_posted=include_posted,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        auto_ack: str = NOT_GIVEN,
        auto_create_channel: bool = NOT_GIVEN,
        draft: bool = NOT_GIVEN,
        individual_group_ids: Sequence[str] = NOT_GIVEN,
        individual_ids: Sequence[str] = NOT_GIVEN,
        message: str = NOT_GIVEN,
        message_js: _t.LocalizedText | _t.LocalizedTextDict = NOT_GIVEN,
        sender_individual_group_id: str = NOT_GIVEN,
        sender_individual_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingBulkMessage:
        """Post a message to many channels.

        Addresses people and groups at once; `auto-create-channel` presumably makes channels that are missing. A
        draft waits until an update clears `draft`.

        Args:
            auto_ack: Which messages are acknowledged by posting.
            auto_create_channel: Create a channel for addressees who have none, presumably.
            draft: True keeps it as a draft. (vendor's default: False)
            individual_group_ids: Groups of individuals that are addressed.
            individual_ids: Individuals that are addressed.
            message: Text of the message.
            message_js: A text by language.
            sender_individual_group_id: Group in whose name it is sent.
            sender_individual_id: Individual in whose name it is sent.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new bulk message.
        Raises: StatusError.
        Source: POST /v1/messaging-bulk-messages/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_messages.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            auto_ack=auto_ack,
            auto_create_channel=auto_create_channel,
            draft=draft,
            individual_group_ids=individual_group_ids,
            individual_ids=individual_ids,
            message=message,
            message_js=message_js,
            sender_individual_group_id=sender_individual_group_id,
            sender_individual_id=sender_individual_id,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingBulkMessage:
        """Get one bulk message.

        `posted-time` tells whether and when it went out.

        Args:
            id: Id of the resource.

        Returns: the bulk message.
        Raises: StatusError.
        Source: GET /v1/messaging-bulk-messages/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_messages.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        draft: bool = NOT_GIVEN,
        message: str = NOT_GIVEN,
        message_js: _t.LocalizedText | _t.LocalizedTextDict = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessagingBulkMessage:
        """Change or post a bulk message.

        Edits the text of a draft; setting `draft` to false presumably posts it.

        Args:
            id: Id of the resource.
            draft: False ends the draft state, which presumably posts it.
            message: Text of the message.
            message_js: A text by language.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed bulk message.
        Raises: StatusError.
        Source: PATCH /v1/messaging-bulk-messages/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_messages.update": "/right/path"})`.
        """
        return await self._call(UPDATE, options, id=id, draft=draft, message=message, message_js=message_js, meta=meta)
