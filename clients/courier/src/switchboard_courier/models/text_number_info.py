"""The model TextNumberInfo."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TextNumberInfo(Model):
    """What the carrier knows about a phone number."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the number record."""
    resource_type: Literal["text-number-info"] = NOT_GIVEN
    """Type of the resource."""
    carrier_name: str | None = NOT_GIVEN
    """Name of the carrier."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    error: str | None = NOT_GIVEN
    """Why it failed, if it did."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    mobile_country_code: str | None = NOT_GIVEN
    """Mobile country code (MCC)."""
    mobile_network_code: str | None = NOT_GIVEN
    """Mobile network code (MNC)."""
    number: str | None = NOT_GIVEN
    """The number looked up."""
    status: str | None = NOT_GIVEN
    """State of the look-up, such as `pending`."""
    type: str | None = NOT_GIVEN
    """Kind of line."""
