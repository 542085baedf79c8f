"""Messages of chats."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Any, Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

SEND: _op.Operation[Any] = _op.operation(
    id="chat_messages.send",
    call="chats.messages.send",
    method="POST",
    path="/chats/{chat_id}/message",
    parameters=(_op.Parameter("chat_id", "chat_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("from_user_id", ("from_user_id",), "int"), _op.Field("message", ("message",), "ChatMessage")
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
LIST: _op.Operation[list[dict[str, Any]] | None] = _op.operation(
    id="chat_messages.list",
    call="chats.messages.list",
    method="GET",
    path="/chats/{chat_id}/messages",
    parameters=(_op.Parameter("chat_id", "chat_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[dict[str, Any]]", undocumented=True),),
    security=(("basicAuth",),),
    evidence="inferred",
)
OPERATIONS = (SEND, LIST)


class ChatsMessages(Resource):
    """Messages of chats."""

    def send(
        self,
        chat_id: int,
        *,
        from_user_id: int = NOT_GIVEN,
        message: _t.ChatMessage | _t.ChatMessageDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a message into a chat.

        The message comes from the user that is named, for instance the virtual agent that you run. What the
        server returns is not documented.

        Args:
            chat_id: Id of the chat.
            from_user_id: Id of the user who sends it.
            message: A message of a chat.

        Returns: the message was sent. The vendor does not document it: it may be empty (None) or have another
        form.
        Source: POST /chats/{chat_id}/message, confirmed.
        """
        return self._call(SEND, options, chat_id=chat_id, from_user_id=from_user_id, message=message)

    def list(self, chat_id: int, **options: Unpack[CallOptions]) -> builtins.list[dict[str, Any]] | None:
        """List the messages of a chat.

        The form of a message is not documented.

        Args:
            chat_id: Id of the chat.

        Returns: the messages. The vendor does not document it: it may be empty (None).
        Source: GET /chats/{chat_id}/messages, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"chats.messages.list": "/right/path"})`.
        """
        return self._call(LIST, options, chat_id=chat_id)


class AsyncChatsMessages(AsyncResource):
    """Messages of chats."""

    async def send(
        self,
        chat_id: int,
        *,
        from_user_id: int = NOT_GIVEN,
        message: _t.ChatMessage | _t.ChatMessageDict = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a message into a chat.

        The message comes from the user that is named, for instance the virtual agent that you run. What the
        server returns is not documented.

        Args:
            chat_id: Id of the chat.
            from_user_id: Id of the user who sends it.
            message: A message of a chat.

        Returns: the message was sent. The vendor does not document it: it may be empty (None) or have another
        form.
        Source: POST /chats/{chat_id}/message, confirmed.
        """
        return await self._call(SEND, options, chat_id=chat_id, from_user_id=from_user_id, message=message)

    async def list(self, chat_id: int, **options: Unpack[CallOptions]) -> builtins.list[dict[str, Any]] | None:
        """List the messages of a chat.

        The form of a message is not documented.

        Args:
            chat_id: Id of the chat.

        Returns: the messages. The vendor does not document it: it may be empty (None).
        Source: GET /chats/{chat_id}/messages, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"chats.messages.list": "/right/path"})`.
        """
        return await self._call(LIST, options, chat_id=chat_id)
