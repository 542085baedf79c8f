"""The model UserDevice."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class UserDevice(Model):
    """A device that is registered for push notifications."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])
    _sensitive = frozenset(["token"])

    id: str = NOT_GIVEN
    """Id of the device."""
    resource_type: Literal["user-devices"] = NOT_GIVEN
    """Type of the resource."""
    allow_notification: bool | None = NOT_GIVEN
    """Whether the device accepts notifications."""
    app_name: str | None = NOT_GIVEN
    """Name of the mobile app."""
    app_version: str | None = NOT_GIVEN
    """Version of the mobile app."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    individual_id: str | None = NOT_GIVEN
    """Individual who uses the device; a plain string here."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    model: str | None = NOT_GIVEN
    """Model of the device."""
    os_version: str | None = NOT_GIVEN
    """Version of the operating system."""
    sandbox: bool | None = NOT_GIVEN
    """Whether the device uses the push service's sandbox."""
    token: str | None = NOT_GIVEN
    """Token of the device at the push service."""
    topic: str | None = NOT_GIVEN
    """Topic at the push service, usually the app's bundle id."""
    type: _t.UserDeviceType | str | None = NOT_GIVEN
    """Push service of a device: Apple's (`apn`), Firebase (`fcm`) or web push."""
