"""Platform: agent bots of the platform app."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.AgentBot]] = _op.operation(
    id="list-all-agent-bots",
    call="platform.agent_bots.list",
    method="GET",
    path="/platform/api/v1/agent_bots",
    responses=(_op.ResponseSpec("200", "application/json", "list[AgentBot]"),),
    security=(("platformAppApiKey",),),
)
CREATE: _op.Operation[_t.AgentBot] = _op.operation(
    id="create-an-agent-bot",
    call="platform.agent_bots.create",
    method="POST",
    path="/platform/api/v1/agent_bots",
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("outgoing_url", ("outgoing_url",), "str"),
            _op.Field("account_id", ("account_id",), "int"),
            _op.Field("avatar_url", ("avatar_url",), "str"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("description", ("description",), "str"),
                _op.Field("outgoing_url", ("outgoing_url",), "str"),
                _op.Field("account_id", ("account_id",), "int"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("avatar_url", ("avatar_url",), "str"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AgentBot"),),
    security=(("platformAppApiKey",),),
)
GET: _op.Operation[_t.AgentBot] = _op.operation(
    id="get-details-of-a-single-agent-bot",
    call="platform.agent_bots.get",
    method="GET",
    path="/platform/api/v1/agent_bots/{id}",
    parameters=(_op.Parameter("agent_bot_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "AgentBot"),),
    security=(("platformAppApiKey",),),
)
DELETE: _op.Operation[None] = _op.operation(
    id="delete-an-agent-bot",
    call="platform.agent_bots.delete",
    method="DELETE",
    path="/platform/api/v1/agent_bots/{id}",
    parameters=(_op.Parameter("agent_bot_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200"),),
    security=(("platformAppApiKey",),),
)
UPDATE: _op.Operation[_t.AgentBot] = _op.operation(
    id="update-an-agent-bot",
    call="platform.agent_bots.update",
    method="PATCH",
    path="/platform/api/v1/agent_bots/{id}",
    parameters=(_op.Parameter("agent_bot_id", "id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("description", ("description",), "str"),
            _op.Field("outgoing_url", ("outgoing_url",), "str"),
            _op.Field("account_id", ("account_id",), "int"),
            _op.Field("avatar_url", ("avatar_url",), "str"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("description", ("description",), "str"),
                _op.Field("outgoing_url", ("outgoing_url",), "str"),
                _op.Field("account_id", ("account_id",), "int"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("avatar_url", ("avatar_url",), "str"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AgentBot"),),
    security=(("platformAppApiKey",),),
)
OPERATIONS = (LIST, CREATE, GET, DELETE, UPDATE)


class PlatformAgentBots(Resource):
    """Platform: agent bots of the platform app."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.AgentBot]:
        """List agent bots of the platform app.

        Returns every agent bot that the platform app may manage. There are no pages.

        Returns: the agent bots.
        Raises: AuthenticationError.
        Source: GET /platform/api/v1/agent_bots, documented.
        """
        return self._call(LIST, options)

    def create(
        self,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        outgoing_url: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AgentBot:
        """Create an agent bot for the platform app.

        Creates an agent bot that the platform app may manage from then on. An image can only travel as multipart.

        Args:
            name: Name of the agent bot.
            description: What the agent bot is for.
            outgoing_url: Webhook address that receives the bot's events.
            account_id: Number of the account that the bot is to belong to.
            avatar_url: Address of an image for the avatar.
            avatar: Image file for the avatar.

        Returns: the agent bot.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /platform/api/v1/agent_bots, documented.
        """
        return self._call(
            CREATE,
            options,
            name=name,
            description=description,
            outgoing_url=outgoing_url,
            account_id=account_id,
            avatar_url=avatar_url,
            avatar=avatar,
        )

    def get(self, agent_bot_id: int, **options: Unpack[CallOptions]) -> _t.AgentBot:
        """Get an agent bot of the platform app.

        Returns one agent bot that the platform app may manage.

        Args:
            agent_bot_id: Number of the agent bot.

        Returns: the agent bot.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /platform/api/v1/agent_bots/{id}, documented.
        """
        return self._call(GET, options, agent_bot_id=agent_bot_id)

    def delete(self, agent_bot_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an agent bot of the platform app.

        Removes an agent bot that the platform app may manage. There is nothing to read in the response.

        Args:
            agent_bot_id: Number of the agent bot.

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /platform/api/v1/agent_bots/{id}, documented.
        """
        return self._call(DELETE, options, agent_bot_id=agent_bot_id)

    def update(
        self,
        agent_bot_id: int,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        outgoing_url: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AgentBot:
        """Update an agent bot of the platform app.

        Changes the attributes that are given and leaves the others as they are. An image can only travel as
        multipart.

        Args:
            agent_bot_id: Number of the agent bot.
            name: Name of the agent bot.
            description: What the agent bot is for.
            outgoing_url: Webhook address that receives the bot's events.
            account_id: Number of the account that the bot is to belong to.
            avatar_url: Address of an image for the avatar.
            avatar: Image file for the avatar.

        Returns: the agent bot as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /platform/api/v1/agent_bots/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            agent_bot_id=agent_bot_id,
            name=name,
            description=description,
            outgoing_url=outgoing_url,
            account_id=account_id,
            avatar_url=avatar_url,
            avatar=avatar,
        )


class AsyncPlatformAgentBots(AsyncResource):
    """Platform: agent bots of the platform app."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[_t.AgentBot]:
        """List agent bots of the platform app.

        Returns every agent bot that the platform app may manage. There are no pages.

        Returns: the agent bots.
        Raises: AuthenticationError.
        Source: GET /platform/api/v1/agent_bots, documented.
        """
        return await self._call(LIST, options)

    async def create(
        self,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        outgoing_url: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AgentBot:
        """Create an agent bot for the platform app.

        Creates an agent bot that the platform app may manage from then on. An image can only travel as multipart.

        Args:
            name: Name of the agent bot.
            description: What the agent bot is for.
            outgoing_url: Webhook address that receives the bot's events.
            account_id: Number of the account that the bot is to belong to.
            avatar_url: Address of an image for the avatar.
            avatar: Image file for the avatar.

        Returns: the agent bot.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: POST /platform/api/v1/agent_bots, documented.
        """
        return await self._call(
            CREATE,
            options,
            name=name,
            description=description,
            outgoing_url=outgoing_url,
            account_id=account_id,
            avatar_url=avatar_url,
            avatar=avatar,
        )

    async def get(self, agent_bot_id: int, **options: Unpack[CallOptions]) -> _t.AgentBot:
        """Get an agent bot of the platform app.

        Returns one agent bot that the platform app may manage.

        Args:
            agent_bot_id: Number of the agent bot.

        Returns: the agent bot.
        Raises: AuthenticationError, NotFoundError.
        Source: GET /platform/api/v1/agent_bots/{id}, documented.
        """
        return await self._call(GET, options, agent_bot_id=agent_bot_id)

    async def delete(self, agent_bot_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an agent bot of the platform app.

        Removes an agent bot that the platform app may manage. There is nothing to read in the response.

        Args:
            agent_bot_id: Number of the agent bot.

        Returns: None.
        Raises: AuthenticationError, NotFoundError.
        Source: DELETE /platform/api/v1/agent_bots/{id}, documented.
        """
        return await self._call(DELETE, options, agent_bot_id=agent_bot_id)

    async def update(
        self,
        agent_bot_id: int,
        *,
        name: str = NOT_GIVEN,
        description: str = NOT_GIVEN,
        outgoing_url: str = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        avatar_url: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AgentBot:
        """Update an agent bot of the platform app.

        Changes the attributes that are given and leaves the others as they are. An image can only travel as
        multipart.

        Args:
            agent_bot_id: Number of the agent bot.
            name: Name of the agent bot.
            description: What the agent bot is for.
            outgoing_url: Webhook address that receives the bot's events.
            account_id: Number of the account that the bot is to belong to.
            avatar_url: Address of an image for the avatar.
            avatar: Image file for the avatar.

        Returns: the agent bot as it is now.
        Raises: AuthenticationError, UnprocessableEntityError.
        Source: PATCH /platform/api/v1/agent_bots/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            agent_bot_id=agent_bot_id,
            name=name,
            description=description,
            outgoing_url=outgoing_url,
            account_id=account_id,
            avatar_url=avatar_url,
            avatar=avatar,
        )
