"""The model UserDeviceLog."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UserDeviceLog(Model):
    """A notification that was pushed to a device."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the push log entry."""
    resource_type: Literal["user-device-logs"] = NOT_GIVEN
    """Type of the resource."""
    badge_count: int | None = NOT_GIVEN
    """Number that the badge was set to."""
    body: str | None = NOT_GIVEN
    """Text of the notification."""
    category: str | None = NOT_GIVEN
    """Category, by which an app groups notifications."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    data: dict[str, Any] | None = NOT_GIVEN
    """Data sent along."""
    title: str | None = NOT_GIVEN
    """Title of the notification."""
