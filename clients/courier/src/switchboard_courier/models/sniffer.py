"""The model Sniffer."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Sniffer(Model):
    """Records the requests of one user for a while."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the sniffer."""
    resource_type: Literal["sniffers"] = NOT_GIVEN
    """Type of the resource."""
    created_time: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    user_id: str | None = NOT_GIVEN
    """User whose requests are recorded."""
    valid_until: str | None = NOT_GIVEN
    """End of the recording, `YYYY-MM-DD hh:mm:ss` in UTC."""
