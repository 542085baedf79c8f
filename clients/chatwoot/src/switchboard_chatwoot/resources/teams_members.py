"""The agents of a team."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Agent]] = _op.operation(
    id="get-team-members",
    call="teams.members.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/teams/{id}/team_members",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("team_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "list[Agent]"),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[list[_t.Agent]] = _op.operation(
    id="add-new-agent-to-team",
    call="teams.members.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/teams/{id}/team_members",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("team_id", "id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("user_ids", ("user_ids",), "list[int]", required=True)),),
    responses=(_op.ResponseSpec("200", "application/json", "list[Agent]"),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-agent-in-team",
    call="teams.members.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/teams/{id}/team_members",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("team_id", "id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("user_ids", ("user_ids",), "list[int]", required=True)),),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[list[_t.Agent]] = _op.operation(
    id="update-agents-in-team",
    call="teams.members.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/teams/{id}/team_members",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("team_id", "id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("user_ids", ("user_ids",), "list[int]", required=True)),),
    responses=(_op.ResponseSpec("200", "application/json", "list[Agent]"),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, DELETE, UPDATE)


class TeamsMembers(Resource):
    """The agents of a team."""

    def list(
        self, team_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """List the agents of a team.

        Returns every agent of the team, all in one response.

        Args:
            team_id: Number of the team.
            account_id: Number of the account. (default: the client's)

        Returns: the agents.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/teams/{id}/team_members, documented.
        """
        return self._call(LIST, options, team_id=team_id, account_id=account_id)

    def create(
        self, team_id: int, *, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """Add agents to a team.

        Makes the named agents members of the team, besides those who are already. Returns the new members only.

        Args:
            team_id: Number of the team.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: the new members.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: POST /api/v1/accounts/{account_id}/teams/{id}/team_members, documented.
        """
        return self._call(CREATE, options, team_id=team_id, user_ids=user_ids, account_id=account_id)

    def delete(
        self, team_id: int, *, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Remove agents from a team.

        Takes the named agents out of the team; they stay in the account. There is nothing to read in the
        response.

        Args:
            team_id: Number of the team.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/teams/{id}/team_members, documented.
        """
        return self._call(DELETE, options, team_id=team_id, user_ids=user_ids, account_id=account_id)

    def update(
        self, team_id: int, *, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """Set the agents of a team.

        Gives the team exactly the agents in the body; all others are taken out.

        Args:
            team_id: Number of the team.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: the agents of the team now.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: PATCH /api/v1/accounts/{account_id}/teams/{id}/team_members, documented.
        """
        return self._call(UPDATE, options, team_id=team_id, user_ids=user_ids, account_id=account_id)


class AsyncTeamsMembers(AsyncResource):
    """The agents of a team."""

    async def list(
        self, team_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """List the agents of a team.

        Returns every agent of the team, all in one response.

        Args:
            team_id: Number of the team.
            account_id: Number of the account. (default: the client's)

        Returns: the agents.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/teams/{id}/team_members, documented.
        """
        return await self._call(LIST, options, team_id=team_id, account_id=account_id)

    async def create(
        self, team_id: int, *, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """Add agents to a team.

        Makes the named agents members of the team, besides those who are already. Returns the new members only.

        Args:
            team_id: Number of the team.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: the new members.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: POST /api/v1/accounts/{account_id}/teams/{id}/team_members, documented.
        """
        return await self._call(CREATE, options, team_id=team_id, user_ids=user_ids, account_id=account_id)

    async def delete(
        self, team_id: int, *, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Remove agents from a team.

        Takes the named agents out of the team; they stay in the account. There is nothing to read in the
        response.

        Args:
            team_id: Number of the team.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/teams/{id}/team_members, documented.
        """
        return await self._call(DELETE, options, team_id=team_id, user_ids=user_ids, account_id=account_id)

    async def update(
        self, team_id: int, *, user_ids: Sequence[int], account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> builtins.list[_t.Agent]:
        """Set the agents of a team.

        Gives the team exactly the agents in the body; all others are taken out.

        Args:
            team_id: Number of the team.
            user_ids: Numbers of the agents.
            account_id: Number of the account. (default: the client's)

        Returns: the agents of the team now.
        Raises: NotFoundError, UnprocessableEntityError, AuthenticationError.
        Source: PATCH /api/v1/accounts/{account_id}/teams/{id}/team_members, documented.
        """
        return await self._call(UPDATE, options, team_id=team_id, user_ids=user_ids, account_id=account_id)
