"""Text messages that open a session between an end user and the contact center."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

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
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "SmsSession"),),
    security=(("basicAuth",),),
)
OPERATIONS = (SEND,)


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
        **options: Unpack[CallOptions],
    ) -> _t.SmsSession:
        """Send a text message to an end user.

        Opens a session with the end user and sends the first message. It fails while that person is in another
        active session, when text messages are switched off, and for numbers outside the United States.

        Args:
            chat_type: Kind of a session. (one of `Messaging (API)`, `Messaging (SMS)`, `SMS`)
            end_user_number: Number that the message goes to.
            outbound_number: Number of the installation that it is sent from.
            message: Text of the message; an empty one is refused as missing.
            ticket_id: Ticket of the CRM that the session belongs to.

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
        )


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
        **options: Unpack[CallOptions],
    ) -> _t.SmsSession:
        """Send a text message to an end user.

        Opens a session with the end user and sends the first message. It fails while that person is in another
        active session, when text messages are switched off, and for numbers outside the United States.

        Args:
            chat_type: Kind of a session. (one of `Messaging (API)`, `Messaging (SMS)`, `SMS`)
            end_user_number: Number that the message goes to.
            outbound_number: Number of the installation that it is sent from.
            message: Text of the message; an empty one is refused as missing.
            ticket_id: Ticket of the CRM that the session belongs to.

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
        )
