"""The model MessagingPlugin."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessagingPlugin(Model):
    """A short command that expands to a message."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the messaging plugin."""
    resource_type: Literal["messaging-plugins"] = NOT_GIVEN
    """Type of the resource."""
    args: dict[str, Any] | None = NOT_GIVEN
    """Settings of the plugin."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    enabled: bool | None = NOT_GIVEN
    """True when it is switched on."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    last_modified_by: str | None = NOT_GIVEN
    """Who last changed it."""
    name: str | None = NOT_GIVEN
    """Command of the plugin: 4 to 15 lower-case letters and digits, going by the list filter."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    type: str | None = NOT_GIVEN
    """Kind of plugin."""
