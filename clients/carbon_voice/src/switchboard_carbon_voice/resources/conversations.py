"""Groups of people with their messages on a topic."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.ConversationSummary]] = _op.operation(
    id="conversations.list",
    method="GET",
    path="/simplified/conversations/all",
    responses=(_op.ResponseSpec("200", "application/json", "list[ConversationSummary]", unwrap=("results",)),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
)
GET: _op.Operation[_t.Conversation] = _op.operation(
    id="conversations.get",
    method="GET",
    path="/simplified/conversations/{id}",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/json", "Conversation"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="confirmed",
)
LIST_USERS: _op.Operation[list[_t.User]] = _op.operation(
    id="conversations.list_users",
    method="GET",
    path="/simplified/conversations/{id}/users",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[User]"),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="confirmed",
)
OPERATIONS = (LIST, GET, LIST_USERS)


class Conversations(Resource):
    """Groups of people with their messages on a topic."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.ConversationSummary]:
        """List conversations.

        Returns id, name, type and workspace of every conversation of the user, all in one response.

        Returns: the conversations.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /simplified/conversations/all, documented.
        """
        return self._call(LIST, options)

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Conversation:
        """Get a conversation.

        Returns one conversation with its figures, as far as the user takes part in it.

        Args:
            id: Id of the conversation.

        Returns: the conversation.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/conversations/{id}, confirmed.
        """
        return self._call(GET, options, id=id)

    def list_users(self, id: str, **options: Unpack[CallOptions]) -> builtins.list[_t.User]:
        """List the users of a conversation.

        Returns every person who takes part, all in one response.

        Args:
            id: Id of the conversation.

        Returns: the users.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/conversations/{id}/users, confirmed.
        """
        return self._call(LIST_USERS, options, id=id)


class AsyncConversations(AsyncResource):
    """Groups of people with their messages on a topic."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.ConversationSummary]:
        """List conversations.

        Returns id, name, type and workspace of every conversation of the user, all in one response.

        Returns: the conversations.
        Raises: RateLimitError, StatusError, ServerError.
        Source: GET /simplified/conversations/all, documented.
        """
        return await self._call(LIST, options)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Conversation:
        """Get a conversation.

        Returns one conversation with its figures, as far as the user takes part in it.

        Args:
            id: Id of the conversation.

        Returns: the conversation.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/conversations/{id}, confirmed.
        """
        return await self._call(GET, options, id=id)

    async def list_users(self, id: str, **options: Unpack[CallOptions]) -> builtins.list[_t.User]:
        """List the users of a conversation.

        Returns every person who takes part, all in one response.

        Args:
            id: Id of the conversation.

        Returns: the users.
        Raises: PermissionDeniedError, NotFoundError, RateLimitError, StatusError, ServerError.
        Source: GET /simplified/conversations/{id}/users, confirmed.
        """
        return await self._call(LIST_USERS, options, id=id)
