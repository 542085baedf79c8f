"""The model Did."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_carrierx_conference as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Did(Model):
    """A rented phone number. Fields that `include_fields` or `exclude_fields` leave out are missing from the
    response.
    """

    _required = frozenset(
        [
            "account_sid",
            "attributes",
            "call_flow_sid",
            "country_code",
            "did_group_sid",
            "did_sid",
            "in_country_format",
            "international_format",
            "phonenumber",
        ]
    )
    _nullable = frozenset(["call_flow_sid", "did_group_sid"])

    account_sid: str = NOT_GIVEN
    """SID of the account."""
    attributes: _t.CallFlowAttributes = NOT_GIVEN
    """Call flow attributes that are overridden at the level of the DID. The vendor's newer pages call this field
    `properties`.
    """
    call_flow_sid: str | None = NOT_GIVEN
    """SID of the call flow; without one the DID group's or the account's applies."""
    country_code: str = NOT_GIVEN
    """Country as an ISO 3166-1 alpha-3 code, such as USA; assigned by the vendor."""
    did_group_sid: str | None = NOT_GIVEN
    """SID of the DID group."""
    did_sid: str = NOT_GIVEN
    """SID of the DID."""
    in_country_format: str = NOT_GIVEN
    """The number as it is written in its country."""
    international_format: str = NOT_GIVEN
    """The number as it is written internationally."""
    phonenumber: str = NOT_GIVEN
    """The number in E.164 form, without a plus sign."""
