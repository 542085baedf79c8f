"""The model Agent."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Agent(Model):
    """A user as a member of the account."""

    _required = frozenset(["id", "email"])
    _nullable = frozenset(["account_id", "custom_role_id", "display_name", "pubsub_token", "role"])
    _sensitive = frozenset(["pubsub_token"])

    id: int = NOT_GIVEN
    """Number of the user."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    availability_status: _t.Availability | str | None = NOT_GIVEN
    """Presence of a user."""
    auto_offline: bool | None = NOT_GIVEN
    """Whether the user goes offline by itself."""
    confirmed: bool | None = NOT_GIVEN
    """Whether the e-mail address is confirmed."""
    email: str = NOT_GIVEN
    """E-mail address."""
    available_name: str | None = NOT_GIVEN
    """Name to show; the display name where there is one."""
    name: str | None = NOT_GIVEN
    """Full name."""
    thumbnail: str | None = NOT_GIVEN
    """Address of the avatar image."""
    custom_role_id: int | None = NOT_GIVEN
    """Number of the custom role, in the Enterprise edition."""
    display_name: str | None = NOT_GIVEN
    """Name that the user wants to be shown by."""
    provider: str | None = NOT_GIVEN
    """How the user signs in."""
    uid: str | None = NOT_GIVEN
    """Login identity of the user."""
    pubsub_token: str | None = NOT_GIVEN
    """Token of the live connection; the raw record of an assignment has it."""
    created_at: datetime | None = NOT_GIVEN
    """When the user was created; only in the raw record."""
    updated_at: datetime | None = NOT_GIVEN
    """When the user was last changed; only in the raw record."""
    role: _t.Role | str | None = NOT_GIVEN
    """What the user is in the account."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes that platform apps keep on the user; sent by later versions."""
