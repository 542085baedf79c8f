"""The model UserMulticast."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UserMulticast(Model):
    """A templated message that went to one individual."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the user multicast."""
    resource_type: Literal["user-multicasts"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    individual_id: str | None = NOT_GIVEN
    """Individual it was sent to."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    template_data: dict[str, Any] | None = NOT_GIVEN
    """Values for the template's placeholders."""
    template_id: str | None = NOT_GIVEN
    """Template of the message."""
