"""The model DidGroup."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carrierx_conference as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class DidGroup(Model):
    """A set of phone numbers that share call flow and attributes. Fields that `include_fields` or `exclude_fields`
    leave out are missing from the response.
    """

    _required = frozenset(["account_sid", "attributes", "call_flow_sid", "did_group_sid", "name"])
    _nullable = frozenset(["call_flow_sid"])

    account_sid: str = NOT_GIVEN
    """SID of the account."""
    attributes: _t.CallFlowAttributes = NOT_GIVEN
    """Call flow attributes that are overridden at the level of the DID group. The vendor's newer pages call this
    field `properties`.
    """
    call_flow_sid: str | None = NOT_GIVEN
    """SID of the call flow; without one the account's applies."""
    did_group_sid: str = NOT_GIVEN
    """SID of the DID group."""
    name: str = NOT_GIVEN
    """Name of the DID group; N/A when none was given."""
