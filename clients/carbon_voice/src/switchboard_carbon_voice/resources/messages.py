"""Messages in conversations."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

SEARCH: _op.Operation[_t.MessageSearchResult] = _op.operation(
    id="messages.search",
    method="POST",
    path="/messages/search",
    bodies=(
        _op.json_body(
            _op.Field("begin_date", ("begin_date",), "datetime", required=True),
            _op.Field("end_date", ("end_date",), "datetime", required=True),
            _op.Field("heard_status", ("heardStatus",), "str", required=True),
            _op.Field("label_guids", ("label_guids",), "list[str]", required=True),
            _op.Field("limit", ("limit",), "float", required=True),
            _op.Field("user_guids", ("user_guids",), "list[str]", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MessageSearchResult"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    replay="safe",
    evidence="inferred",
)
LIST_LATEST: _op.Operation[list[_t.MessageWithContext]] = _op.operation(
    id="messages.list_latest",
    method="GET",
    path="/simplified/messages/latest-ten",
    parameters=(
        _op.Parameter("conversation_id", "conversation_id", "query", "str"),
        _op.Parameter("language", "language", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[MessageWithContext]", unwrap=("results",)),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
GET: _op.Operation[_t.MessageWithContext] = _op.operation(
    id="messages.get",
    method="GET",
    path="/simplified/messages/{id}",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("language", "language", "query", "str"),
        _op.Parameter("fields", "fields", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MessageWithContext"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
LIST: _op.Operation[_t.SimplifiedMessage] = _op.operation(
    id="messages.list",
    method="GET",
    path="/simplified/messages",
    parameters=(
        _op.Parameter("page", "page", "query", "int", limits=_op.Limits(minimum=1)),
        _op.Parameter("size", "size", "query", "int", limits=_op.Limits(minimum=1, maximum=50)),
        _op.Parameter("sort_direction", "sort_direction", "query", "str"),
        _op.Parameter("start_date", "start_date", "query", "datetime"),
        _op.Parameter("end_date", "end_date", "query", "datetime"),
        _op.Parameter("workspace_id", "workspace_id", "query", "str"),
        _op.Parameter("conversation_id", "conversation_id", "query", "str"),
        _op.Parameter("folder_id", "folder_id", "query", "str"),
        _op.Parameter("user_ids", "user_ids", "query", "list[str]"),
        _op.Parameter("language", "language", "query", "str"),
        _op.Parameter("type", "type", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "MessagePage"),),
    paging=_op.Paging(
        "page",
        ("results",),
        "SimplifiedMessage",
        total=("total",),
        parameter="page",
        size="size",
        default_size=20,
        first=1,
        identity=("id",),
    ),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
ATTACH_LINKS: _op.Operation[list[_t.Attachment]] = _op.operation(
    id="messages.attach_links",
    method="POST",
    path="/simplified/messages/{id}/attachments/bulk/link",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(_op.Field("links", ("links",), "list[str]", required=True, limits=_op.Limits(max_items=100))),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "list[Attachment]", unwrap=("attachments",)),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
SEND: _op.Operation[_t.MessageWithContext] = _op.operation(
    id="messages.send",
    method="POST",
    path="/simplified/messages/conversation/{id}",
    parameters=(_op.Parameter("conversation_id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("transcript", ("transcript",), "str"),
            _op.Field("links", ("links",), "list[str]"),
            _op.Field("from_message_type", ("from_message_type",), "str"),
            _op.Field("from_message_id", ("from_message_id",), "str"),
            any_of=(("transcript",), ("links",), ("from_message_id",)),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "MessageWithContext"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
SEND_DIRECT: _op.Operation[_t.MessageWithContext] = _op.operation(
    id="messages.send_direct",
    method="POST",
    path="/simplified/messages/direct",
    bodies=(
        _op.json_body(
            _op.Field("to", ("to",), "Recipients", required=True),
            _op.Field("workspace_id", ("workspace_id",), "str"),
            _op.Field("transcript", ("transcript",), "str"),
            _op.Field("links", ("links",), "list[str]"),
            _op.Field("from_message_type", ("from_message_type",), "str"),
            _op.Field("from_message_id", ("from_message_id",), "str"),
            any_of=(("transcript",), ("links",), ("from_message_id",)),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "MessageWithContext"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
CREATE_VOICE_MEMO: _op.Operation[_t.MessageWithContext] = _op.operation(
    id="messages.create_voice_memo",
    method="POST",
    path="/simplified/messages/voicememo",
    bodies=(
        _op.json_body(
            _op.Field("transcript", ("transcript",), "str"),
            _op.Field("links", ("links",), "list[str]"),
            _op.Field("folder_id", ("folder_id",), "str"),
            _op.Field("workspace_id", ("workspace_id",), "str"),
            any_of=(("transcript",), ("links",)),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "MessageWithContext"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="confirmed",
)
OPERATIONS = (SEARCH, LIST_LATEST, GET, LIST, ATTACH_LINKS, SEND, SEND_DIRECT, CREATE_VOICE_MEMO)


class Messages(Resource):
    """Messages in conversations."""

    def search(
        self,
        *,
        begin_date: datetime | str,
        end_date: datetime | str,
        heard_status: _t.HeardStatusLike | str,
        label_guids: Sequence[str],
        limit: float,
        user_guids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> _t.MessageSearchResult:
        """Search messages.

        Finds messages in a time range, filtered by labels, by users and by whether they were heard. The response
        also counts what is unheard in each channel.

        Args:
            begin_date: Start of the time range.
            end_date: End of the time range.
            heard_status: Whether the user has heard a message. (one of `heard`, `unheard`, `any`)
            label_guids: Labels of which a message has one; empty for any.
            limit: Most messages to return.
            user_guids: Users of whom one wrote the message; empty for anybody.

        Returns: the messages found.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /messages/search, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"messages.search": "/right/path"})`.
        """
        return self._call(
            SEARCH,
            options,
            begin_date=begin_date,
            end_date=end_date,
            heard_status=heard_status,
            label_guids=label_guids,
            limit=limit,
            user_guids=user_guids,
        )

    def list_latest(
        self, *, conversation_id: str = NOT_GIVEN, language: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.MessageWithContext]:
        """List the last ten messages.

        Returns the ten latest messages of the user or of one conversation, each with its conversation, author and
        labels.

        Args:
            conversation_id: Only messages of this conversation.
            language: Language to return texts and sound in, such as `english`; the message's own where that
                language is missing.

        Returns: the messages.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/messages/latest-ten, documented.
        """
        return self._call(LIST_LATEST, options, conversation_id=conversation_id, language=language)

    def get(
        self, id: str, *, language: str = NOT_GIVEN, fields: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessageWithContext:
        """Get a message.

        Returns one message, and with `fields` its conversation, author and labels too.

        Args:
            id: Id of the message.
            language: Language to return texts and sound in, such as `english`; the message's own where that
                language is missing.
            fields: What to return beside the message: `conversation`, `creator` and `labels`, separated by
                commas.

        Returns: the message.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/messages/{id}, documented.
        """
        return self._call(GET, options, id=id, language=language, fields=fields)

    def list(
        self,
        *,
        page: int = NOT_GIVEN,
        size: int = NOT_GIVEN,
        sort_direction: _t.SortDirectionLike | str = NOT_GIVEN,
        start_date: datetime | str = NOT_GIVEN,
        end_date: datetime | str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        conversation_id: str = NOT_GIVEN,
        folder_id: str = NOT_GIVEN,
        user_ids: Sequence[str] = NOT_GIVEN,
        language: str = NOT_GIVEN,
        type: _t.MessageTypeLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.SimplifiedMessage]:
        """List messages.

        Returns messages by the time of their creation, page by page. Without dates the most recent ones are
        returned; `start_date` and `end_date` may lie at most 183 days apart.

        Args:
            page: Which page to return, counted from 1. (at least 1, vendor's default: 1)
            size: How many messages a page has at most. (1 to 50, vendor's default: 20)
            sort_direction: Whether the latest come first (DESC) or last (ASC). (one of `ASC`, `DESC`)
            start_date: Start of the time range.
            end_date: End of the time range, at most 183 days after its start.
            workspace_id: Only messages of this workspace.
            conversation_id: Only messages of this conversation.
            folder_id: Only messages of this folder.
            user_ids: Only messages of these users.
            language: Language to return texts and sound in, such as `english`.
            type: Only messages of this type. (one of `channel`, `prerecorded`, `voicememo`, `stored`, `welcome`)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/messages, documented.
        """
        return self._pages(
            LIST,
            options,
            page=page,
            size=size,
            sort_direction=sort_direction,
            start_date=start_date,
            end_date=end_date,
            workspace_id=workspace_id,
            conversation_id=conversation_id,
            folder_id=folder_id,
            user_ids=user_ids,
            language=language,
            type=type,
        )

    def attach_links(
        self, id: str, *, links: Sequence[str], **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Attachment]:
        """Attach links to a message.

        Adds an attachment for each link, at most 100 in one call.

        Args:
            id: Id of the message.
            links: The links, at most 100. (at most 100 items)

        Returns: the new attachments.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/messages/{id}/attachments/bulk/link, documented.
        """
        return self._call(ATTACH_LINKS, options, id=id, links=links)

    def send(
        self,
        conversation_id: str,
        *,
        transcript: str = NOT_GIVEN,
        links: Sequence[str] = NOT_GIVEN,
        from_message_type: _t.MessageOriginLike | str = NOT_GIVEN,
        from_message_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessageWithContext:
        """Send a message to a conversation.

        A message needs a transcript, which is spoken by a voice of the service, or links, or another message that
        it is made from.

        Args:
            conversation_id: Id of the conversation.
            transcript: Text of the message; a voice of the service speaks it.
            links: Links to attach.
            from_message_type: What a message is made from. (one of `PreRecorded`, `NewMessage`, `Forward`,
                vendor's default: NewMessage)
            from_message_id: Id of the message that it is made from; needed unless `from_message_type` is
                NewMessage.

        Returns: the message.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/messages/conversation/{id}, documented.
        """
        return self._call(
            SEND,
            options,
            conversation_id=conversation_id,
            transcript=transcript,
            links=links,
            from_message_type=from_message_type,
            from_message_id=from_message_id,
        )

    def send_direct(
        self,
        *,
        to: _t.Recipients | _t.RecipientsDict,
        workspace_id: str = NOT_GIVEN,
        transcript: str = NOT_GIVEN,
        links: Sequence[str] = NOT_GIVEN,
        from_message_type: _t.MessageOriginLike | str = NOT_GIVEN,
        from_message_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessageWithContext:
        """Send a message to people.

        Sends to one person or to a group, named by ids and e-mail addresses; a direct conversation is started if
        there is none. A message needs a transcript, links, or another message that it is made from.

        Args:
            to: Who a message is for.
            workspace_id: Id of the workspace that it is sent in. (vendor's default: personal)
            transcript: Text of the message; a voice of the service speaks it.
            links: Links to attach.
            from_message_type: What a message is made from. (one of `PreRecorded`, `NewMessage`, `Forward`,
                vendor's default: NewMessage)
            from_message_id: Id of the message that it is made from; needed unless `from_message_type` is
                NewMessage.

        Returns: the message.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/messages/direct, documented.
        """
        return self._call(
            SEND_DIRECT,
            options,
            to=to,
            workspace_id=workspace_id,
            transcript=transcript,
            links=links,
            from_message_type=from_message_type,
            from_message_id=from_message_id,
        )

    def create_voice_memo(
        self,
        *,
        transcript: str = NOT_GIVEN,
        links: Sequence[str] = NOT_GIVEN,
        folder_id: str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessageWithContext:
        """Create a voice memo.

        A voice memo belongs to its author alone, in a folder or directly in a workspace. It needs a transcript,
        which a voice of the service speaks, or links. A folder and a workspace that are both given must belong
        together.

        Args:
            transcript: Text of the voice memo; a voice of the service speaks it.
            links: Links to attach.
            folder_id: Id of the new parent folder.
            workspace_id: Id of the workspace that it is to belong to.

        Returns: the voice memo.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/messages/voicememo, confirmed.
        """
        return self._call(
            CREATE_VOICE_MEMO,
            options,
            transcript=transcript,
            links=links,
            folder_id=folder_id,
            workspace_id=workspace_id,
        )


class AsyncMessages(AsyncResource):
    """Messages in conversations."""

    async def search(
        self,
        *,
        begin_date: datetime | str,
        end_date: datetime | str,
        heard_status: _t.HeardStatusLike | str,
        label_guids: Sequence[str],
        limit: float,
        user_guids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> _t.MessageSearchResult:
        """Search messages.

        Finds messages in a time range, filtered by labels, by users and by whether they were heard. The response
        also counts what is unheard in each channel.

        Args:
            begin_date: Start of the time range.
            end_date: End of the time range.
            heard_status: Whether the user has heard a message. (one of `heard`, `unheard`, `any`)
            label_guids: Labels of which a message has one; empty for any.
            limit: Most messages to return.
            user_guids: Users of whom one wrote the message; empty for anybody.

        Returns: the messages found.
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /messages/search, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"messages.search": "/right/path"})`.
        """
        return await self._call(
            SEARCH,
            options,
            begin_date=begin_date,
            end_date=end_date,
            heard_status=heard_status,
            label_guids=label_guids,
            limit=limit,
            user_guids=user_guids,
        )

    async def list_latest(
        self, *, conversation_id: str = NOT_GIVEN, language: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.MessageWithContext]:
        """List the last ten messages.

        Returns the ten latest messages of the user or of one conversation, each with its conversation, author and
        labels.

        Args:
            conversation_id: Only messages of this conversation.
            language: Language to return texts and sound in, such as `english`; the message's own where that
                language is missing.

        Returns: the messages.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/messages/latest-ten, documented.
        """
        return await self._call(LIST_LATEST, options, conversation_id=conversation_id, language=language)

    async def get(
        self, id: str, *, language: str = NOT_GIVEN, fields: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessageWithContext:
        """Get a message.

        Returns one message, and with `fields` its conversation, author and labels too.

        Args:
            id: Id of the message.
            language: Language to return texts and sound in, such as `english`; the message's own where that
                language is missing.
            fields: What to return beside the message: `conversation`, `creator` and `labels`, separated by
                commas.

        Returns: the message.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/messages/{id}, documented.
        """
        return await self._call(GET, options, id=id, language=language, fields=fields)

    def list(
        self,
        *,
        page: int = NOT_GIVEN,
        size: int = NOT_GIVEN,
        sort_direction: _t.SortDirectionLike | str = NOT_GIVEN,
        start_date: datetime | str = NOT_GIVEN,
        end_date: datetime | str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        conversation_id: str = NOT_GIVEN,
        folder_id: str = NOT_GIVEN,
        user_ids: Sequence[str] = NOT_GIVEN,
        language: str = NOT_GIVEN,
        type: _t.MessageTypeLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.SimplifiedMessage]:
        """List messages.

        Returns messages by the time of their creation, page by page. Without dates the most recent ones are
        returned; `start_date` and `end_date` may lie at most 183 days apart.

        Args:
            page: Which page to return, counted from 1. (at least 1, vendor's default: 1)
            size: How many messages a page has at most. (1 to 50, vendor's default: 20)
            sort_direction: Whether the latest come first (DESC) or last (ASC). (one of `ASC`, `DESC`)
            start_date: Start of the time range.
            end_date: End of the time range, at most 183 days after its start.
            workspace_id: Only messages of this workspace.
            conversation_id: Only messages of this conversation.
            folder_id: Only messages of this folder.
            user_ids: Only messages of these users.
            language: Language to return texts and sound in, such as `english`.
            type: Only messages of this type. (one of `channel`, `prerecorded`, `voicememo`, `stored`, `welcome`)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: PermissionDeniedError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/messages, documented.
        """
        return self._pages(
            LIST,
            options,
            page=page,
            size=size,
            sort_direction=sort_direction,
            start_date=start_date,
            end_date=end_date,
            workspace_id=workspace_id,
            conversation_id=conversation_id,
            folder_id=folder_id,
            user_ids=user_ids,
            language=language,
            type=type,
        )

    async def attach_links(
        self, id: str, *, links: Sequence[str], **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Attachment]:
        """Attach links to a message.

        Adds an attachment for each link, at most 100 in one call.

        Args:
            id: Id of the message.
            links: The links, at most 100. (at most 100 items)

        Returns: the new attachments.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/messages/{id}/attachments/bulk/link, documented.
        """
        return await self._call(ATTACH_LINKS, options, id=id, links=links)

    async def send(
        self,
        conversation_id: str,
        *,
        transcript: str = NOT_GIVEN,
        links: Sequence[str] = NOT_GIVEN,
        from_message_type: _t.MessageOriginLike | str = NOT_GIVEN,
        from_message_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessageWithContext:
        """Send a message to a conversation.

        A message needs a transcript, which is spoken by a voice of the service, or links, or another message that
        it is made from.

        Args:
            conversation_id: Id of the conversation.
            transcript: Text of the message; a voice of the service speaks it.
            links: Links to attach.
            from_message_type: What a message is made from. (one of `PreRecorded`, `NewMessage`, `Forward`,
                vendor's default: NewMessage)
            from_message_id: Id of the message that it is made from; needed unless `from_message_type` is
                NewMessage.

        Returns: the message.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/messages/conversation/{id}, documented.
        """
        return await self._call(
            SEND,
            options,
            conversation_id=conversation_id,
            transcript=transcript,
            links=links,
            from_message_type=from_message_type,
            from_message_id=from_message_id,
        )

    async def send_direct(
        self,
        *,
        to: _t.Recipients | _t.RecipientsDict,
        workspace_id: str = NOT_GIVEN,
        transcript: str = NOT_GIVEN,
        links: Sequence[str] = NOT_GIVEN,
        from_message_type: _t.MessageOriginLike | str = NOT_GIVEN,
        from_message_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessageWithContext:
        """Send a message to people.

        Sends to one person or to a group, named by ids and e-mail addresses; a direct conversation is started if
        there is none. A message needs a transcript, links, or another message that it is made from.

        Args:
            to: Who a message is for.
            workspace_id: Id of the workspace that it is sent in. (vendor's default: personal)
            transcript: Text of the message; a voice of the service speaks it.
            links: Links to attach.
            from_message_type: What a message is made from. (one of `PreRecorded`, `NewMessage`, `Forward`,
                vendor's default: NewMessage)
            from_message_id: Id of the message that it is made from; needed unless `from_message_type` is
                NewMessage.

        Returns: the message.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/messages/direct, documented.
        """
        return await self._call(
            SEND_DIRECT,
            options,
            to=to,
            workspace_id=workspace_id,
            transcript=transcript,
            links=links,
            from_message_type=from_message_type,
            from_message_id=from_message_id,
        )

    async def create_voice_memo(
        self,
        *,
        transcript: str = NOT_GIVEN,
        links: Sequence[str] = NOT_GIVEN,
        folder_id: str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MessageWithContext:
        """Create a voice memo.

        A voice memo belongs to its author alone, in a folder or directly in a workspace. It needs a transcript,
        which a voice of the service speaks, or links. A folder and a workspace that are both given must belong
        together.

        Args:
            transcript: Text of the voice memo; a voice of the service speaks it.
            links: Links to attach.
            folder_id: Id of the new parent folder.
            workspace_id: Id of the workspace that it is to belong to.

        Returns: the voice memo.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: POST /simplified/messages/voicememo, confirmed.
        """
        return await self._call(
            CREATE_VOICE_MEMO,
            options,
            transcript=transcript,
            links=links,
            folder_id=folder_id,
            workspace_id=workspace_id,
        )
