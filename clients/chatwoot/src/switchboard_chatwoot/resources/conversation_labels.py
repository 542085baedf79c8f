"""Application: labels of a conversation."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.settings import CallOptions
    from ..models.conversation_labels import ConversationLabels

LIST_ALL_OF: _op.Operation[ConversationLabels] = _op.Operation(
    id="list-all-labels-of-a-conversation",
    call="conversation_labels.list_all_of",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
    parameters=(
        _op.Parameter("account_id", "account_id", "path"),
        _op.Parameter("conversation_id", "conversation_id", "path"),
    ),
    answers=(_op.Answer("200", "application/json", "ConversationLabels"),),
    security=(("userApiKey",),),
    replay="safe",
)
CREATE: _op.Operation[ConversationLabels] = _op.Operation(
    id="conversation-add-labels",
    call="conversation_labels.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
    parameters=(
        _op.Parameter("account_id", "account_id", "path"),
        _op.Parameter("conversation_id", "conversation_id", "path"),
    ),
    bodies=(_op.Body("application/json", fields=(_op.Field("labels", ("labels",)),), required=True),),
    answers=(_op.Answer("200", "application/json", "ConversationLabels"),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST_ALL_OF, CREATE)


class ConversationLabels(Resource):
    """Application: labels of a conversation."""

    def list_all_of(self, account_id: int, conversation_id: int, **options: Unpack[CallOptions]) -> ConversationLabels:
        """List the labels of a conversation.

        Answers with the titles of all labels that the conversation carries.

        Args:
            account_id: Number of the account.
            conversation_id: Number of the conversation.

        Returns: the labels.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels, documented (document 003,
        lines 1449-1475).
        """
        return self._call(LIST_ALL_OF, {"account_id": account_id, "conversation_id": conversation_id}, options)

    def create(
        self,
        account_id: int,
        conversation_id: int,
        *,
        labels: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ConversationLabels:
        """Set the labels of a conversation.

        Gives the conversation exactly the labels in the body. Labels that it carried before and that are not named
        are taken off.

        Args:
            account_id: Number of the account.
            conversation_id: Number of the conversation.
            labels: The labels.

        Returns: the labels that it carries now.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels, documented (document 003,
        lines 1476-1516).
        """
        return self._call(
            CREATE, {"account_id": account_id, "conversation_id": conversation_id, "labels": labels}, options
        )


class AsyncConversationLabels(AsyncResource):
    """Application: labels of a conversation."""

    async def list_all_of(
        self, account_id: int, conversation_id: int, **options: Unpack[CallOptions]
    ) -> ConversationLabels:
        """List the labels of a conversation. Arguments, result and errors are those of
        `ConversationLabels.list_all_of`.
        """
        return await self._call(LIST_ALL_OF, {"account_id": account_id, "conversation_id": conversation_id}, options)

    async def create(
        self,
        account_id: int,
        conversation_id: int,
        *,
        labels: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ConversationLabels:
        """Set the labels of a conversation. Arguments, result and errors are those of `ConversationLabels.create`."""
        return await self._call(
            CREATE, {"account_id": account_id, "conversation_id": conversation_id, "labels": labels}, options
        )
