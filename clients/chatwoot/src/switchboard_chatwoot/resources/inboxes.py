"""Application: the channels through which contacts write."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

import switchboard_chatwoot as _t

from .. import resources as _r
from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.Inbox]] = _op.operation(
    id="listAllInboxes",
    call="inboxes.list",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "list[Inbox]", unwrap=("payload",)),),
    security=(("userApiKey",),),
)
CREATE: _op.Operation[_t.Inbox] = _op.operation(
    id="inboxCreation",
    call="inboxes.create",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes/",
    parameters=(_op.Parameter("account_id", "account_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field(
                "channel",
                ("channel",),
                "WebWidgetChannel | ApiChannel | EmailChannel | LineChannel | TelegramChannel | "
                "WhatsAppCloudChannel | WhatsApp360DialogChannel | SmsChannel",
            ),
            _op.Field("greeting_enabled", ("greeting_enabled",), "bool"),
            _op.Field("greeting_message", ("greeting_message",), "str"),
            _op.Field("enable_email_collect", ("enable_email_collect",), "bool"),
            _op.Field("csat_survey_enabled", ("csat_survey_enabled",), "bool"),
            _op.Field("csat_config", ("csat_config",), "CsatConfig"),
            _op.Field("enable_auto_assignment", ("enable_auto_assignment",), "bool"),
            _op.Field("working_hours_enabled", ("working_hours_enabled",), "bool"),
            _op.Field("out_of_office_message", ("out_of_office_message",), "str"),
            _op.Field("timezone", ("timezone",), "str"),
            _op.Field("allow_messages_after_resolved", ("allow_messages_after_resolved",), "bool"),
            _op.Field("lock_to_single_conversation", ("lock_to_single_conversation",), "bool"),
            _op.Field("portal_id", ("portal_id",), "int"),
            _op.Field("sender_name_type", ("sender_name_type",), "str"),
            _op.Field("business_name", ("business_name",), "str"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field(
                    "channel",
                    ("channel",),
                    "WebWidgetChannel | ApiChannel | EmailChannel | LineChannel | TelegramChannel | "
                    "WhatsAppCloudChannel | WhatsApp360DialogChannel | SmsChannel",
                    style="deepObject",
                    explode=True,
                ),
                _op.Field("greeting_enabled", ("greeting_enabled",), "bool"),
                _op.Field("greeting_message", ("greeting_message",), "str"),
                _op.Field("enable_email_collect", ("enable_email_collect",), "bool"),
                _op.Field("csat_survey_enabled", ("csat_survey_enabled",), "bool"),
                _op.Field("csat_config", ("csat_config",), "CsatConfig", style="deepObject", explode=True),
                _op.Field("enable_auto_assignment", ("enable_auto_assignment",), "bool"),
                _op.Field("working_hours_enabled", ("working_hours_enabled",), "bool"),
                _op.Field("out_of_office_message", ("out_of_office_message",), "str"),
                _op.Field("timezone", ("timezone",), "str"),
                _op.Field("allow_messages_after_resolved", ("allow_messages_after_resolved",), "bool"),
                _op.Field("lock_to_single_conversation", ("lock_to_single_conversation",), "bool"),
                _op.Field("portal_id", ("portal_id",), "int"),
                _op.Field("sender_name_type", ("sender_name_type",), "str"),
                _op.Field("business_name", ("business_name",), "str"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Inbox"),),
    security=(("userApiKey",),),
)
GET: _op.Operation[_t.Inbox] = _op.operation(
    id="GetInbox",
    call="inboxes.get",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("inbox_id", "id", "path", "int"),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Inbox"),),
    security=(("userApiKey",),),
)
UPDATE: _op.Operation[_t.Inbox] = _op.operation(
    id="updateInbox",
    call="inboxes.update",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/inboxes/{id}",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("inbox_id", "id", "path", "int"),
    ),
    bodies=(
        _op.json_body(
            _op.Field("name", ("name",), "str"),
            _op.Field("enable_auto_assignment", ("enable_auto_assignment",), "bool"),
            _op.Field(
                "channel",
                ("channel",),
                "WebWidgetChannelUpdate | ApiChannelUpdate | EmailChannelUpdate | LineChannelUpdate | "
                "TelegramChannelUpdate | WhatsAppChannelUpdate | SmsChannelUpdate",
            ),
            _op.Field("greeting_enabled", ("greeting_enabled",), "bool"),
            _op.Field("greeting_message", ("greeting_message",), "str"),
            _op.Field("enable_email_collect", ("enable_email_collect",), "bool"),
            _op.Field("csat_survey_enabled", ("csat_survey_enabled",), "bool"),
            _op.Field("csat_config", ("csat_config",), "CsatConfig"),
            _op.Field("working_hours_enabled", ("working_hours_enabled",), "bool"),
            _op.Field("out_of_office_message", ("out_of_office_message",), "str"),
            _op.Field("timezone", ("timezone",), "str"),
            _op.Field("allow_messages_after_resolved", ("allow_messages_after_resolved",), "bool"),
            _op.Field("lock_to_single_conversation", ("lock_to_single_conversation",), "bool"),
            _op.Field("portal_id", ("portal_id",), "int"),
            _op.Field("sender_name_type", ("sender_name_type",), "str"),
            _op.Field("business_name", ("business_name",), "str"),
            _op.Field("working_hours", ("working_hours",), "list[WorkingHours]"),
        ),
        _op.Body(
            "multipart/form-data",
            fields=(
                _op.Field("name", ("name",), "str"),
                _op.Field("enable_auto_assignment", ("enable_auto_assignment",), "bool"),
                _op.Field("avatar", ("avatar",), file=True),
                _op.Field(
                    "channel",
                    ("channel",),
                    "WebWidgetChannelUpdate | ApiChannelUpdate | EmailChannelUpdate | LineChannelUpdate | "
                    "TelegramChannelUpdate | WhatsAppChannelUpdate | SmsChannelUpdate",
                    style="deepObject",
                    explode=True,
                ),
                _op.Field("greeting_enabled", ("greeting_enabled",), "bool"),
                _op.Field("greeting_message", ("greeting_message",), "str"),
                _op.Field("enable_email_collect", ("enable_email_collect",), "bool"),
                _op.Field("csat_survey_enabled", ("csat_survey_enabled",), "bool"),
                _op.Field("csat_config", ("csat_config",), "CsatConfig", style="deepObject", explode=True),
                _op.Field("working_hours_enabled", ("working_hours_enabled",), "bool"),
                _op.Field("out_of_office_message", ("out_of_office_message",), "str"),
                _op.Field("timezone", ("timezone",), "str"),
                _op.Field("allow_messages_after_resolved", ("allow_messages_after_resolved",), "bool"),
                _op.Field("lock_to_single_conversation", ("lock_to_single_conversation",), "bool"),
                _op.Field("portal_id", ("portal_id",), "int"),
                _op.Field("sender_name_type", ("sender_name_type",), "str"),
                _op.Field("business_name", ("business_name",), "str"),
                _op.Field("working_hours", ("working_hours",), "list[WorkingHours]"),
            ),
            required=True,
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Inbox"),),
    security=(("userApiKey",),),
)
GET_AGENT_BOT: _op.Operation[_t.AgentBot | None] = _op.operation(
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
)
SET_AGENT_BOT: _op.Operation[None] = _op.operation(
    id="updateAgentBot",
    call="inboxes.set_agent_bot",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot",
    parameters=(
        _op.Parameter("account_id", "account_id", "path", "int"),
        _op.Parameter("inbox_id", "id", "path", "int"),
    ),
    bodies=(_op.json_body(_op.Field("agent_bot", ("agent_bot",), "int | None", required=True)),),
    responses=(_op.ResponseSpec("200"),),
    security=(("userApiKey",),),
    replay="idempotent",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, GET_AGENT_BOT, SET_AGENT_BOT)


class Inboxes(Resource):
    """Application: the channels through which contacts write."""

    @property
    def members(self) -> _r.InboxesMembers:
        """The agents who take care of an inbox."""
        found: _r.InboxesMembers = self._resource("resources.inboxes_members", "InboxesMembers")
        return found

    def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Inbox]:
        """List inboxes.

        Returns every inbox of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the inboxes.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes, documented.
        """
        return self._call(LIST, options, account_id=account_id)

    def create(
        self,
        *,
        name: str = NOT_GIVEN,
        channel: _t.WebWidgetChannel
        | _t.WebWidgetChannelDict
        | _t.ApiChannel
        | _t.ApiChannelDict
        | _t.EmailChannel
        | _t.EmailChannelDict
        | _t.LineChannel
        | _t.LineChannelDict
        | _t.TelegramChannel
        | _t.TelegramChannelDict
        | _t.WhatsAppCloudChannel
        | _t.WhatsAppCloudChannelDict
        | _t.WhatsApp360DialogChannel
        | _t.WhatsApp360DialogChannelDict
        | _t.SmsChannel
        | _t.SmsChannelDict = NOT_GIVEN,
        greeting_enabled: bool = NOT_GIVEN,
        greeting_message: str = NOT_GIVEN,
        enable_email_collect: bool = NOT_GIVEN,
        csat_survey_enabled: bool = NOT_GIVEN,
        csat_config: _t.CsatConfig | _t.CsatConfigDict = NOT_GIVEN,
        enable_auto_assignment: bool = NOT_GIVEN,
        working_hours_enabled: bool = NOT_GIVEN,
        out_of_office_message: str = NOT_GIVEN,
        timezone: str = NOT_GIVEN,
        allow_messages_after_resolved: bool = NOT_GIVEN,
        lock_to_single_conversation: bool = NOT_GIVEN,
        portal_id: int = NOT_GIVEN,
        sender_name_type: _t.SenderNameTypeLike | str = NOT_GIVEN,
        business_name: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Inbox:
        """Create an inbox.

        Creates an inbox for one of seven kinds of channel; a website can have several. The path ends with a
        slash. An image can only travel as multipart.

        Args:
            name: Name of the inbox.
            channel: Settings of the channel.
            greeting_enabled: Whether new conversations are greeted.
            greeting_message: What new conversations are greeted with.
            enable_email_collect: Whether the widget of a website asks for an e-mail address.
            csat_survey_enabled: Whether contacts are asked how content they are.
            csat_config: How contacts are asked how content they are.
            enable_auto_assignment: Whether conversations are assigned by themselves.
            working_hours_enabled: Whether the inbox has working hours.
            out_of_office_message: What is sent outside working hours.
            timezone: Time zone of the working hours.
            allow_messages_after_resolved: Whether contacts of a website may write after a conversation is
                resolved.
            lock_to_single_conversation: Whether a contact has one conversation only; for API, LINE, Telegram,
                WhatsApp and SMS.
            portal_id: Number of the portal to connect with the inbox.
            sender_name_type: How the sender of e-mail is named. (one of `friendly`, `professional`)
            business_name: Name of the business in e-mail; for websites and e-mail.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/inboxes/, documented.
        """
        return self._call(
            CREATE,
            options,
            name=name,
            channel=channel,
            greeting_enabled=greeting_enabled,
            greeting_message=greeting_message,
            enable_email_collect=enable_email_collect,
            csat_survey_enabled=csat_survey_enabled,
            csat_config=csat_config,
            enable_auto_assignment=enable_auto_assignment,
            working_hours_enabled=working_hours_enabled,
            out_of_office_message=out_of_office_message,
            timezone=timezone,
            allow_messages_after_resolved=allow_messages_after_resolved,
            lock_to_single_conversation=lock_to_single_conversation,
            portal_id=portal_id,
            sender_name_type=sender_name_type,
            business_name=business_name,
            avatar=avatar,
            account_id=account_id,
        )

    def get(self, inbox_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.Inbox:
        """Get an inbox.

        Returns one inbox of the account. Credentials of its channel are there for administrators only.

        Args:
            inbox_id: Number of the inbox.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes/{id}, documented.
        """
        return self._call(GET, options, inbox_id=inbox_id, account_id=account_id)

    def update(
        self,
        inbox_id: int,
        *,
        name: str = NOT_GIVEN,
        enable_auto_assignment: bool = NOT_GIVEN,
        channel: _t.WebWidgetChannelUpdate
        | _t.WebWidgetChannelUpdateDict
        | _t.ApiChannelUpdate
        | _t.ApiChannelUpdateDict
        | _t.EmailChannelUpdate
        | _t.EmailChannelUpdateDict
        | _t.LineChannelUpdate
        | _t.LineChannelUpdateDict
        | _t.TelegramChannelUpdate
        | _t.TelegramChannelUpdateDict
        | _t.WhatsAppChannelUpdate
        | _t.WhatsAppChannelUpdateDict
        | _t.SmsChannelUpdate
        | _t.SmsChannelUpdateDict = NOT_GIVEN,
        greeting_enabled: bool = NOT_GIVEN,
        greeting_message: str = NOT_GIVEN,
        enable_email_collect: bool = NOT_GIVEN,
        csat_survey_enabled: bool = NOT_GIVEN,
        csat_config: _t.CsatConfig | _t.CsatConfigDict = NOT_GIVEN,
        working_hours_enabled: bool = NOT_GIVEN,
        out_of_office_message: str = NOT_GIVEN,
        timezone: str = NOT_GIVEN,
        allow_messages_after_resolved: bool = NOT_GIVEN,
        lock_to_single_conversation: bool = NOT_GIVEN,
        portal_id: int = NOT_GIVEN,
        sender_name_type: _t.SenderNameTypeLike | str = NOT_GIVEN,
        business_name: str = NOT_GIVEN,
        working_hours: Sequence[_t.WorkingHours | _t.WorkingHoursDict] = NOT_GIVEN,
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
            channel: Settings of the channel.
            greeting_enabled: Whether new conversations are greeted.
            greeting_message: What new conversations are greeted with.
            enable_email_collect: Whether the widget of a website asks for an e-mail address.
            csat_survey_enabled: Whether contacts are asked how content they are.
            csat_config: How contacts are asked how content they are.
            working_hours_enabled: Whether the inbox has working hours.
            out_of_office_message: What is sent outside working hours.
            timezone: Time zone of the working hours.
            allow_messages_after_resolved: Whether contacts of a website may write after a conversation is
                resolved.
            lock_to_single_conversation: Whether a contact has one conversation only; for API, LINE, Telegram,
                WhatsApp and SMS.
            portal_id: Number of the portal to connect with the inbox.
            sender_name_type: How the sender of e-mail is named. (one of `friendly`, `professional`)
            business_name: Name of the business in e-mail; for websites and e-mail.
            working_hours: Working hours, one entry for each day to change.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/inboxes/{id}, documented.
        """
        return self._call(
            UPDATE,
            options,
            inbox_id=inbox_id,
            name=name,
            enable_auto_assignment=enable_auto_assignment,
            channel=channel,
            greeting_enabled=greeting_enabled,
            greeting_message=greeting_message,
            enable_email_collect=enable_email_collect,
            csat_survey_enabled=csat_survey_enabled,
            csat_config=csat_config,
            working_hours_enabled=working_hours_enabled,
            out_of_office_message=out_of_office_message,
            timezone=timezone,
            allow_messages_after_resolved=allow_messages_after_resolved,
            lock_to_single_conversation=lock_to_single_conversation,
            portal_id=portal_id,
            sender_name_type=sender_name_type,
            business_name=business_name,
            working_hours=working_hours,
            avatar=avatar,
            account_id=account_id,
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
        return self._call(GET_AGENT_BOT, options, inbox_id=inbox_id, account_id=account_id)

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
        return self._call(SET_AGENT_BOT, options, inbox_id=inbox_id, agent_bot=agent_bot, account_id=account_id)


class AsyncInboxes(AsyncResource):
    """Application: the channels through which contacts write."""

    @property
    def members(self) -> _r.AsyncInboxesMembers:
        """The agents who take care of an inbox."""
        found: _r.AsyncInboxesMembers = self._resource("resources.inboxes_members", "AsyncInboxesMembers")
        return found

    async def list(self, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> builtins.list[_t.Inbox]:
        """List inboxes.

        Returns every inbox of the account, all in one response.

        Args:
            account_id: Number of the account. (default: the client's)

        Returns: the inboxes.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes, documented.
        """
        return await self._call(LIST, options, account_id=account_id)

    async def create(
        self,
        *,
        name: str = NOT_GIVEN,
        channel: _t.WebWidgetChannel
        | _t.WebWidgetChannelDict
        | _t.ApiChannel
        | _t.ApiChannelDict
        | _t.EmailChannel
        | _t.EmailChannelDict
        | _t.LineChannel
        | _t.LineChannelDict
        | _t.TelegramChannel
        | _t.TelegramChannelDict
        | _t.WhatsAppCloudChannel
        | _t.WhatsAppCloudChannelDict
        | _t.WhatsApp360DialogChannel
        | _t.WhatsApp360DialogChannelDict
        | _t.SmsChannel
        | _t.SmsChannelDict = NOT_GIVEN,
        greeting_enabled: bool = NOT_GIVEN,
        greeting_message: str = NOT_GIVEN,
        enable_email_collect: bool = NOT_GIVEN,
        csat_survey_enabled: bool = NOT_GIVEN,
        csat_config: _t.CsatConfig | _t.CsatConfigDict = NOT_GIVEN,
        enable_auto_assignment: bool = NOT_GIVEN,
        working_hours_enabled: bool = NOT_GIVEN,
        out_of_office_message: str = NOT_GIVEN,
        timezone: str = NOT_GIVEN,
        allow_messages_after_resolved: bool = NOT_GIVEN,
        lock_to_single_conversation: bool = NOT_GIVEN,
        portal_id: int = NOT_GIVEN,
        sender_name_type: _t.SenderNameTypeLike | str = NOT_GIVEN,
        business_name: str = NOT_GIVEN,
        avatar: _t.FileInput = NOT_GIVEN,
        account_id: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Inbox:
        """Create an inbox.

        Creates an inbox for one of seven kinds of channel; a website can have several. The path ends with a
        slash. An image can only travel as multipart.

        Args:
            name: Name of the inbox.
            channel: Settings of the channel.
            greeting_enabled: Whether new conversations are greeted.
            greeting_message: What new conversations are greeted with.
            enable_email_collect: Whether the widget of a website asks for an e-mail address.
            csat_survey_enabled: Whether contacts are asked how content they are.
            csat_config: How contacts are asked how content they are.
            enable_auto_assignment: Whether conversations are assigned by themselves.
            working_hours_enabled: Whether the inbox has working hours.
            out_of_office_message: What is sent outside working hours.
            timezone: Time zone of the working hours.
            allow_messages_after_resolved: Whether contacts of a website may write after a conversation is
                resolved.
            lock_to_single_conversation: Whether a contact has one conversation only; for API, LINE, Telegram,
                WhatsApp and SMS.
            portal_id: Number of the portal to connect with the inbox.
            sender_name_type: How the sender of e-mail is named. (one of `friendly`, `professional`)
            business_name: Name of the business in e-mail; for websites and e-mail.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: POST /api/v1/accounts/{account_id}/inboxes/, documented.
        """
        return await self._call(
            CREATE,
            options,
            name=name,
            channel=channel,
            greeting_enabled=greeting_enabled,
            greeting_message=greeting_message,
            enable_email_collect=enable_email_collect,
            csat_survey_enabled=csat_survey_enabled,
            csat_config=csat_config,
            enable_auto_assignment=enable_auto_assignment,
            working_hours_enabled=working_hours_enabled,
            out_of_office_message=out_of_office_message,
            timezone=timezone,
            allow_messages_after_resolved=allow_messages_after_resolved,
            lock_to_single_conversation=lock_to_single_conversation,
            portal_id=portal_id,
            sender_name_type=sender_name_type,
            business_name=business_name,
            avatar=avatar,
            account_id=account_id,
        )

    async def get(self, inbox_id: int, *, account_id: int = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.Inbox:
        """Get an inbox.

        Returns one inbox of the account. Credentials of its channel are there for administrators only.

        Args:
            inbox_id: Number of the inbox.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox.
        Raises: NotFoundError, AuthenticationError.
        Source: GET /api/v1/accounts/{account_id}/inboxes/{id}, documented.
        """
        return await self._call(GET, options, inbox_id=inbox_id, account_id=account_id)

    async def update(
        self,
        inbox_id: int,
        *,
        name: str = NOT_GIVEN,
        enable_auto_assignment: bool = NOT_GIVEN,
        channel: _t.WebWidgetChannelUpdate
        | _t.WebWidgetChannelUpdateDict
        | _t.ApiChannelUpdate
        | _t.ApiChannelUpdateDict
        | _t.EmailChannelUpdate
        | _t.EmailChannelUpdateDict
        | _t.LineChannelUpdate
        | _t.LineChannelUpdateDict
        | _t.TelegramChannelUpdate
        | _t.TelegramChannelUpdateDict
        | _t.WhatsAppChannelUpdate
        | _t.WhatsAppChannelUpdateDict
        | _t.SmsChannelUpdate
        | _t.SmsChannelUpdateDict = NOT_GIVEN,
        greeting_enabled: bool = NOT_GIVEN,
        greeting_message: str = NOT_GIVEN,
        enable_email_collect: bool = NOT_GIVEN,
        csat_survey_enabled: bool = NOT_GIVEN,
        csat_config: _t.CsatConfig | _t.CsatConfigDict = NOT_GIVEN,
        working_hours_enabled: bool = NOT_GIVEN,
        out_of_office_message: str = NOT_GIVEN,
        timezone: str = NOT_GIVEN,
        allow_messages_after_resolved: bool = NOT_GIVEN,
        lock_to_single_conversation: bool = NOT_GIVEN,
        portal_id: int = NOT_GIVEN,
        sender_name_type: _t.SenderNameTypeLike | str = NOT_GIVEN,
        business_name: str = NOT_GIVEN,
        working_hours: Sequence[_t.WorkingHours | _t.WorkingHoursDict] = NOT_GIVEN,
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
            channel: Settings of the channel.
            greeting_enabled: Whether new conversations are greeted.
            greeting_message: What new conversations are greeted with.
            enable_email_collect: Whether the widget of a website asks for an e-mail address.
            csat_survey_enabled: Whether contacts are asked how content they are.
            csat_config: How contacts are asked how content they are.
            working_hours_enabled: Whether the inbox has working hours.
            out_of_office_message: What is sent outside working hours.
            timezone: Time zone of the working hours.
            allow_messages_after_resolved: Whether contacts of a website may write after a conversation is
                resolved.
            lock_to_single_conversation: Whether a contact has one conversation only; for API, LINE, Telegram,
                WhatsApp and SMS.
            portal_id: Number of the portal to connect with the inbox.
            sender_name_type: How the sender of e-mail is named. (one of `friendly`, `professional`)
            business_name: Name of the business in e-mail; for websites and e-mail.
            working_hours: Working hours, one entry for each day to change.
            avatar: Image file for the avatar.
            account_id: Number of the account. (default: the client's)

        Returns: the inbox as it is now.
        Raises: NotFoundError, AuthenticationError, UnprocessableEntityError.
        Source: PATCH /api/v1/accounts/{account_id}/inboxes/{id}, documented.
        """
        return await self._call(
            UPDATE,
            options,
            inbox_id=inbox_id,
            name=name,
            enable_auto_assignment=enable_auto_assignment,
            channel=channel,
            greeting_enabled=greeting_enabled,
            greeting_message=greeting_message,
            enable_email_collect=enable_email_collect,
            csat_survey_enabled=csat_survey_enabled,
            csat_config=csat_config,
            working_hours_enabled=working_hours_enabled,
            out_of_office_message=out_of_office_message,
            timezone=timezone,
            allow_messages_after_resolved=allow_messages_after_resolved,
            lock_to_single_conversation=lock_to_single_conversation,
            portal_id=portal_id,
            sender_name_type=sender_name_type,
            business_name=business_name,
            working_hours=working_hours,
            avatar=avatar,
            account_id=account_id,
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
        return await self._call(GET_AGENT_BOT, options, inbox_id=inbox_id, account_id=account_id)

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
        return await self._call(SET_AGENT_BOT, options, inbox_id=inbox_id, agent_bot=agent_bot, account_id=account_id)
