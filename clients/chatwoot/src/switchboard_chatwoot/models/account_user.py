"""The model AccountUser."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AccountUser(Model):
    """Membership of a user in an account."""

    _required = frozenset(["id"])
    _nullable = frozenset(["inviter_id", "active_at"])

    account_id: int | None = NOT_GIVEN
    """Number of the account."""
    user_id: int | None = NOT_GIVEN
    """Number of the user."""
    role: _t.Role | str | None = NOT_GIVEN
    """What a user is in an account."""
    id: int = NOT_GIVEN
    """Number of the membership."""
    inviter_id: int | None = NOT_GIVEN
    """Number of the user who invited this one."""
    active_at: datetime | None = NOT_GIVEN
    """When the user was last active in the account."""
    created_at: datetime | None = NOT_GIVEN
    """When the membership began."""
    updated_at: datetime | None = NOT_GIVEN
    """When the membership was last changed."""
