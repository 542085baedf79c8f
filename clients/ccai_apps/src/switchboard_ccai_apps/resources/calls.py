"""Calls made, taken or scheduled on behalf of an agent or a queue."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.Call | None] = _op.operation(
    id="calls.create",
    method="POST",
    path="/calls",
    bodies=(
        _op.json_body(
            _op.Field("call_type", ("call_type",), "str", required=True),
            _op.Field("agent_email", ("agent_email",), "str"),
            _op.Field("ticket_id", ("ticket_id",), "str | int"),
            _op.Field("end_user_number", ("end_user_number",), "str"),
            _op.Field("outbound_number", ("outbound_number",), "str"),
            _op.Field("lang", ("lang",), "str"),
            _op.Field("menu_id", ("menu_id",), "int"),
            _op.Field("recording_permission", ("recording_permission",), "str"),
            _op.Field("call_id", ("call_id",), "int"),
            _op.Field("scheduled_at", ("scheduled_at",), "datetime"),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "Call"), _op.ResponseSpec("202")),
    security=(("basicAuth",),),
)
CREATE_OUTBOUND: _op.Operation[_t.Call | None] = _op.operation(
    id="calls.create",
    call="calls.create_outbound",
    method="POST",
    path="/calls",
    bodies=(
        _op.json_body(
            _op.Field("agent_email", ("agent_email",), "str", required=True),
            _op.Field("ticket_id", ("ticket_id",), "str | int"),
            _op.Field("end_user_number", ("end_user_number",), "str"),
            _op.Field("outbound_number", ("outbound_number",), "str"),
            _op.Field("lang", ("lang",), "str"),
            constants=((("call_type",), "Voice Outbound (API)"),),
            any_of=(("ticket_id",), ("end_user_number",)),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "Call"), _op.ResponseSpec("202")),
    security=(("basicAuth",),),
)
CREATE_INBOUND: _op.Operation[_t.Call | None] = _op.operation(
    id="calls.create",
    call="calls.create_inbound",
    method="POST",
    path="/calls",
    bodies=(
        _op.json_body(
            _op.Field("menu_id", ("menu_id",), "int", required=True),
            _op.Field("end_user_number", ("end_user_number",), "str", required=True),
            _op.Field("lang", ("lang",), "str"),
            _op.Field("ticket_id", ("ticket_id",), "str | int"),
            _op.Field("outbound_number", ("outbound_number",), "str"),
            _op.Field("recording_permission", ("recording_permission",), "str"),
            constants=((("call_type",), "Voice Inbound (API)"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "Call"), _op.ResponseSpec("202")),
    security=(("basicAuth",),),
)
CREATE_SCHEDULED: _op.Operation[_t.Call | None] = _op.operation(
    id="calls.create",
    call="calls.create_scheduled",
    method="POST",
    path="/calls",
    bodies=(
        _op.json_body(
            _op.Field("menu_id", ("menu_id",), "int"),
            _op.Field("call_id", ("call_id",), "int"),
            _op.Field("end_user_number", ("end_user_number",), "str", required=True),
            _op.Field("lang", ("lang",), "str"),
            _op.Field("ticket_id", ("ticket_id",), "str | int"),
            _op.Field("scheduled_at", ("scheduled_at",), "datetime", required=True),
            _op.Field("recording_permission", ("recording_permission",), "str"),
            constants=((("call_type",), "Voice Scheduled (API)"),),
            any_of=(("menu_id",), ("call_id",)),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/json", "Call"), _op.ResponseSpec("202")),
    security=(("basicAuth",),),
)
OPERATIONS = (CREATE,)


class Calls(Resource):
    """Calls made, taken or scheduled on behalf of an agent or a queue."""

    def create(
        self,
        *,
        call_type: _t.OutboundCallTypeLike | str | _t.InboundCallTypeLike | _t.ScheduledCallTypeLike,
        agent_email: str = NOT_GIVEN,
        ticket_id: str | int = NOT_GIVEN,
        end_user_number: str = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        lang: str = NOT_GIVEN,
        menu_id: int = NOT_GIVEN,
        recording_permission: _t.RecordingPermissionLike | str = NOT_GIVEN,
        call_id: int = NOT_GIVEN,
        scheduled_at: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call | None:
        """Create an outbound, inbound or scheduled call.

        `call_type` selects the kind of call, and the kind selects which other fields are needed. An outbound call
        is started for an agent, an inbound one is put into a queue, a scheduled one waits for its time. An empty
        response (202) means that nobody is called yet: the agent has to complete the action in the widget, for
        instance choose among several outbound numbers.

        Args:
            call_type: Values of `call_type` that make an outbound call. Or: Values of `call_type` that make an
                inbound call. Or: Values of `call_type` that make a scheduled call.
            agent_email: E-mail address of the agent who gets the call.
            ticket_id: Ticket of the CRM; the end user tied to it is dialed. It goes before `end_user_number`.
            end_user_number: Phone number to dial.
            outbound_number: Well-formed number of the installation to call from (Settings, Phone Number
                Management); its default number when left out.
            lang: Language of the call, an ISO 639-1 code; it must be enabled in the installation. (vendor's
                default: en)
            menu_id: Menu (queue) that the call is counted to; an IVR or a web menu.
            recording_permission: Whether the call may be recorded; it counts only where the queue's recording
                option is to ask the user for permission. (one of `recording_permission_not_asked`,
                `recording_permission_denied`, `recording_permission_granted`, vendor's default:
                recording_permission_not_asked)
            call_id: Earlier call that becomes the parent of this one; with it `menu_id` may be left out.
            scheduled_at: When to call, a valid time in the future (ISO 8601).

        Returns: the call exists. None when the response is empty (202: accepted, but somebody has to complete the
        action in the agent's widget).
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls, documented.
        """
        return self._call(
            CREATE,
            options,
            call_type=call_type,
            agent_email=agent_email,
            ticket_id=ticket_id,
            end_user_number=end_user_number,
            outbound_number=outbound_number,
            lang=lang,
            menu_id=menu_id,
            recording_permission=recording_permission,
            call_id=call_id,
            scheduled_at=scheduled_at,
        )

    def create_outbound(
        self,
        *,
        agent_email: str,
        ticket_id: str | int = NOT_GIVEN,
        end_user_number: str = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        lang: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call | None:
        """Create an outbound call.

        A call from an agent to an end user, who is named by a ticket or by a phone number; the ticket wins when
        both are given.

        Args:
            agent_email: E-mail address of the agent who gets the call.
            ticket_id: Ticket of the CRM; the end user tied to it is dialed. It goes before `end_user_number`.
            end_user_number: Phone number to dial.
            outbound_number: Well-formed number of the installation to call from (Settings, Phone Number
                Management); its default number when left out.
            lang: Language of the call, an ISO 639-1 code; it must be enabled in the installation. (vendor's
                default: en)

        Returns: the call exists. None when the response is empty (202: accepted, but somebody has to complete the
        action in the agent's widget).
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls, documented.
        """
        return self._call(
            CREATE_OUTBOUND,
            options,
            agent_email=agent_email,
            ticket_id=ticket_id,
            end_user_number=end_user_number,
            outbound_number=outbound_number,
            lang=lang,
        )

    def create_inbound(
        self,
        *,
        menu_id: int,
        end_user_number: str,
        lang: str = NOT_GIVEN,
        ticket_id: str | int = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        recording_permission: _t.RecordingPermissionLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call | None:
        """Create an inbound call.

        A call that is put into a queue as if the end user had called in.

        Args:
            menu_id: Menu (queue) that the call is counted to; an IVR or a web menu.
            end_user_number: Phone number to dial, unless the ticket names another.
            lang: Language of the call, an ISO 639-1 code; it must be enabled in the installation. (vendor's
                default: en)
            ticket_id: Ticket of the CRM; the phone number tied to it is dialed. It goes before `end_user_number`.
            outbound_number: Number to call from, among those of the queue; the installation's default number when
                left out or invalid.
            recording_permission: Whether the call may be recorded; it counts only where the queue's recording
                option is to ask the user for permission. (one of `recording_permission_not_asked`,
                `recording_permission_denied`, `recording_permission_granted`, vendor's default:
                recording_permission_not_asked)

        Returns: the call exists. None when the response is empty (202: accepted, but somebody has to complete the
        action in the agent's widget).
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls, documented.
        """
        return self._call(
            CREATE_INBOUND,
            options,
            menu_id=menu_id,
            end_user_number=end_user_number,
            lang=lang,
            ticket_id=ticket_id,
            outbound_number=outbound_number,
            recording_permission=recording_permission,
        )

    def create_scheduled(
        self,
        *,
        end_user_number: str,
        scheduled_at: datetime | str,
        menu_id: int = NOT_GIVEN,
        call_id: int = NOT_GIVEN,
        lang: str = NOT_GIVEN,
        ticket_id: str | int = NOT_GIVEN,
        recording_permission: _t.RecordingPermissionLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call | None:
        """Create a scheduled call.

        A call to an end user at a later time.

        Args:
            end_user_number: Phone number to dial, unless the ticket names another.
            scheduled_at: When to call, a valid time in the future (ISO 8601).
            menu_id: Menu (queue) that the call is counted to; a mobile or a web menu. Needed unless `call_id` is
                given.
            call_id: Earlier call that becomes the parent of this one; with it `menu_id` may be left out.
            lang: Language of the call, an ISO 639-1 code; it must be enabled in the installation. (vendor's
                default: en)
            ticket_id: Ticket of the CRM; the phone number tied to it is dialed. It goes before `end_user_number`.
            recording_permission: Whether the call may be recorded; it counts only where the queue's recording
                option is to ask the user for permission. (one of `recording_permission_not_asked`,
                `recording_permission_denied`, `recording_permission_granted`, vendor's default:
                recording_permission_not_asked)

        Returns: the call exists. None when the response is empty (202: accepted, but somebody has to complete the
        action in the agent's widget).
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls, documented.
        """
        return self._call(
            CREATE_SCHEDULED,
            options,
            end_user_number=end_user_number,
            scheduled_at=scheduled_at,
            menu_id=menu_id,
            call_id=call_id,
            lang=lang,
            ticket_id=ticket_id,
            recording_permission=recording_permission,
        )


class AsyncCalls(AsyncResource):
    """Calls made, taken or scheduled on behalf of an agent or a queue."""

    async def create(
        self,
        *,
        call_type: _t.OutboundCallTypeLike | str | _t.InboundCallTypeLike | _t.ScheduledCallTypeLike,
        agent_email: str = NOT_GIVEN,
        ticket_id: str | int = NOT_GIVEN,
        end_user_number: str = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        lang: str = NOT_GIVEN,
        menu_id: int = NOT_GIVEN,
        recording_permission: _t.RecordingPermissionLike | str = NOT_GIVEN,
        call_id: int = NOT_GIVEN,
        scheduled_at: datetime | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call | None:
        """Create an outbound, inbound or scheduled call.

        `call_type` selects the kind of call, and the kind selects which other fields are needed. An outbound call
        is started for an agent, an inbound one is put into a queue, a scheduled one waits for its time. An empty
        response (202) means that nobody is called yet: the agent has to complete the action in the widget, for
        instance choose among several outbound numbers.

        Args:
            call_type: Values of `call_type` that make an outbound call. Or: Values of `call_type` that make an
                inbound call. Or: Values of `call_type` that make a scheduled call.
            agent_email: E-mail address of the agent who gets the call.
            ticket_id: Ticket of the CRM; the end user tied to it is dialed. It goes before `end_user_number`.
            end_user_number: Phone number to dial.
            outbound_number: Well-formed number of the installation to call from (Settings, Phone Number
                Management); its default number when left out.
            lang: Language of the call, an ISO 639-1 code; it must be enabled in the installation. (vendor's
                default: en)
            menu_id: Menu (queue) that the call is counted to; an IVR or a web menu.
            recording_permission: Whether the call may be recorded; it counts only where the queue's recording
                option is to ask the user for permission. (one of `recording_permission_not_asked`,
                `recording_permission_denied`, `recording_permission_granted`, vendor's default:
                recording_permission_not_asked)
            call_id: Earlier call that becomes the parent of this one; with it `menu_id` may be left out.
            scheduled_at: When to call, a valid time in the future (ISO 8601).

        Returns: the call exists. None when the response is empty (202: accepted, but somebody has to complete the
        action in the agent's widget).
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls, documented.
        """
        return await self._call(
            CREATE,
            options,
            call_type=call_type,
            agent_email=agent_email,
            ticket_id=ticket_id,
            end_user_number=end_user_number,
            outbound_number=outbound_number,
            lang=lang,
            menu_id=menu_id,
            recording_permission=recording_permission,
            call_id=call_id,
            scheduled_at=scheduled_at,
        )

    async def create_outbound(
        self,
        *,
        agent_email: str,
        ticket_id: str | int = NOT_GIVEN,
        end_user_number: str = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        lang: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call | None:
        """Create an outbound call.

        A call from an agent to an end user, who is named by a ticket or by a phone number; the ticket wins when
        both are given.

        Args:
            agent_email: E-mail address of the agent who gets the call.
            ticket_id: Ticket of the CRM; the end user tied to it is dialed. It goes before `end_user_number`.
            end_user_number: Phone number to dial.
            outbound_number: Well-formed number of the installation to call from (Settings, Phone Number
                Management); its default number when left out.
            lang: Language of the call, an ISO 639-1 code; it must be enabled in the installation. (vendor's
                default: en)

        Returns: the call exists. None when the response is empty (202: accepted, but somebody has to complete the
        action in the agent's widget).
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls, documented.
        """
        return await self._call(
            CREATE_OUTBOUND,
            options,
            agent_email=agent_email,
            ticket_id=ticket_id,
            end_user_number=end_user_number,
            outbound_number=outbound_number,
            lang=lang,
        )

    async def create_inbound(
        self,
        *,
        menu_id: int,
        end_user_number: str,
        lang: str = NOT_GIVEN,
        ticket_id: str | int = NOT_GIVEN,
        outbound_number: str = NOT_GIVEN,
        recording_permission: _t.RecordingPermissionLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call | None:
        """Create an inbound call.

        A call that is put into a queue as if the end user had called in.

        Args:
            menu_id: Menu (queue) that the call is counted to; an IVR or a web menu.
            end_user_number: Phone number to dial, unless the ticket names another.
            lang: Language of the call, an ISO 639-1 code; it must be enabled in the installation. (vendor's
                default: en)
            ticket_id: Ticket of the CRM; the phone number tied to it is dialed. It goes before `end_user_number`.
            outbound_number: Number to call from, among those of the queue; the installation's default number when
                left out or invalid.
            recording_permission: Whether the call may be recorded; it counts only where the queue's recording
                option is to ask the user for permission. (one of `recording_permission_not_asked`,
                `recording_permission_denied`, `recording_permission_granted`, vendor's default:
                recording_permission_not_asked)

        Returns: the call exists. None when the response is empty (202: accepted, but somebody has to complete the
        action in the agent's widget).
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls, documented.
        """
        return await self._call(
            CREATE_INBOUND,
            options,
            menu_id=menu_id,
            end_user_number=end_user_number,
            lang=lang,
            ticket_id=ticket_id,
            outbound_number=outbound_number,
            recording_permission=recording_permission,
        )

    async def create_scheduled(
        self,
        *,
        end_user_number: str,
        scheduled_at: datetime | str,
        menu_id: int = NOT_GIVEN,
        call_id: int = NOT_GIVEN,
        lang: str = NOT_GIVEN,
        ticket_id: str | int = NOT_GIVEN,
        recording_permission: _t.RecordingPermissionLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Call | None:
        """Create a scheduled call.

        A call to an end user at a later time.

        Args:
            end_user_number: Phone number to dial, unless the ticket names another.
            scheduled_at: When to call, a valid time in the future (ISO 8601).
            menu_id: Menu (queue) that the call is counted to; a mobile or a web menu. Needed unless `call_id` is
                given.
            call_id: Earlier call that becomes the parent of this one; with it `menu_id` may be left out.
            lang: Language of the call, an ISO 639-1 code; it must be enabled in the installation. (vendor's
                default: en)
            ticket_id: Ticket of the CRM; the phone number tied to it is dialed. It goes before `end_user_number`.
            recording_permission: Whether the call may be recorded; it counts only where the queue's recording
                option is to ask the user for permission. (one of `recording_permission_not_asked`,
                `recording_permission_denied`, `recording_permission_granted`, vendor's default:
                recording_permission_not_asked)

        Returns: the call exists. None when the response is empty (202: accepted, but somebody has to complete the
        action in the agent's widget).
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls, documented.
        """
        return await self._call(
            CREATE_SCHEDULED,
            options,
            end_user_number=end_user_number,
            scheduled_at=scheduled_at,
            menu_id=menu_id,
            call_id=call_id,
            lang=lang,
            ticket_id=ticket_id,
            recording_permission=recording_permission,
        )
