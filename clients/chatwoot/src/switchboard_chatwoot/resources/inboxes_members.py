"""The agents who take care of an inbox."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Agent]] = _op.operation(
    id="get-inbox-members",
    call="inboxes.members.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/inbox_members/{inbox_id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("inbox_id", "inbox_id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[Agent]", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[list[_t.Agent]] = _op.operation(
    id="add-new-agent-to-inbox",
    call="inboxes.members.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/inbox_members",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("inbox_id", ("inbox_id",), "int", required=True),
            _op.Field("user_ids", ("user_ids",), "list[int]", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[Agent]", unwrap=("payload",)),),
    security=(("userApiKey",),),
    replay="idempotent",
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-agent-in-inbox",
    call="inboxes.members.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/inbox_members",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("inbox_id", ("inbox_id",), "int", required=True),
            _op.Field("user_ids", ("user_ids",), "list[int]", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[list[_t.Agent]] = _op.operation(
    id="update-agents-in-inbox",
    call="inboxes.members.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/inbox_members",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("inbox_id", ("inbox_id",), "int", required=True),
            _op.Field("user_ids", ("user_ids",), "list[int]", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[Agent]", unwrap=("payload",)),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, DELETE, UPDATE)


class InboxesMembers(Resource):
    """The agents who take care of an inbox."""

    def list(
        self, inbox_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """List the agents of an inbox.

        Returns every agent who takes care of the inbox, all in one response.

        Args:
            inbox_id: Number of the inbox.
            account_id: Number of the account. (default: the client's)

        Returns: the agents.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}, documented.
        """
        return self._call(LIST, options, inbox_id=inbox_id, account_id=account_id)

    def create(
        self, *, inbox_id: int, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """Add agents to an inbox.

        Lets the named agents take care of the inbox, besides those who do already.

        Args:
            inbox_id: Number of the inbox.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: the agents of the inbox now.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: POST /api/v1/accounts/{account_id}/inbox_members, documented.
        """
        return self._call(CREATE, options, inbox_id=inbox_id, user_ids=user_ids, account_id=account_id)

    def delete(
        self, *, inbox_id: int, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Remove agents from an inbox.

        Takes the named agents out of the inbox; they stay in the account. There is nothing to read in the
        response.

        Args:
            inbox_id: Number of the inbox.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/inbox_members, documented.
        """
        return self._call(DELETE, options, inbox_id=inbox_id, user_ids=user_ids, account_id=account_id)

    def update(
        self, *, inbox_id: int, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """Set the agents of an inbox.

        Gives the inbox exactly the agents in the body; all others are taken out.

        Args:
            inbox_id: Number of the inbox.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: the agents of the inbox now.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: PATCH /api/v1/accounts/{account_id}/inbox_members, documented.
        """
        return self._call(UPDATE, options, inbox_id=inbox_id, user_ids=user_ids, account_id=account_id)


class AsyncInboxesMembers(AsyncResource):
    """The agents who take care of an inbox."""

    async def list(
        self, inbox_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """List the agents of an inbox.

        Returns every agent who takes care of the inbox, all in one response.

        Args:
            inbox_id: Number of the inbox.
            account_id: Number of the account. (default: the client's)

        Returns: the agents.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}, documented.
        """
        return await self._call(LIST, options, inbox_id=inbox_id, account_id=account_id)

    async def create(
        self, *, inbox_id: int, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """Add agents to an inbox.

        Lets the named agents take care of the inbox, besides those who do already.

        Args:
            inbox_id: Number of the inbox.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: the agents of the inbox now.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: POST /api/v1/accounts/{account_id}/inbox_members, documented.
        """
        return await self._call(CREATE, options, inbox_id=inbox_id, user_ids=user_ids, account_id=account_id)

    async def delete(
        self, *, inbox_id: int, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Remove agents from an inbox.

        Takes the named agents out of the inbox; they stay in the account. There is nothing to read in the
        response.

        Args:
            inbox_id: Number of the inbox.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/inbox_members, documented.
        """
        return await self._call(DELETE, options, inbox_id=inbox_id, user_ids=user_ids, account_id=account_id)

    async def update(
        self, *, inbox_id: int, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """Set the agents of an inbox.

        Gives the inbox exactly the agents in the body; all others are taken out.

        Args:
            inbox_id: Number of the inbox.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: the agents of the inbox now.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: PATCH /api/v1/accounts/{account_id}/inbox_members, documented.
        """
        return await self._call(UPDATE, options, inbox_id=inbox_id, user_ids=user_ids, account_id=account_id)
