"""What reports are made of, for one conversation."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.ReportingEvent]] = _op.operation(
    id="get-conversation-reporting-events",
    call="conversations.reporting_events.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("conversation_id", "conversation_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[ReportingEvent]"),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST,)


class ConversationsReportingEvents(Resource):
    """What reports are made of, for one conversation."""

    def list(
        self, conversation_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.ReportingEvent]:
        """List reporting events of a conversation.

        Returns what reports are made of, such as the times of first response and resolution, earliest first and
        all in one response. It is part of the Enterprise edition.

        Args:
            conversation_id: Number of the conversation.
            account_id: Number of the account. (default: the client's)

        Returns: the reporting events.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events, documented.
        """
        return self._call(LIST, options, conversation_id=conversation_id, account_id=account_id)


class AsyncConversationsReportingEvents(AsyncResource):
    """What reports are made of, for one conversation."""

    async def list(
        self, conversation_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.ReportingEvent]:
        """List reporting events of a conversation.

        Returns what reports are made of, such as the times of first response and resolution, earliest first and
        all in one response. It is part of the Enterprise edition.

        Args:
            conversation_id: Number of the conversation.
            account_id: Number of the account. (default: the client's)

        Returns: the reporting events.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events, documented.
        """
        return await self._call(LIST, options, conversation_id=conversation_id, account_id=account_id)
