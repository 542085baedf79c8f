"""The model Account."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_carrierx_conference as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Account(Model):
    """The account of a Conference endpoint. Fields that `include_fields` or `exclude_fields` leave out are missing
    from the response.
    """

    _required = frozenset(["account_sid", "attributes", "call_flow_sid", "date_created", "login", "name"])
    _sensitive = frozenset(["password"])

    account_sid: str = NOT_GIVEN
    """SID of the account."""
    attributes: _t.CallFlowAttributes = NOT_GIVEN
    """Call flow attributes that are overridden at the level of the account. The vendor's newer pages call this field
    `properties`.
    """
    call_flow_sid: str = NOT_GIVEN
    """SID of the default call flow of the account. It applies where neither the DID nor its group has one; a call
    for which no call flow is found is dropped.
    """
    date_created: datetime = NOT_GIVEN
    """When the account was created."""
    login: str = NOT_GIVEN
    """Login of the Conference endpoint; each endpoint has its own."""
    name: str = NOT_GIVEN
    """Human-readable name of the account."""
    password: str | None = NOT_GIVEN
    """Password of the Conference endpoint; it can be set but is never part of a response."""
