"""The model TextAccountNumber."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TextAccountNumber(Model):
    """A phone number that sends and receives texts."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the text number."""
    resource_type: Literal["text-account-numbers"] = NOT_GIVEN
    """Type of the resource."""
    account_id: str | None = NOT_GIVEN
    """Text account that holds the number."""
    alert: bool | None = NOT_GIVEN
    """Whether incoming texts raise an alert."""
    capability_mms: bool | None = NOT_GIVEN
    """Whether the number can send and receive MMS."""
    capability_sms: bool | None = NOT_GIVEN
    """Whether the number can send and receive SMS."""
    capability_voice: bool | None = NOT_GIVEN
    """Whether the number takes voice calls."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    events: _t.TextNumberEvents | None = NOT_GIVEN
    """Reactions to events on a text number."""
    forward_to: str | None = NOT_GIVEN
    """Where incoming texts are forwarded to."""
    lata: str | None = NOT_GIVEN
    """Local access and transport area of the number."""
    latitude: str | None = NOT_GIVEN
    """Latitude of the number's place, as text."""
    logging: bool | None = NOT_GIVEN
    """Whether incoming texts are logged."""
    longitude: str | None = NOT_GIVEN
    """Longitude of the number's place, as text."""
    notes: str | None = NOT_GIVEN
    """Notes on the number."""
    phone_number: str | None = NOT_GIVEN
    """Phone number in E.164 form."""
    postal_code: str | None = NOT_GIVEN
    """Postal code of the number's place."""
    rate_center: str | None = NOT_GIVEN
    """Rate centre of the number."""
    region: str | None = NOT_GIVEN
    """State or region of the number."""
    twilio_id: str | None = NOT_GIVEN
    """Id at Twilio."""
