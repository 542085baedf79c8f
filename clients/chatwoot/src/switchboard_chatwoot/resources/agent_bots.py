"""Application: agent bots of an account."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.AgentBot]] = _op.operation(
    id="list-all-account-agent-bots",
    call="agent_bots.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/agent_bots",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[AgentBot]"),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.AgentBot] = _op.operation(
    id="create-an-account-agent-bot",
    call="agent_bots.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/agent_bots",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("outgoing_url", ("outgoing_url",), "str"),
            _op.Field("avatar_url", ("avatar_url",), "str"),
            _op.Field("bot_type", ("bot_type",), "int"),
            _op.Field("bot_config", ("bot_config",), "dict[str, Any]"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("description", ("description",), "str"),
                _op.Field("outgoing_url", ("outgoing_url",), "str"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("avatar_url", ("avatar_url",), "str"),
                _op.Field("bot_type", ("bot_type",), "int"),
                _op.Field("bot_config", ("bot_config",), "dict[str, Any]", style="deepObject", explode=True),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AgentBot"),),
    security=(("userApiKey",),),
)
GET: _op.Operation[_t.AgentBot] = _op.operation(
    id="get-details-of-a-single-account-agent-bot",
    call="agent_bots.get",
    method="GET",
    path="/api/v1/accounts/{account_id}/agent_bots/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("agent_bot_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AgentBot"),),
    security=(("userApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-an-account-agent-bot",
    call="agent_bots.delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/agent_bots/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("agent_bot_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.AgentBot] = _op.operation(
    id="update-an-account-agent-bot",
    call="agent_bots.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/agent_bots/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("agent_bot_id", "id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("outgoing_url", ("outgoing_url",), "str"),
            _op.Field("avatar_url", ("avatar_url",), "str"),
            _op.Field("bot_type", ("bot_type",), "int"),
            _op.Field("bot_config", ("bot_config",), "dict[str, Any]"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("description", ("description",), "str"),
                _op.Field("outgoing_url", ("outgoing_url",), "str"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("avatar_url", ("avatar_url",), "str"),
                _op.Field("bot_type", ("bot_type",), "int"),
                _op.Field("bot_config", ("bot_config",), "dict[str, Any]", style="deepObject", explode=True),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AgentBot"),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST, CREATE, GET, DELETE, UPDATE)


class AgentBots(Resource):
    """Application: agent bots of an account."""

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.AgentBot]:
        """List agent bots of an account.

        Returns every agent bot that the account can use, those of the whole system included. There are no pages.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the agent bots.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/agent_bots, documented.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        outgoing_url: str = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        bot_type: int = NOT_GIVEN,
        bot_config: Mapping[str, Any] = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AgentBot:
        """Create an agent bot in an account.

        Creates an agent bot that belongs to the account. An image can only travel as multipart.

        Args:
            name: Name of the agent bot.
            description: What the agent bot is for.
            outgoing_url: Webhook address that receives the bot's events.
            avatar_url: Address of an image for the avatar.
            bot_type: Kind of the bot: 0 for webhook.
            bot_config: Settings of the bot.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the agent bot.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/agent_bots, documented.
        """
        return self._call(
            CREATE,
            options,
            name=name,
            description=description,
            outgoing_url=outgoing_url,
            avatar_url=avatar_url,
            bot_type=bot_type,
            bot_config=bot_config,
            avatar=avatar,
            account_id=account_id,
        )

    def get(self, agent_bot_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.AgentBot:
        """Get an agent bot of an account.

        Returns one agent bot that the account can use.

        Args:
            agent_bot_id: Number of the agent bot.
            account_id: Number of the account. (default: the client's)

        Returns: the agent bot.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/agent_bots/{id}, documented.
        """
        return self._call(GET, options, agent_bot_id=agent_bot_id, account_id=account_id)

    def delete(self, agent_bot_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete an agent bot of an account.

        Removes an agent bot from the account. There is nothing to read in the response.

        Args:
            agent_bot_id: Number of the agent bot.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/agent_bots/{id}, documented.
        """
        return self._call(DELETE, options, agent_bot_id=agent_bot_id, account_id=account_id)

    def update(
        self,
        agent_bot_id: int,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        outgoing_url: str = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        bot_type: int = NOT_GIVEN,
        bot_config: Mapping[str, Any] = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AgentBot:
        """Update an agent bot of an account.

        Changes the attributes that are given and leaves the others as they are. An image can only travel as
        multipart.

        Args:
            agent_bot_id: Number of the agent bot.
            name: Name of the agent bot.
            description: What the agent bot is for.
            outgoing_url: Webhook address that receives the bot's events.
            avatar_url: Address of an image for the avatar.
            bot_type: Kind of the bot: 0 for webhook.
            bot_config: Settings of the bot.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the agent bot as it is now.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: PATCH /api/v1/accounts/{account_id}/agent_bots/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            agent_bot_id=agent_bot_id,
            name=name,
            description=description,
            outgoing_url=outgoing_url,
            avatar_url=avatar_url,
            bot_type=bot_type,
            bot_config=bot_config,
            avatar=avatar,
            account_id=account_id,
        )


class AsyncAgentBots(AsyncResource):
    """Application: agent bots of an account."""

    async def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.AgentBot]:
        """List agent bots of an account.

        Returns every agent bot that the account can use, those of the whole system included. There are no pages.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the agent bots.
        Raises: AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/agent_bots, documented.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        outgoing_url: str = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        bot_type: int = NOT_GIVEN,
        bot_config: Mapping[str, Any] = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AgentBot:
        """Create an agent bot in an account.

        Creates an agent bot that belongs to the account. An image can only travel as multipart.

        Args:
            name: Name of the agent bot.
            description: What the agent bot is for.
            outgoing_url: Webhook address that receives the bot's events.
            avatar_url: Address of an image for the avatar.
            bot_type: Kind of the bot: 0 for webhook.
            bot_config: Settings of the bot.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the agent bot.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/agent_bots, documented.
        """
        return await self._call(
            CREATE,
            options,
            name=name,
            description=description,
            outgoing_url=outgoing_url,
            avatar_url=avatar_url,
            bot_type=bot_type,
            bot_config=bot_config,
            avatar=avatar,
            account_id=account_id,
        )

    async def get(
        self, agent_bot_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AgentBot:
        """Get an agent bot of an account.

        Returns one agent bot that the account can use.

        Args:
            agent_bot_id: Number of the agent bot.
            account_id: Number of the account. (default: the client's)

        Returns: the agent bot.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /api/v1/accounts/{account_id}/agent_bots/{id}, documented.
        """
        return await self._call(GET, options, agent_bot_id=agent_bot_id, account_id=account_id)

    async def delete(self, agent_bot_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> None:
        """Delete an agent bot of an account.

        Removes an agent bot from the account. There is nothing to read in the response.

        Args:
            agent_bot_id: Number of the agent bot.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /api/v1/accounts/{account_id}/agent_bots/{id}, documented.
        """
        return await self._call(DELETE, options, agent_bot_id=agent_bot_id, account_id=account_id)

    async def update(
        self,
        agent_bot_id: int,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        outgoing_url: str = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        bot_type: int = NOT_GIVEN,
        bot_config: Mapping[str, Any] = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AgentBot:
        """Update an agent bot of an account.

        Changes the attributes that are given and leaves the others as they are. An image can only travel as
        multipart.

        Args:
            agent_bot_id: Number of the agent bot.
            name: Name of the agent bot.
            description: What the agent bot is for.
            outgoing_url: Webhook address that receives the bot's events.
            avatar_url: Address of an image for the avatar.
            bot_type: Kind of the bot: 0 for webhook.
            bot_config: Settings of the bot.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the agent bot as it is now.
        Raises: AuthenticationError, UnprocessableEntityError, NotFoundError.
        Source: PATCH /api/v1/accounts/{account_id}/agent_bots/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            agent_bot_id=agent_bot_id,
            name=name,
            description=description,
            outgoing_url=outgoing_url,
            avatar_url=avatar_url,
            bot_type=bot_type,
            bot_config=bot_config,
            avatar=avatar,
            account_id=account_id,
        )
