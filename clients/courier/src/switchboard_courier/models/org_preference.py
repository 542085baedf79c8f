"""The model OrgPreference."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class OrgPreference(Model):
    """A messaging preference of an organization."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the messaging preference."""
    resource_type: Literal["org-preferences"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    explicit: bool | None = NOT_GIVEN
    """True when set by the organization, false for a default, presumably."""
    name: str | None = NOT_GIVEN
    """Name of the preference."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    type: str | None = NOT_GIVEN
    """Type of the value, such as `json`."""
    value: str | None = NOT_GIVEN
    """The value, if text."""
    value_js: dict[str, Any] | None = NOT_GIVEN
    """The value, if structured; its keys depend on the preference."""
