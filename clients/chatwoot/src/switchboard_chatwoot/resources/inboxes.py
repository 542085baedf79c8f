"""Application: the channels through which contacts write."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from typing import Unpack

import switchboard_chatwoot as _t

from .._runtime import operation as _op
from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource
from .._runtime.settings import CallOptions

LIST: _op.Operation[list[_t.Inbox]] = _op.Operation(
    id="listAllInboxes",
    call="inboxes.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[Inbox]", unwrap=("payload",)),),
    security=(("userApiKey",),),
    replay="safe",
)
CREATE: _op.Operation[_t.Inbox] = _op.Operation(
    id="inboxCreation",
    call="inboxes.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes/",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.Body(
            "application/json",
            fields=(_op.Field("name", ("name",), "str"), _op.Field("channel", ("channel",), "WebWidgetChannel")),
            required=True,
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("channel", ("channel",), "WebWidgetChannel", style="deepObject", explode=True),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Inbox"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.Inbox] = _op.Operation(
    id="updateInbox",
    call="inboxes.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/inboxes/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("inbox_id", "id", "path", "int"),
    ),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("enable_auto_assignment", ("enable_auto_assignment",), "bool"),
                _op.Field("channel", ("channel",), "WebWidgetChannelUpdate"),
            ),
            required=True,
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("enable_auto_assignment", ("enable_auto_assignment",), "bool"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("channel", ("channel",), "WebWidgetChannelUpdate", style="deepObject", explode=True),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Inbox"),),
    security=(("userApiKey",),),
)
GET_AGENT_BOT: _op.Operation[_t.AgentBot | None] = _op.Operation(
    id="getInboxAgentBot",
    call="inboxes.get_agent_bot",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("inbox_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "AgentBot | None", unwrap=("agent_bot",), optional=True),),
    security=(("userApiKey",),),
    replay="safe",
)
SET_AGENT_BOT: _op.Operation[None] = _op.Operation(
    id="updateAgentBot",
    call="inboxes.set_agent_bot",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("inbox_id", "id", "path", "int"),
    ),
    bodies=(
        _op.Body(
            "application/json",
            fields=(_op.Field("agent_bot", ("agent_bot",), "int | None", required=True),),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, UPDATE, GET_AGENT_BOT, SET_AGENT_BOT)


class Inboxes(Resource):
    """Application: the channels through which contacts write."""

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Inbox]:
        """List inboxes.

        Returns every inbox of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the inboxes.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes, documented.
        """
        return self._call(LIST, {"account_id": account_id}, options)

    def create(
        self,
        *,
        name: str = NOT_GIVEN,
        channel: _t.WebWidgetChannel | _t.WebWidgetChannelDict = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Inbox:
        """Create an inbox.

        Creates a website inbox; an account can have several. The path ends with a slash. An image can only travel
        as multipart.

        Args:
            name: Name of the inbox.
            channel: Settings of a website widget.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/inboxes/, documented.
        """
        return self._call(
            CREATE, {"name": name, "channel": channel, "avatar": avatar, "account_id": account_id}, options
        )

    def update(
        self,
        inbox_id: int,
        *,
        name: str = NOT_GIVEN,
        enable_auto_assignment: bool = NOT_GIVEN,
        channel: _t.WebWidgetChannelUpdate | _t.WebWidgetChannelUpdateDict = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Inbox:
        """Update an inbox.

        Changes name, image, automatic assignment or widget of an inbox. An image can only travel as multipart.

        Args:
            inbox_id: Number of the inbox.
            name: Name of the inbox.
            enable_auto_assignment: Whether conversations are assigned by themselves.
            channel: What can be changed on a website widget.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/inboxes/{id}, documented.
        """
        return self._call(
            UPDATE,
            {
                "inbox_id": inbox_id,
                "name": name,
                "enable_auto_assignment": enable_auto_assignment,
                "channel": channel,
                "avatar": avatar,
                "account_id": account_id,
            },
            options,
        )

    def get_agent_bot(
        self, inbox_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AgentBot | None:
        """Get the agent bot of an inbox.

        Returns the agent bot that serves the inbox, or an empty object when none does.

        Args:
            inbox_id: Number of the inbox.
            account_id: Number of the account. (default: the client's)

        Returns: the agent bot, if there is one.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot, documented.
        """
        return self._call(GET_AGENT_BOT, {"inbox_id": inbox_id, "account_id": account_id}, options)

    def set_agent_bot(
        self, inbox_id: int, *, agent_bot: int | None, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Set the agent bot of an inbox.

        Lets an agent bot serve the inbox, or takes it away when the body says null. 404 means that there is no
        such inbox or no such bot.

        Args:
            inbox_id: Number of the inbox.
            agent_bot: Number of the agent bot; null takes the bot away.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot, documented.
        """
        return self._call(
            SET_AGENT_BOT, {"inbox_id": inbox_id, "agent_bot": agent_bot, "account_id": account_id}, options
        )


class AsyncInboxes(AsyncResource):
    """Application: the channels through which contacts write."""

    async def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Inbox]:
        """List inboxes.

        Returns every inbox of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the inboxes.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes, documented.
        """
        return await self._call(LIST, {"account_id": account_id}, options)

    async def create(
        self,
        *,
        name: str = NOT_GIVEN,
        channel: _t.WebWidgetChannel | _t.WebWidgetChannelDict = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Inbox:
        """Create an inbox.

        Creates a website inbox; an account can have several. The path ends with a slash. An image can only travel
        as multipart.

        Args:
            name: Name of the inbox.
            channel: Settings of a website widget.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/inboxes/, documented.
        """
        return await self._call(
            CREATE, {"name": name, "channel": channel, "avatar": avatar, "account_id": account_id}, options
        )

    async def update(
        self,
        inbox_id: int,
        *,
        name: str = NOT_GIVEN,
        enable_auto_assignment: bool = NOT_GIVEN,
        channel: _t.WebWidgetChannelUpdate | _t.WebWidgetChannelUpdateDict = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Inbox:
        """Update an inbox.

        Changes name, image, automatic assignment or widget of an inbox. An image can only travel as multipart.

        Args:
            inbox_id: Number of the inbox.
            name: Name of the inbox.
            enable_auto_assignment: Whether conversations are assigned by themselves.
            channel: What can be changed on a website widget.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/inboxes/{id}, documented.
        """
        return await self._call(
            UPDATE,
            {
                "inbox_id": inbox_id,
                "name": name,
                "enable_auto_assignment": enable_auto_assignment,
                "channel": channel,
                "avatar": avatar,
                "account_id": account_id,
            },
            options,
        )

    async def get_agent_bot(
        self, inbox_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AgentBot | None:
        """Get the agent bot of an inbox.

        Returns the agent bot that serves the inbox, or an empty object when none does.

        Args:
            inbox_id: Number of the inbox.
            account_id: Number of the account. (default: the client's)

        Returns: the agent bot, if there is one.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot, documented.
        """
        return await self._call(GET_AGENT_BOT, {"inbox_id": inbox_id, "account_id": account_id}, options)

    async def set_agent_bot(
        self, inbox_id: int, *, agent_bot: int | None, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> None:
        """Set the agent bot of an inbox.

        Lets an agent bot serve the inbox, or takes it away when the body says null. 404 means that there is no
        such inbox or no such bot.

        Args:
            inbox_id: Number of the inbox.
            agent_bot: Number of the agent bot; null takes the bot away.
            account_id: Number of the account. (default: the client's)

        Returns: None.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot, documented.
        """
        return await self._call(
            SET_AGENT_BOT, {"inbox_id": inbox_id, "agent_bot": agent_bot, "account_id": account_id}, options
        )
