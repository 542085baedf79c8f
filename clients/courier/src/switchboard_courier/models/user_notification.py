"""The model UserNotification."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UserNotification(Model):
    """A notification and what was sent through each way."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the notification."""
    resource_type: Literal["user-notifications"] = NOT_GIVEN
    """Type of the resource."""
    acknowledged: bool | None = NOT_GIVEN
    """True when it has been acknowledged."""
    active: bool | None = NOT_GIVEN
    """True while it is in force."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    data: _t.NotificationData | None = NOT_GIVEN
    """What is sent through each way."""
    individual_id: str | None = NOT_GIVEN
    """Individual it concerns."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    user_first_name: str | None = NOT_GIVEN
    """First name of the user."""
    user_id: str | None = NOT_GIVEN
    """User who got it."""
    user_last_name: str | None = NOT_GIVEN
    """Last name of the user."""
