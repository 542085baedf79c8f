"""Calls made, taken or scheduled on behalf of an agent or a queue."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Unpack

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
            any_of=(("agent_email",), ("end_user_number", "menu_id"), ("end_user_number", "scheduled_at")),
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
CANCEL_SCHEDULED: _op.Operation[_t.Call | None] = _op.operation(
    id="calls.cancel_scheduled",
    method="PATCH",
    path="/calls/scheduled/{id}/cancel",
    parameters=(_op.Parameter("call_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "Call"), _op.ResponseSpec("204")),
    security=(("basicAuth",),),
    replay="idempotent",
    evidence="confirmed",
)
CANCEL_MANY_SCHEDULED: _op.Operation[Any] = _op.operation(
    id="calls.cancel_many_scheduled",
    method="PATCH",
    path="/calls/scheduled/cancel",
    bodies=(_op.json_body(_op.Field("call_ids", ("call_ids",), "list[int]", required=True)),),
    responses=(_op.ResponseSpec("202", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    replay="idempotent",
    evidence="confirmed",
)
ADD_THIRD_PARTY: _op.Operation[_t.ThirdPartyAdded] = _op.operation(
    id="calls.add_third_party",
    method="POST",
    path="/calls/{call_id}/dial",
    parameters=(_op.Parameter("call_id", "call_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("agent_email", ("agent_email",), "str", required=True),
            _op.Field("phone_number", ("phone_number",), "str", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "ThirdPartyAdded"),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
GET_CUSTOMER_FLAGS: _op.Operation[_t.CustomerFlags] = _op.operation(
    id="calls.get_customer_flags",
    method="GET",
    path="/calls/{id}/customer_flag",
    parameters=(_op.Parameter("call_id", "id", "path", "int"),),
    responses=(_op.ResponseSpec("200", "application/json", "CustomerFlags"),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
UPDATE_CUSTOMER_FLAGS: _op.Operation[Any] = _op.operation(
    id="calls.update_customer_flags",
    method="PATCH",
    path="/calls/{id}/customer_flag",
    parameters=(_op.Parameter("call_id", "id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("verified_customer", ("verified_customer",), "bool"),
            _op.Field("bad_actor", ("bad_actor",), "bool"),
            _op.Field("repeat_customer", ("repeat_customer",), "bool"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
    replay="idempotent",
    evidence="confirmed",
)
SET_END_USER: _op.Operation[_t.Accepted] = _op.operation(
    id="calls.set_end_user",
    method="POST",
    path="/calls/{call_id}/end_user",
    parameters=(_op.Parameter("call_id", "call_id", "path", "int"),),
    bodies=(
        _op.json_body(
            _op.Field("identifier", ("identifier",), "str", required=True),
            _op.Field("name", ("name",), "str"),
            _op.Field("email", ("email",), "str"),
            _op.Field("phone", ("phone",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("202", "application/json", "Accepted"),),
    security=(("basicAuth",),),
    evidence="confirmed",
)
OPERATIONS = (
    CREATE,
    CANCEL_SCHEDULED,
    CANCEL_MANY_SCHEDULED,
    ADD_THIRD_PARTY,
    GET_CUSTOMER_FLAGS,
    UPDATE_CUSTOMER_FLAGS,
    SET_END_USER,
)


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
        Raises: BadRequestError, NotFoundError, UnprocessableEntityError.
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
        Raises: BadRequestError, NotFoundError, UnprocessableEntityError.
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
        Raises: BadRequestError, NotFoundError, UnprocessableEntityError.
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
        Raises: BadRequestError, NotFoundError, UnprocessableEntityError.
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

    def cancel_scheduled(self, call_id: int, **options: Unpack[CallOptions]) -> _t.Call | None:
        """Cancel a scheduled call.

        A call that waits for its time or in a queue gets the status `cancelled`, a virtual agent's callback that
        has dialed once `completed`. An empty response (204) means that the call was cancelled before.

        Args:
            call_id: Id of the call.

        Returns: the call as it is now. None when the response is empty (204: the call was cancelled before).
        Source: PATCH /calls/scheduled/{id}/cancel, confirmed.
        """
        return self._call(CANCEL_SCHEDULED, options, call_id=call_id)

    def cancel_many_scheduled(self, call_ids: Sequence[int], **options: Unpack[CallOptions]) -> Any:
        """Cancel several scheduled calls.

        The cancellation goes on after the response; the header `Location` leads to its state, whose form is not
        documented.

        Args:
            call_ids: Ids of scheduled calls.

        Returns: the cancellation has begun. The vendor does not document it: it may be empty (None) or have
        another form.
        Source: PATCH /calls/scheduled/cancel, confirmed.
        """
        return self._call(CANCEL_MANY_SCHEDULED, options, call_ids=call_ids)

    def add_third_party(
        self, call_id: int, *, agent_email: str, phone_number: str, **options: Unpack[CallOptions]
    ) -> _t.ThirdPartyAdded:
        """Add a third party to an active call.

        Dials a phone number into the call that the agent is on.

        Args:
            call_id: Id of the call.
            agent_email: E-mail address of the agent who is on the call.
            phone_number: Phone number to dial.

        Returns: the third party is being called.
        Raises: BadRequestError.
        Source: POST /calls/{call_id}/dial, confirmed.
        """
        return self._call(ADD_THIRD_PARTY, options, call_id=call_id, agent_email=agent_email, phone_number=phone_number)

    def get_customer_flags(self, call_id: int, **options: Unpack[CallOptions]) -> _t.CustomerFlags:
        """Read the customer flags of a call.

        Agents set them. They say whether the person is verified, a bad actor or a repeat customer.

        Args:
            call_id: Id of the call.

        Returns: the flags.
        Source: GET /calls/{id}/customer_flag, confirmed.
        """
        return self._call(GET_CUSTOMER_FLAGS, options, call_id=call_id)

    def update_customer_flags(
        self,
        call_id: int,
        *,
        verified_customer: bool = NOT_GIVEN,
        bad_actor: bool = NOT_GIVEN,
        repeat_customer: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set customer flags of a call.

        Changes the flags that are given and leaves the others as they are.

        Args:
            call_id: Id of the call.
            verified_customer: Whether the person is who they say they are.
            bad_actor: Whether the person is suspicious.
            repeat_customer: Whether the person was here before.

        Returns: the flags are set. The vendor does not document it: it may be empty (None) or have another form.
        Source: PATCH /calls/{id}/customer_flag, confirmed.
        """
        return self._call(
            UPDATE_CUSTOMER_FLAGS,
            options,
            call_id=call_id,
            verified_customer=verified_customer,
            bad_actor=bad_actor,
            repeat_customer=repeat_customer,
        )

    def set_end_user(
        self,
        call_id: int,
        *,
        identifier: str,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Accepted:
        """Tell who the end user of a call is.

        Identifies the person in the middle of the session, for instance after a sign-in. The work goes on after
        the response. A second request within the interval of the installation is refused, as is one for a call
        that has ended.

        Args:
            call_id: Id of the call.
            identifier: Identifier that the customer's app gives.
            name: Name of the person.
            email: E-mail address of the person.
            phone: Phone number of the person.

        Returns: taken; the work goes on.
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls/{call_id}/end_user, confirmed.
        """
        return self._call(
            SET_END_USER, options, call_id=call_id, identifier=identifier, name=name, email=email, phone=phone
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
        Raises: BadRequestError, NotFoundError, UnprocessableEntityError.
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
        Raises: BadRequestError, NotFoundError, UnprocessableEntityError.
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
        Raises: BadRequestError, NotFoundError, UnprocessableEntityError.
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
        Raises: BadRequestError, NotFoundError, UnprocessableEntityError.
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

    async def cancel_scheduled(self, call_id: int, **options: Unpack[CallOptions]) -> _t.Call | None:
        """Cancel a scheduled call.

        A call that waits for its time or in a queue gets the status `cancelled`, a virtual agent's callback that
        has dialed once `completed`. An empty response (204) means that the call was cancelled before.

        Args:
            call_id: Id of the call.

        Returns: the call as it is now. None when the response is empty (204: the call was cancelled before).
        Source: PATCH /calls/scheduled/{id}/cancel, confirmed.
        """
        return await self._call(CANCEL_SCHEDULED, options, call_id=call_id)

    async def cancel_many_scheduled(self, call_ids: Sequence[int], **options: Unpack[CallOptions]) -> Any:
        """Cancel several scheduled calls.

        The cancellation goes on after the response; the header `Location` leads to its state, whose form is not
        documented.

        Args:
            call_ids: Ids of scheduled calls.

        Returns: the cancellation has begun. The vendor does not document it: it may be empty (None) or have
        another form.
        Source: PATCH /calls/scheduled/cancel, confirmed.
        """
        return await self._call(CANCEL_MANY_SCHEDULED, options, call_ids=call_ids)

    async def add_third_party(
        self, call_id: int, *, agent_email: str, phone_number: str, **options: Unpack[CallOptions]
    ) -> _t.ThirdPartyAdded:
        """Add a third party to an active call.

        Dials a phone number into the call that the agent is on.

        Args:
            call_id: Id of the call.
            agent_email: E-mail address of the agent who is on the call.
            phone_number: Phone number to dial.

        Returns: the third party is being called.
        Raises: BadRequestError.
        Source: POST /calls/{call_id}/dial, confirmed.
        """
        return await self._call(
            ADD_THIRD_PARTY, options, call_id=call_id, agent_email=agent_email, phone_number=phone_number
        )

    async def get_customer_flags(self, call_id: int, **options: Unpack[CallOptions]) -> _t.CustomerFlags:
        """Read the customer flags of a call.

        Agents set them. They say whether the person is verified, a bad actor or a repeat customer.

        Args:
            call_id: Id of the call.

        Returns: the flags.
        Source: GET /calls/{id}/customer_flag, confirmed.
        """
        return await self._call(GET_CUSTOMER_FLAGS, options, call_id=call_id)

    async def update_customer_flags(
        self,
        call_id: int,
        *,
        verified_customer: bool = NOT_GIVEN,
        bad_actor: bool = NOT_GIVEN,
        repeat_customer: bool = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set customer flags of a call.

        Changes the flags that are given and leaves the others as they are.

        Args:
            call_id: Id of the call.
            verified_customer: Whether the person is who they say they are.
            bad_actor: Whether the person is suspicious.
            repeat_customer: Whether the person was here before.

        Returns: the flags are set. The vendor does not document it: it may be empty (None) or have another form.
        Source: PATCH /calls/{id}/customer_flag, confirmed.
        """
        return await self._call(
            UPDATE_CUSTOMER_FLAGS,
            options,
            call_id=call_id,
            verified_customer=verified_customer,
            bad_actor=bad_actor,
            repeat_customer=repeat_customer,
        )

    async def set_end_user(
        self,
        call_id: int,
        *,
        identifier: str,
        name: str = NOT_GIVEN,
        email: str = NOT_GIVEN,
        phone: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Accepted:
        """Tell who the end user of a call is.

        Identifies the person in the middle of the session, for instance after a sign-in. The work goes on after
        the response. A second request within the interval of the installation is refused, as is one for a call
        that has ended.

        Args:
            call_id: Id of the call.
            identifier: Identifier that the customer's app gives.
            name: Name of the person.
            email: E-mail address of the person.
            phone: Phone number of the person.

        Returns: taken; the work goes on.
        Raises: BadRequestError, NotFoundError.
        Source: POST /calls/{call_id}/end_user, confirmed.
        """
        return await self._call(
            SET_END_USER, options, call_id=call_id, identifier=identifier, name=name, email=email, phone=phone
        )
