"""Text messages that open a session between an end user and the contact center."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

SEND: _op.Operation[_t.SmsSession] = _op.operation(
    id="sms.send",
    method="POST",
    path="/sms",
    bodies=(
        _op.json_body(
            _op.Field("chat_type", ("chat_type",), "str", required=True),
            _op.Field("end_user_number", ("end_user_number",), "str", required=True),
            _op.Field("outbound_number", ("outbound_number",), "str", required=True),
            _op.Field("message", ("message",), "str", required=True, limits=_op.Limits(min_length=1)),
            _op.Field("ticket_id", ("ticket_id",), "str"),
            _op.Field("agent_id", ("agent_id",), "int"),
            _op.Field("agent_email", ("agent_email",), "str"),
            _op.Field("agent_id_camel", ("agentId",), "int"),
            _op.Field("agent_email_camel", ("agentEmail",), "str"),
            _op.Field("chat_subtype", ("chat_subtype",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "SmsSession"),),
    security=(("basicAuth",),),
)
SEND_SESSIONLESS: _op.Operation[Any] = _op.operation(
    id="sms.send_sessionless",
    method="POST",
    path="/sessionless_sms",
    bodies=(
        _op.json_body(
            _op.Field("from_phone", ("from_phone",), "str"),
            _op.Field("to_phones", ("to_phones",), "list[str]"),
            _op.Field("messages", ("messages",), "list[str]"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    evidence="inferred",
)
OPERATIONS = (SEND, SEND_SESSIONLESS)


class Sms(Resource):
    """Text messages that open a session between an end user and the contact center."""

    def send(
        self,
        *,
        chat_type: _t.ChatTypeLike | str,
        end_user_number: str,
        outbound_number: str,
        message: str,
        ticket_id: str = NOT_GIVEN,
        agent_id: int = NOT_GIVEN,
        agent_email: str = NOT_GIVEN,
        agent_id_camel: int = NOT_GIVEN,
        agent_email_camel: str = NOT_GIVEN,
        chat_subtype: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.SmsSession:
        """Send a text message to an end user.

        Opens a session with the end user and sends the first message; long texts are split. It fails while that
        person is in another active session, when text messages are switched off, and for numbers outside the
        United States. It is meant for events, not for tens of thousands of texts at once or several texts to one
        number on a day.

        Args:
            chat_type: Kind of a session. (one of `Messaging (API)`, `Messaging (SMS)`, `SMS`)
            end_user_number: Number that the message goes to.
            outbound_number: Number of the installation that it is sent from.
            message: Text of the message; an empty one is refused as missing.
            ticket_id: Ticket of the CRM that the session belongs to.
            agent_id: Agent who gets a new session, or in whose name the text goes out in one that exists.
            agent_email: The agent's e-mail address, in place of the id.
            agent_id_camel: The same as `agent_id`, for installations that read this spelling.
            agent_email_camel: The same as `agent_email`, for installations that read this spelling.
            chat_subtype: Kind of the session within its type.

        Returns: the session that the message opened.
        Raises: BadRequestError.
        Source: POST /sms, documented.
        """
        return self._call(
            SEND,
            options,
            chat_type=chat_type,
            end_user_number=end_user_number,
            outbound_number=outbound_number,
            message=message,
            ticket_id=ticket_id,
            agent_id=agent_id,
            agent_email=agent_email,
            agent_id_camel=agent_id_camel,
            agent_email_camel=agent_email_camel,
            chat_subtype=chat_subtype,
        )

    def send_sessionless(
        self,
        *,
        from_phone: str = NOT_GIVEN,
        to_phones: Sequence[str] = NOT_GIVEN,
        messages: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send text messages without opening a session.

        Sends every text to every number. What the server returns is not documented.

        Args:
            from_phone: Number of the installation that they are sent from.
            to_phones: Numbers that they go to.
            messages: Texts of the messages.

        Returns: the messages were taken. The vendor does not document it: it may be empty (None) or have another
        form.
        Source: POST /sessionless_sms, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"sms.send_sessionless": "/right/path"})`.
        """
        return self._call(SEND_SESSIONLESS, options, from_phone=from_phone, to_phones=to_phones, messages=messages)


class AsyncSms(AsyncResource):
    """Text messages that open a session between an end user and the contact center."""

    async def send(
        self,
        *,
        chat_type: _t.ChatTypeLike | str,
        end_user_number: str,
        outbound_number: str,
        message: str,
        ticket_id: str = NOT_GIVEN,
        agent_id: int = NOT_GIVEN,
        agent_email: str = NOT_GIVEN,
        agent_id_camel: int = NOT_GIVEN,
        agent_email_camel: str = NOT_GIVEN,
        chat_subtype: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.SmsSession:
        """Send a text message to an end user.

        Opens a session with the end user and sends the first message; long texts are split. It fails while that
        person is in another active session, when text messages are switched off, and for numbers outside the
        United States. It is meant for events, not for tens of thousands of texts at once or several texts to one
        number on a day.

        Args:
            chat_type: Kind of a session. (one of `Messaging (API)`, `Messaging (SMS)`, `SMS`)
            end_user_number: Number that the message goes to.
            outbound_number: Number of the installation that it is sent from.
            message: Text of the message; an empty one is refused as missing.
            ticket_id: Ticket of the CRM that the session belongs to.
            agent_id: Agent who gets a new session, or in whose name the text goes out in one that exists.
            agent_email: The agent's e-mail address, in place of the id.
            agent_id_camel: The same as `agent_id`, for installations that read this spelling.
            agent_email_camel: The same as `agent_email`, for installations that read this spelling.
            chat_subtype: Kind of the session within its type.

        Returns: the session that the message opened.
        Raises: BadRequestError.
        Source: POST /sms, documented.
        """
        return await self._call(
            SEND,
            options,
            chat_type=chat_type,
            end_user_number=end_user_number,
            outbound_number=outbound_number,
            message=message,
            ticket_id=ticket_id,
            agent_id=agent_id,
            agent_email=agent_email,
            agent_id_camel=agent_id_camel,
            agent_email_camel=agent_email_camel,
            chat_subtype=chat_subtype,
        )

    async def send_sessionless(
        self,
        *,
        from_phone: str = NOT_GIVEN,
        to_phones: Sequence[str] = NOT_GIVEN,
        messages: Sequence[str] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send text messages without opening a session.

        Sends every text to every number. What the server returns is not documented.

        Args:
            from_phone: Number of the installation that they are sent from.
            to_phones: Numbers that they go to.
            messages: Texts of the messages.

        Returns: the messages were taken. The vendor does not document it: it may be empty (None) or have another
        form.
        Source: POST /sessionless_sms, inferred. If the path is wrong, correct it:
        `CcaiApps(paths={"sms.send_sessionless": "/right/path"})`.
        """
        return await self._call(
            SEND_SESSIONLESS, options, from_phone=from_phone, to_phones=to_phones, messages=messages
        )
