"""Application: who takes care of a conversation."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.settings import CallOptions
    from ..models.conversation_assignee import ConversationAssignee

ASSIGN: _op.Operation[ConversationAssignee | None] = _op.Operation(
    id="assign-a-conversation",
    call="conversation_assignment.assign",
    method="POST",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments",
    parameters=(
        _op.Parameter("account_id", "account_id", "path"),
        _op.Parameter("conversation_id", "conversation_id", "path"),
    ),
    bodies=(
        _op.Body(
            "application/json",
            fields=(_op.Field("assignee_id", ("assignee_id",)), _op.Field("team_id", ("team_id",))),
            required=True,
        ),
    ),
    answers=(_op.Answer("200", "application/json", "ConversationAssignee | None"),),
    security=(("userApiKey",),),
)
OPERATIONS = (ASSIGN,)


class ConversationAssignment(Resource):
    """Application: who takes care of a conversation."""

    def assign(
        self,
        account_id: int,
        conversation_id: int,
        *,
        assignee_id: int | None = NOT_GIVEN,
        team_id: int | None = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ConversationAssignee | None:
        """Assign a conversation.

        Gives the conversation to a user or to a team; when both are named, the team is ignored.

        Args:
            account_id: Number of the account.
            conversation_id: Number of the conversation.
            assignee_id: Number of the user; null for nobody.
            team_id: Number of the team, or null for none; ignored when assignee_id is given.

        Returns: the user or the team that has it now, or null.
        Raises: AuthenticationError, NotFoundError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments, documented (document
        003, lines 1396-1437).
        """
        return self._call(
            ASSIGN,
            {
                "account_id": account_id,
                "conversation_id": conversation_id,
                "assignee_id": assignee_id,
                "team_id": team_id,
            },
            options,
        )


class AsyncConversationAssignment(AsyncResource):
    """Application: who takes care of a conversation."""

    async def assign(
        self,
        account_id: int,
        conversation_id: int,
        *,
        assignee_id: int | None = NOT_GIVEN,
        team_id: int | None = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ConversationAssignee | None:
        """Assign a conversation. Arguments, result and errors are those of `ConversationAssignment.assign`."""
        return await self._call(
            ASSIGN,
            {
                "account_id": account_id,
                "conversation_id": conversation_id,
                "assignee_id": assignee_id,
                "team_id": team_id,
            },
            options,
        )
