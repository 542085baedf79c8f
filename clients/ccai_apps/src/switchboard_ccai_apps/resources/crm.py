"""Contact data that a CRM or a dialer hands over with a call."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Unpack

import switchboard_ccai_apps as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE_CONTACT_DATA: _op.Operation[Any] = _op.operation(
    id="crm.create_contact_data",
    method="POST",
    path="/crm/contact_data",
    bodies=(
        _op.json_body(
            _op.Field("call_id", ("call_id",), "str"),
            _op.Field("agent_id", ("agent_id",), "str"),
            _op.Field("lcm_key", ("lcm_key",), "str"),
            _op.Field("dnis", ("dnis",), "str"),
            _op.Field("org_id", ("org_id",), "str"),
            _op.Field("contact", ("contact",), "ContactData"),
            _op.Field("pacing_mode", ("pacing_mode",), "str"),
            _op.Field("call_type", ("call_type",), "str"),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Any", undocumented=True),),
    security=(("basicAuth",),),
)
OPERATIONS = (CREATE_CONTACT_DATA,)


class Crm(Resource):
    """Contact data that a CRM or a dialer hands over with a call."""

    def create_contact_data(
        self,
        *,
        call_id: str = NOT_GIVEN,
        agent_id: str = NOT_GIVEN,
        lcm_key: str = NOT_GIVEN,
        dnis: str = NOT_GIVEN,
        org_id: str = NOT_GIVEN,
        contact: _t.ContactData | _t.ContactDataDict = NOT_GIVEN,
        pacing_mode: str = NOT_GIVEN,
        call_type: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Hand over the contact data of a call.

        Attaches what a dialer or a CRM knows about the person to a call and an agent, so that the agent sees it.

        Args:
            call_id: Id of the call.
            agent_id: Id of the agent.
            lcm_key: Key of the contact in the dialer's list and campaign manager.
            dnis: Number that was dialed.
            org_id: Tenant of the dialer.
            contact: The contact as the dialer's list has it; the keys are one customer's columns, others are
                possible.
            pacing_mode: How the dialer paces its calls.
            call_type: Kind of the call as the dialer names it, not one of this API's call types.

        Returns: the contact data was taken; the form of the response is unknown. The vendor does not document it:
        it may be empty (None) or have another form.
        Source: POST /crm/contact_data, documented.
        """
        return self._call(
            CREATE_CONTACT_DATA,
            options,
            call_id=call_id,
            agent_id=agent_id,
            lcm_key=lcm_key,
            dnis=dnis,
            org_id=org_id,
            contact=contact,
            pacing_mode=pacing_mode,
            call_type=call_type,
        )


class AsyncCrm(AsyncResource):
    """Contact data that a CRM or a dialer hands over with a call."""

    async def create_contact_data(
        self,
        *,
        call_id: str = NOT_GIVEN,
        agent_id: str = NOT_GIVEN,
        lcm_key: str = NOT_GIVEN,
        dnis: str = NOT_GIVEN,
        org_id: str = NOT_GIVEN,
        contact: _t.ContactData | _t.ContactDataDict = NOT_GIVEN,
        pacing_mode: str = NOT_GIVEN,
        call_type: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Hand over the contact data of a call.

        Attaches what a dialer or a CRM knows about the person to a call and an agent, so that the agent sees it.

        Args:
            call_id: Id of the call.
            agent_id: Id of the agent.
            lcm_key: Key of the contact in the dialer's list and campaign manager.
            dnis: Number that was dialed.
            org_id: Tenant of the dialer.
            contact: The contact as the dialer's list has it; the keys are one customer's columns, others are
                possible.
            pacing_mode: How the dialer paces its calls.
            call_type: Kind of the call as the dialer names it, not one of this API's call types.

        Returns: the contact data was taken; the form of the response is unknown. The vendor does not document it:
        it may be empty (None) or have another form.
        Source: POST /crm/contact_data, documented.
        """
        return await self._call(
            CREATE_CONTACT_DATA,
            options,
            call_id=call_id,
            agent_id=agent_id,
            lcm_key=lcm_key,
            dnis=dnis,
            org_id=org_id,
            contact=contact,
            pacing_mode=pacing_mode,
            call_type=call_type,
        )
