"""The model Organization."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Organization(Model):
    """Courier's copy of an organization."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the organization."""
    resource_type: Literal["organizations"] = NOT_GIVEN
    """Type of the resource."""
    classification: str | None = NOT_GIVEN
    """Classification of the organization."""
    display_name: str | None = NOT_GIVEN
    """Name shown to people."""
    last_modified_time: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    name: str | None = NOT_GIVEN
    """Name of the organization."""
    provider_type: str | None = NOT_GIVEN
    """Kind of provider."""
    timezone: str | None = NOT_GIVEN
    """Time zone, an IANA name presumably."""
