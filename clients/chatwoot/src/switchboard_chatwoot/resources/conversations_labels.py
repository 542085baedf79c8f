"""Application: labels of a conversation."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[str]] = _op.operation(
    id="list-all-labels-of-a-conversation",
    call="conversations.labels.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[str]", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
SET: _op.Operation[list[str]] = _op.operation(
    id="conversation-add-labels",
    call="conversations.labels.set",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("labels", ("labels",), "list[str]")),),
    responses=(_op.ResponseSpec("200", "application/json", "list[str]", unwrap=("payload",)),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, SET)


class ConversationsLabels(Resource):
    """Application: labels of a conversation."""

    def list(
        self, conversation_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """List the labels of a conversation.

        Returns the titles of all labels that the conversation carries.

        Args:
            conversation_id: Number of the conversation.
            account_id: Number of the account. (default: the client's)

        Returns: the labels.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels, documented.
        """
        return self._call(LIST, options, conversation_id=conversation_id, account_id=account_id)

    def set(
        self,
        conversation_id: int,
        *,
        labels: Sequence[str] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[str]:
        """Set the labels of a conversation.

        Gives the conversation exactly the labels in the body. Labels that it carried before and that are not
        named are taken off.

        Args:
            conversation_id: Number of the conversation.
            labels: The labels.
            account_id: Number of the account. (default: the client's)

        Returns: the labels that it carries now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels, documented.
        """
        return self._call(SET, options, conversation_id=conversation_id, labels=labels, account_id=account_id)


class AsyncConversationsLabels(AsyncResource):
    """Application: labels of a conversation."""

    async def list(
        self, conversation_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """List the labels of a conversation.

        Returns the titles of all labels that the conversation carries.

        Args:
            conversation_id: Number of the conversation.
            account_id: Number of the account. (default: the client's)

        Returns: the labels.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels, documented.
        """
        return await self._call(LIST, options, conversation_id=conversation_id, account_id=account_id)

    async def set(
        self,
        conversation_id: int,
        *,
        labels: Sequence[str] = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[str]:
        """Set the labels of a conversation.

        Gives the conversation exactly the labels in the body. Labels that it carried before and that are not
        named are taken off.

        Args:
            conversation_id: Number of the conversation.
            labels: The labels.
            account_id: Number of the account. (default: the client's)

        Returns: the labels that it carries now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels, documented.
        """
        return await self._call(SET, options, conversation_id=conversation_id, labels=labels, account_id=account_id)
