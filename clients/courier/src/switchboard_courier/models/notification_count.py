"""The model NotificationCount."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class NotificationCount(Model):
    """How many notifications a user got on a day. It has no id."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["resource_type"])
    _required = frozenset(["resource_type"])

    resource_type: Literal["notification-counts"] = NOT_GIVEN
    """Type of the resource."""
    count: int | None = NOT_GIVEN
    """Notifications on that day."""
    daily_for_date: str | None = NOT_GIVEN
    """Day that is counted, `YYYY-MM-DD`."""
    user_id: str | None = NOT_GIVEN
    """User who got them."""
