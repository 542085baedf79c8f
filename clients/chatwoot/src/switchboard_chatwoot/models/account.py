"""The model Account."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Account(Model):
    """An account that a user belongs to."""

    _required = frozenset(["id"])
    _nullable = frozenset(["active_at", "custom_role_id", "custom_role"])

    id: int = NOT_GIVEN
    """Number of the account."""
    name: str | None = NOT_GIVEN
    """Name of the account."""
    role: _t.Role | str | None = NOT_GIVEN
    """What a user is in an account."""
    status: str | None = NOT_GIVEN
    """State of the account."""
    active_at: datetime | None = NOT_GIVEN
    """When the user was last active in the account."""
    permissions: list[str] | None = NOT_GIVEN
    """Rights of the user in the account."""
    availability: str | None = NOT_GIVEN
    """Presence that the user has chosen."""
    availability_status: str | None = NOT_GIVEN
    """Presence that others see."""
    auto_offline: bool | None = NOT_GIVEN
    """Whether the user goes offline by itself."""
    custom_role_id: int | None = NOT_GIVEN
    """Number of the custom role, in the Enterprise edition."""
    custom_role: dict[str, Any] | None = NOT_GIVEN
    """Custom role of the user, in the Enterprise edition."""
