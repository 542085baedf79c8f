"""The model Account."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Account(Model):
    """An account that a user belongs to."""

    _required = frozenset(["id"])
    _nullable = frozenset(["active_at"])

    id: int = NOT_GIVEN
    """Number of the account."""
    name: str | None = NOT_GIVEN
    """Name of the account."""
    role: _t.Role | str | None = NOT_GIVEN
    """What a user is in an account."""
    active_at: datetime | None = NOT_GIVEN
    """When the user was last active in the account."""
    status: str | None = NOT_GIVEN
    """State of the account; sent by later versions."""
    availability: str | None = NOT_GIVEN
    """Presence that the user has chosen; sent by later versions."""
    availability_status: str | None = NOT_GIVEN
    """Presence that others see; sent by later versions."""
    auto_offline: bool | None = NOT_GIVEN
    """Whether the user goes offline by itself; sent by later versions."""
    permissions: list[str] | None = NOT_GIVEN
    """Rights of the user in the account; sent by later versions."""
