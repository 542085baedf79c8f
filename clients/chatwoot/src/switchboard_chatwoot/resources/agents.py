"""Application: the users who are members of an account."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Agent]] = _op.operation(
    id="get-account-agents",
    call="agents.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/agents",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[Agent]"),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.Agent] = _op.operation(
    id="add-new-agent-to-account",
    call="agents.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/agents",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str", required=True),
            _op.Field("email", ("email",), "str", required=True),
            _op.Field("role", ("role",), "str", required=True),
            _op.Field("availability", ("availability",), "str"),
            _op.Field("auto_offline", ("auto_offline",), "bool"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Agent"),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-agent-from-account",
    call="agents.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/agents/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("agent_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.Agent] = _op.operation(
    id="update-agent-in-account",
    call="agents.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/agents/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("agent_id", "id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("role", ("role",), "str"),
            _op.Field("availability", ("availability",), "str"),
            _op.Field("auto_offline", ("auto_offline",), "bool"),
            _op.Field("name", ("name",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Agent"),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, DELETE, UPDATE)


class Agents(Resource):
    """Application: the users who are members of an account."""

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Agent]:
        """List agents.

        Returns every member of the account, administrators included, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the agents.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/agents, documented.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self,
        *,
        name: str,
        email: str,
        role: _t.RoleLike | str,
        availability: _t.AvailabilityLike | str = NOT_GIVEN,
        auto_offline: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Agent:
        """Add an agent to the account.

        Makes a person a member of the account. Someone who has no user on the installation gets one, and an
        invitation by e-mail.

        Args:
            name: Full name.
            email: E-mail address.
            role: What a user is in an account. (one of `agent`, `administrator`)
            availability: Presence of a user. (one of `online`, `busy`, `offline`)
            auto_offline: Whether the agent goes offline by itself.
            account_id: Number of the account. (default: the client's)

        Returns: the agent.
        Raises: AuthenticationError, UnprocessableEntityError, StatusError.
        Source: POST /api/v1/accounts/{account_id}/agents, documented.
        """
        return self._call(
            CREATE,
            options,
            name=name,
            email=email,
            role=role,
            availability=availability,
            auto_offline=auto_offline,
            account_id=account_id,
        )

    def delete(self, agent_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Remove an agent from the account.

        Ends the membership. A user who is then in no account is deleted. There is nothing to read in the
        response.

        Args:
            agent_id: Number of the agent.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/agents/{id}, documented.
        """
        return self._call(DELETE, options, agent_id=agent_id, account_id=account_id)

    def update(
        self,
        agent_id: int,
        *,
        role: _t.RoleLike | str = NOT_GIVEN,
        availability: _t.AvailabilityLike | str = NOT_GIVEN,
        auto_offline: bool = NOT_GIVEN,
        name: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Agent:
        """Update an agent.

        Changes role, availability or automatic absence of a member of the account.

        Args:
            agent_id: Number of the agent.
            role: What a user is in an account. (one of `agent`, `administrator`)
            availability: Presence of a user. (one of `online`, `busy`, `offline`)
            auto_offline: Whether the agent goes offline by itself.
            name: Full name.
            account_id: Number of the account. (default: the client's)

        Returns: the agent as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/agents/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            agent_id=agent_id,
            role=role,
            availability=availability,
            auto_offline=auto_offline,
            name=name,
            account_id=account_id,
        )


class AsyncAgents(AsyncResource):
    """Application: the users who are members of an account."""

    async def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Agent]:
        """List agents.

        Returns every member of the account, administrators included, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the agents.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/agents, documented.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self,
        *,
        name: str,
        email: str,
        role: _t.RoleLike | str,
        availability: _t.AvailabilityLike | str = NOT_GIVEN,
        auto_offline: bool = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Agent:
        """Add an agent to the account.

        Makes a person a member of the account. Someone who has no user on the installation gets one, and an
        invitation by e-mail.

        Args:
            name: Full name.
            email: E-mail address.
            role: What a user is in an account. (one of `agent`, `administrator`)
            availability: Presence of a user. (one of `online`, `busy`, `offline`)
            auto_offline: Whether the agent goes offline by itself.
            account_id: Number of the account. (default: the client's)

        Returns: the agent.
        Raises: AuthenticationError, UnprocessableEntityError, StatusError.
        Source: POST /api/v1/accounts/{account_id}/agents, documented.
        """
        return await self._call(
            CREATE,
            options,
            name=name,
            email=email,
            role=role,
            availability=availability,
            auto_offline=auto_offline,
            account_id=account_id,
        )

    async def delete(self, agent_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Remove an agent from the account.

        Ends the membership. A user who is then in no account is deleted. There is nothing to read in the
        response.

        Args:
            agent_id: Number of the agent.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError.
        Source: DELETE /api/v1/accounts/{account_id}/agents/{id}, documented.
        """
        return await self._call(DELETE, options, agent_id=agent_id, account_id=account_id)

    async def update(
        self,
        agent_id: int,
        *,
        role: _t.RoleLike | str = NOT_GIVEN,
        availability: _t.AvailabilityLike | str = NOT_GIVEN,
        auto_offline: bool = NOT_GIVEN,
        name: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Agent:
        """Update an agent.

        Changes role, availability or automatic absence of a member of the account.

        Args:
            agent_id: Number of the agent.
            role: What a user is in an account. (one of `agent`, `administrator`)
            availability: Presence of a user. (one of `online`, `busy`, `offline`)
            auto_offline: Whether the agent goes offline by itself.
            name: Full name.
            account_id: Number of the account. (default: the client's)

        Returns: the agent as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/agents/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            agent_id=agent_id,
            role=role,
            availability=availability,
            auto_offline=auto_offline,
            name=name,
            account_id=account_id,
        )
