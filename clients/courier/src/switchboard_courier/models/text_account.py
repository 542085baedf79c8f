"""The model TextAccount."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TextAccount(Model):
    """An organization's account at the texting carrier."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the text account."""
    resource_type: Literal["text-accounts"] = NOT_GIVEN
    """Type of the resource."""
    allow_custom_number: bool | None = NOT_GIVEN
    """Whether a number of one's own may be used."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    phone_number: str | None = NOT_GIVEN
    """Number used by default."""
    twilio_id: str | None = NOT_GIVEN
    """Id of the account at Twilio."""
