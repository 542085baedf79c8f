"""The model MessagingOperation."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessagingOperation(Model):
    """A long-running job on messaging data."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the messaging operation."""
    resource_type: Literal["messaging-operations"] = NOT_GIVEN
    """Type of the resource."""
    args: dict[str, Any] | None = NOT_GIVEN
    """Arguments of the operation, when asked for."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    logs: dict[str, Any] | None = NOT_GIVEN
    """What happened so far; its keys are not documented."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    status: str | None = NOT_GIVEN
    """State of the operation, such as `completed`."""
    type: str | None = NOT_GIVEN
    """Kind of operation."""
