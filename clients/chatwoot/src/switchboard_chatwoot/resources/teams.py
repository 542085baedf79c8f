"""Application: groups of agents."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .. import resources as _r
from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Team]] = _op.operation(
    id="list-all-teams",
    call="teams.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/teams",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[Team]"),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.Team] = _op.operation(
    id="create-a-team",
    call="teams.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/teams",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("allow_auto_assign", ("allow_auto_assign",), "bool"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Team"),),
    security=(("userApiKey",),),
)
GET: _op.Operation[_t.Team] = _op.operation(
    id="get-details-of-a-single-team",
    call="teams.get",
    method="GET",
    path="/api/v1/accounts/{account_id}/teams/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("team_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Team"),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-a-team",
    call="teams.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/teams/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("team_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.Team] = _op.operation(
    id="update-a-team",
    call="teams.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/teams/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("team_id", "id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("allow_auto_assign", ("allow_auto_assign",), "bool"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Team"),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST, CREATE, GET, DELETE, UPDATE)


class Teams(Resource):
    """Application: groups of agents."""

    @property
    def members(self) -> _r.TeamsMembers:
        """The agents of a team."""
        found: _r.TeamsMembers = self._resource("resources.teams_members", "TeamsMembers")
        return found

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Team]:
        """List teams.

        Returns every team of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the teams.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/teams, documented.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        allow_auto_assign: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Team:
        """Create a team.

        Creates a team in the account; agents join it by a call of their own.

        Args:
            name: Name of the team.
            description: What the team is for.
            allow_auto_assign: Whether a conversation given to the team goes to one of its agents by itself.
            account_id: Number of the account. (default: the client's)

        Returns: the team.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/teams, documented.
        """
        return self._call(
            CREATE,
            options,
            name=name,
            description=description,
            allow_auto_assign=allow_auto_assign,
            account_id=account_id,
        )

    def get(self, team_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.Team:
        """Get a team.

        Returns one team of the account.

        Args:
            team_id: Number of the team.
            account_id: Number of the account. (default: the client's)

        Returns: the team.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/teams/{id}, documented.
        """
        return self._call(GET, options, team_id=team_id, account_id=account_id)

    def delete(self, team_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a team.

        Removes a team from the account; its agents stay. There is nothing to read in the response.

        Args:
            team_id: Number of the team.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/teams/{id}, documented.
        """
        return self._call(DELETE, options, team_id=team_id, account_id=account_id)

    def update(
        self,
        team_id: int,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        allow_auto_assign: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Team:
        """Update a team.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            team_id: Number of the team.
            name: Name of the team.
            description: What the team is for.
            allow_auto_assign: Whether a conversation given to the team goes to one of its agents by itself.
            account_id: Number of the account. (default: the client's)

        Returns: the team as it is now.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: PATCH /api/v1/accounts/{account_id}/teams/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            team_id=team_id,
            name=name,
            description=description,
            allow_auto_assign=allow_auto_assign,
            account_id=account_id,
        )


class AsyncTeams(AsyncResource):
    """Application: groups of agents."""

    @property
    def members(self) -> _r.AsyncTeamsMembers:
        """The agents of a team."""
        found: _r.AsyncTeamsMembers = self._resource("resources.teams_members", "AsyncTeamsMembers")
        return found

    async def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Team]:
        """List teams.

        Returns every team of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the teams.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/teams, documented.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        allow_auto_assign: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Team:
        """Create a team.

        Creates a team in the account; agents join it by a call of their own.

        Args:
            name: Name of the team.
            description: What the team is for.
            allow_auto_assign: Whether a conversation given to the team goes to one of its agents by itself.
            account_id: Number of the account. (default: the client's)

        Returns: the team.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/teams, documented.
        """
        return await self._call(
            CREATE,
            options,
            name=name,
            description=description,
            allow_auto_assign=allow_auto_assign,
            account_id=account_id,
        )

    async def get(self, team_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.Team:
        """Get a team.

        Returns one team of the account.

        Args:
            team_id: Number of the team.
            account_id: Number of the account. (default: the client's)

        Returns: the team.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/teams/{id}, documented.
        """
        return await self._call(GET, options, team_id=team_id, account_id=account_id)

    async def delete(self, team_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete a team.

        Removes a team from the account; its agents stay. There is nothing to read in the response.

        Args:
            team_id: Number of the team.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/teams/{id}, documented.
        """
        return await self._call(DELETE, options, team_id=team_id, account_id=account_id)

    async def update(
        self,
        team_id: int,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        allow_auto_assign: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Team:
        """Update a team.

        Changes the attributes that are given and leaves the others as they are.

        Args:
            team_id: Number of the team.
            name: Name of the team.
            description: What the team is for.
            allow_auto_assign: Whether a conversation given to the team goes to one of its agents by itself.
            account_id: Number of the account. (default: the client's)

        Returns: the team as it is now.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: PATCH /api/v1/accounts/{account_id}/teams/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            team_id=team_id,
            name=name,
            description=description,
            allow_auto_assign=allow_auto_assign,
            account_id=account_id,
        )
