"""The model AppCredential."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AppCredential(Model):
    """Credentials with which push notifications reach a mobile app."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])
    _sensitive = frozenset(["data"])

    id: str = NOT_GIVEN
    """Id of the set of app credentials."""
    resource_type: Literal["app-credentials"] = NOT_GIVEN
    """Type of the resource."""
    app_name: str | None = NOT_GIVEN
    """Name of the mobile app."""
    archived: bool | None = NOT_GIVEN
    """True when it has been archived."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    data: dict[str, Any] | None = NOT_GIVEN
    """Secret material for the push service."""
    display_name: str | None = NOT_GIVEN
    """Name shown to people."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    store_id: str | None = NOT_GIVEN
    """Id of the app in its store."""
    test_mode: bool | None = NOT_GIVEN
    """Whether the push service's test mode is used."""
    type: _t.AppCredentialType | str | None = NOT_GIVEN
    """Push service: Apple's (`apn`) or Firebase (`fcm`)."""
