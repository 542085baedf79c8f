"""Calls made, taken or scheduled on behalf of an agent or a queue."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import operation as _op
from .._runtime.not_given import NOT_GIVEN
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from .._runtime.settings import CallOptions
    from ..enums import OutboundCallType, RecordingPermission
    from ..models.call import Call

CREATE: _op.Operation[Call | None] = _op.Operation(
    id="calls.create",
    call="calls.create",
    method="POST",
    path="/calls",
    bodies=(
        _op.Body(
            "application/json",
            fields=(
                _op.Field("call_type", ("call_type",), required=True),
                _op.Field("agent_email", ("agent_email",)),
                _op.Field("ticket_id", ("ticket_id",)),
                _op.Field("end_user_number", ("end_user_number",)),
                _op.Field("outbound_number", ("outbound_number",)),
                _op.Field("lang", ("lang",)),
                _op.Field("menu_id", ("menu_id",)),
                _op.Field("recording_permission", ("recording_permission",)),
                _op.Field("call_id", ("call_id",)),
                _op.Field("scheduled_at", ("scheduled_at",)),
            ),
            required=True,
        ),
    ),
    answers=(_op.Answer("201", "application/json", "Call"), _op.Answer("202")),
    security=(("basicAuth",),),
)
OPERATIONS = (CREATE,)


class Calls(Resource):
    """Calls made, taken or scheduled on behalf of an agent or a queue."""

    def create(
        self,
        *,
        call_type: OutboundCallType | str,
        agent_email: str = NOT_GIVEN,
        ticket_id: str | int = NOT_GIVEN,
        end_user_number: str = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        lang: str = NOT_GIVEN,
        menu_id: int = NOT_GIVEN,
        recording_permission: RecordingPermission | str = NOT_GIVEN,
        call_id: int = NOT_GIVEN,
        scheduled_at: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Call | None:
        """Create an outbound, inbound or scheduled call.

        `call_type` selects the kind of call, and the kind selects which other fields are needed. An outbound call
        is started for an agent, an inbound one is put into a queue, a scheduled one waits for its time. An empty
        answer (202) means that nobody is called yet: the agent has to complete the action in the widget, for
        instance choose among several outbound numbers.

        Args:
            call_type: Values of `call_type` that make an outbound call.
            agent_email: E-mail address of the agent who gets the call.
            ticket_id: Ticket of the CRM; the end user tied to it is dialed. It goes before `end_user_number`.
            end_user_number: Phone number to dial.
            outbound_number: Well-formed number of the installation to call from (Settings, Phone Number
                Management); its default number when left out.
            lang: Language of the call, an ISO 639-1 code; it must be enabled in the installation.
            menu_id: Menu (queue) that the call is counted to; an IVR or a web menu.
            recording_permission: Whether the call may be recorded; it counts only where the queue's recording
                option is to ask the user for permission.
            call_id: Earlier call that becomes the parent of this one; with it `menu_id` may be left out.
            scheduled_at: When to call, a valid time in the future (ISO 8601).

        Returns: the call exists. None when the answer is empty.
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls, documented (document 004, lines 50-211, 213-704, 707-1198, 1201-1718, 1721-2278).
        """
        return self._call(
            CREATE,
            {
                "call_type": call_type,
                "agent_email": agent_email,
                "ticket_id": ticket_id,
                "end_user_number": end_user_number,
                "outbound_number": outbound_number,
                "lang": lang,
                "menu_id": menu_id,
                "recording_permission": recording_permission,
                "call_id": call_id,
                "scheduled_at": scheduled_at,
            },
            options,
        )


class AsyncCalls(AsyncResource):
    """Calls made, taken or scheduled on behalf of an agent or a queue."""

    async def create(
        self,
        *,
        call_type: OutboundCallType | str,
        agent_email: str = NOT_GIVEN,
        ticket_id: str | int = NOT_GIVEN,
        end_user_number: str = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        lang: str = NOT_GIVEN,
        menu_id: int = NOT_GIVEN,
        recording_permission: RecordingPermission | str = NOT_GIVEN,
        call_id: int = NOT_GIVEN,
        scheduled_at: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Call | None:
        """Create an outbound, inbound or scheduled call. Arguments, result and errors are those of `Calls.create`."""
        return await self._call(
            CREATE,
            {
                "call_type": call_type,
                "agent_email": agent_email,
                "ticket_id": ticket_id,
                "end_user_number": end_user_number,
                "outbound_number": outbound_number,
                "lang": lang,
                "menu_id": menu_id,
                "recording_permission": recording_permission,
                "call_id": call_id,
                "scheduled_at": scheduled_at,
            },
            options,
        )
