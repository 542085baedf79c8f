"""The model CallFlow."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carrierx_conference as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CallFlow(Model):
    """A way to handle calls, with its base attributes; nothing in it can be changed. Fields that `include_fields` or
    `exclude_fields` leave out are missing from the response.
    """

    _required = frozenset(["attributes", "call_flow_sid", "name"])

    attributes: _t.CallFlowAttributes = NOT_GIVEN
    """Base attributes of the call flow. The vendor's newer pages call this field `properties`."""
    call_flow_sid: str = NOT_GIVEN
    """SID of the call flow."""
    name: str = NOT_GIVEN
    """Name of the call flow. The main ones are direct_host and direct_participant, in which everybody enters one
    room with that role and without an access code, and open and secured, which ask for a code.
    """
