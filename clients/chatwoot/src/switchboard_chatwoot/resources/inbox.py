"""Application: the channels through which contacts write."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.multipart import FileInput
    from .._runtime.settings import CallOptions
    from ..models.inbox import Inbox
    from ..models.inbox_agent_bot import InboxAgentBot
    from ..models.inbox_list import InboxList
    from ..models.web_widget_channel import WebWidgetChannel
    from ..models.web_widget_channel_update import WebWidgetChannelUpdate
    from ..types import WebWidgetChannelDict, WebWidgetChannelUpdateDict

LIST_ALL_INBOXES: _op.Operation[InboxList] = _op.Operation(
    id="listAllInboxes",
    call="inbox.list_all_inboxes",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes",
    parameters=(_op.Parameter("account_id", "account_id", "path"),),
    answers=(_op.Answer("200", "application/json", "InboxList"),),
    security=(("userApiKey",),),
    replay="safe",
)
CREATION: _op.Operation[Inbox] = _op.Operation(
    id="inboxCreation",
    call="inbox.creation",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes/",
    parameters=(_op.Parameter("account_id", "account_id", "path"),),
    bodies=(
        _op.Body(
            "application/json", fields=(_op.Field("name", ("name",)), _op.Field("channel", ("channel",))), required=True
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",)),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("channel", ("channel",), style="deepObject", explode=True),
            ),
            required=True,
        ),
    ),
    answers=(_op.Answer("200", "application/json", "Inbox"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[Inbox] = _op.Operation(
    id="updateInbox",
    call="inbox.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/inboxes/{id}",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("id", "id", "path")),
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("name", ("name",)),
                _op.Field("enable_auto_assignment", ("enable_auto_assignment",), required=True),
                _op.Field("channel", ("channel",)),
            ),
            required=True,
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",)),
                _op.Field("enable_auto_assignment", ("enable_auto_assignment",), required=True),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field("channel", ("channel",), style="deepObject", explode=True),
            ),
            required=True,
        ),
    ),
    answers=(_op.Answer("200", "application/json", "Inbox"),),
    security=(("userApiKey",),),
)
GET_AGENT_BOT: _op.Operation[InboxAgentBot] = _op.Operation(
    id="getInboxAgentBot",
    call="inbox.get_agent_bot",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("id", "id", "path")),
    answers=(_op.Answer("200", "application/json", "InboxAgentBot"),),
    security=(("userApiKey",),),
    replay="safe",
)
UPDATE_AGENT_BOT: _op.Operation[None] = _op.Operation(
    id="updateAgentBot",
    call="inbox.update_agent_bot",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot",
    parameters=(_op.Parameter("account_id", "account_id", "path"), _op.Parameter("id", "id", "path")),
    bodies=(
        _op.Body("application/json", fields=(_op.Field("agent_bot", ("agent_bot",), required=True),), required=True),
    ),
    answers=(_op.Answer("200"),),
    security=(("userApiKey",),),
)
OPERATIONS = (LIST_ALL_INBOXES, CREATION, UPDATE, GET_AGENT_BOT, UPDATE_AGENT_BOT)


class Inbox(Resource):
    """Application: the channels through which contacts write."""

    def list_all_inboxes(self, account_id: int, **options: Unpack[CallOptions]) -> InboxList:
        """List inboxes.

        Answers with every inbox of the account, all in one answer.

        Args:
            account_id: Number of the account.

        Returns: the inboxes.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes, documented (document 003, lines 1519-1544).
        """
        return self._call(LIST_ALL_INBOXES, {"account_id": account_id}, options)

    def creation(
        self,
        account_id: int,
        *,
        name: str = NOT_GIVEN,
        channel: WebWidgetChannel | WebWidgetChannelDict = NOT_GIVEN,
        avatar: FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Inbox:
        """Create an inbox.

        Creates a website inbox; an account can have several. The path ends with a slash. An image can only travel
        as multipart.

        Args:
            account_id: Number of the account.
            name: Name of the inbox.
            channel: Settings of a website widget.
            avatar: Image file for the avatar.

        Returns: the inbox.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/inboxes/, documented (document 003, lines 1547-1623).
        """
        return self._call(
            CREATION, {"account_id": account_id, "name": name, "channel": channel, "avatar": avatar}, options
        )

    def update(
        self,
        account_id: int,
        id: int,
        *,
        enable_auto_assignment: bool,
        name: str = NOT_GIVEN,
        channel: WebWidgetChannelUpdate | WebWidgetChannelUpdateDict = NOT_GIVEN,
        avatar: FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Inbox:
        """Update an inbox.

        Changes name, image, automatic assignment or widget of an inbox. An image can only travel as multipart.

        Args:
            account_id: Number of the account.
            id: Number of the inbox.
            enable_auto_assignment: Whether conversations are assigned by themselves.
            name: Name of the inbox.
            channel: What can be changed on a website widget.
            avatar: Image file for the avatar.

        Returns: the inbox as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/inboxes/{id}, documented (document 003, lines 1626-1705).
        """
        return self._call(
            UPDATE,
            {
                "account_id": account_id,
                "id": id,
                "enable_auto_assignment": enable_auto_assignment,
                "name": name,
                "channel": channel,
                "avatar": avatar,
            },
            options,
        )

    def get_agent_bot(self, account_id: int, id: int, **options: Unpack[CallOptions]) -> InboxAgentBot:
        """Get the agent bot of an inbox.

        Answers with the agent bot that serves the inbox, or with an empty object when none does.

        Args:
            account_id: Number of the account.
            id: Number of the inbox.

        Returns: the agent bot, if there is one.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot, documented (document 003, lines
        1708-1738).
        """
        return self._call(GET_AGENT_BOT, {"account_id": account_id, "id": id}, options)

    def update_agent_bot(
        self, account_id: int, id: int, *, agent_bot: int | None, **options: Unpack[CallOptions]
    ) -> None:
        """Set the agent bot of an inbox.

        Lets an agent bot serve the inbox, or takes it away when the body says null. 404 means that there is no such
        inbox or no such bot.

        Args:
            account_id: Number of the account.
            id: Number of the inbox.
            agent_bot: Number of the agent bot; null takes the bot away.

        Returns: None.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot, documented (document 003, lines
        1741-1783).
        """
        return self._call(UPDATE_AGENT_BOT, {"account_id": account_id, "id": id, "agent_bot": agent_bot}, options)


class AsyncInbox(AsyncResource):
    """Application: the channels through which contacts write."""

    async def list_all_inboxes(self, account_id: int, **options: Unpack[CallOptions]) -> InboxList:
        """List inboxes. Arguments, result and errors are those of `Inbox.list_all_inboxes`."""
        return await self._call(LIST_ALL_INBOXES, {"account_id": account_id}, options)

    async def creation(
        self,
        account_id: int,
        *,
        name: str = NOT_GIVEN,
        channel: WebWidgetChannel | WebWidgetChannelDict = NOT_GIVEN,
        avatar: FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Inbox:
        """Create an inbox. Arguments, result and errors are those of `Inbox.creation`."""
        return await self._call(
            CREATION, {"account_id": account_id, "name": name, "channel": channel, "avatar": avatar}, options
        )

    async def update(
        self,
        account_id: int,
        id: int,
        *,
        enable_auto_assignment: bool,
        name: str = NOT_GIVEN,
        channel: WebWidgetChannelUpdate | WebWidgetChannelUpdateDict = NOT_GIVEN,
        avatar: FileInput = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Inbox:
        """Update an inbox. Arguments, result and errors are those of `Inbox.update`."""
        return await self._call(
            UPDATE,
            {
                "account_id": account_id,
                "id": id,
                "enable_auto_assignment": enable_auto_assignment,
                "name": name,
                "channel": channel,
                "avatar": avatar,
            },
            options,
        )

    async def get_agent_bot(self, account_id: int, id: int, **options: Unpack[CallOptions]) -> InboxAgentBot:
        """Get the agent bot of an inbox. Arguments, result and errors are those of `Inbox.get_agent_bot`."""
        return await self._call(GET_AGENT_BOT, {"account_id": account_id, "id": id}, options)

    async def update_agent_bot(
        self, account_id: int, id: int, *, agent_bot: int | None, **options: Unpack[CallOptions]
    ) -> None:
        """Set the agent bot of an inbox. Arguments, result and errors are those of `Inbox.update_agent_bot`."""
        return await self._call(UPDATE_AGENT_BOT, {"account_id": account_id, "id": id, "agent_bot": agent_bot}, options)
