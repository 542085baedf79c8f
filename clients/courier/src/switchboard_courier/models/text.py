"""The model Text."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Text(Model):
    """A text message and its delivery."""

    _kebab_case = True
    _names = {"resource_type": "type", "from_": "from"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the text."""
    resource_type: Literal["texts"] = NOT_GIVEN
    """Type of the resource."""
    callback_status_url: str | None = NOT_GIVEN
    """URL that receives delivery reports."""
    callback_url: str | None = NOT_GIVEN
    """URL that receives replies."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    error: str | None = NOT_GIVEN
    """Why it failed, if it did."""
    from_: str | None = NOT_GIVEN
    """Number the text came from."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    message: str | None = NOT_GIVEN
    """Text of the message."""
    status: str | None = NOT_GIVEN
    """State of the delivery, such as `accepted`."""
    target: str | None = NOT_GIVEN
    """Phone number of the recipient, E.164 form."""
    twilio_sid: str | None = NOT_GIVEN
    """Id of the text at Twilio."""
