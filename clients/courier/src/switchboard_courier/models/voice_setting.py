"""The model VoiceSetting."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class VoiceSetting(Model):
    """How calls to a number are handled."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the voice setting."""
    resource_type: Literal["voice-settings"] = NOT_GIVEN
    """Type of the resource."""
    account_id: str | None = NOT_GIVEN
    """Text account that holds the number."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    forward_number: str | None = NOT_GIVEN
    """Phone number to which calls are forwarded."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    phone_number: str | None = NOT_GIVEN
    """Number on which calls come in."""
    recording_enabled: bool | None = NOT_GIVEN
    """Whether calls are recorded."""
    recording_message: str | None = NOT_GIVEN
    """What callers hear about the recording."""
    wait_message: str | None = NOT_GIVEN
    """What callers hear while they wait."""
