"""The model Agent."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Agent(Model):
    """A user as a member of the account."""

    _required = frozenset(["id", "email"])
    _nullable = frozenset(["display_name", "account_id", "role", "pubsub_token"])
    _sensitive = frozenset(["pubsub_token"])

    id: int = NOT_GIVEN
    """Number of the user."""
    email: str = NOT_GIVEN
    """E-mail address."""
    name: str | None = NOT_GIVEN
    """Full name."""
    available_name: str | None = NOT_GIVEN
    """Name to show; the display name where there is one."""
    display_name: str | None = NOT_GIVEN
    """Name that the user wants to be shown by."""
    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    role: _t.Role | str | None = NOT_GIVEN
    """What the user is in the account."""
    confirmed: bool | None = NOT_GIVEN
    """Whether the e-mail address is confirmed."""
    availability_status: str | None = NOT_GIVEN
    """Presence: online, offline or busy."""
    auto_offline: bool | None = NOT_GIVEN
    """Whether the user goes offline by itself."""
    thumbnail: str | None = NOT_GIVEN
    """Address of the avatar image."""
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
