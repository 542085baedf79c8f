"""The model AuditLog."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AuditLog(Model):
    """One change of something in the account."""

    _required = frozenset(["id"])
    _nullable = frozenset(
        [
            "auditable",
            "associated_id",
            "associated_type",
            "user_id",
            "user_type",
            "username",
            "audited_changes",
            "comment",
            "remote_address",
        ]
    )

    id: int = NOT_GIVEN
    """Number of the entry."""
    auditable_id: int | None = NOT_GIVEN
    """Number of what was changed."""
    auditable_type: str | None = NOT_GIVEN
    """Kind of what was changed, such as Conversation, Contact or User."""
    auditable: dict[str, Any] | None = NOT_GIVEN
    """What was changed, as it is now."""
    associated_id: int | None = NOT_GIVEN
    """Number of what it belongs to, mostly the account."""
    associated_type: str | None = NOT_GIVEN
    """Kind of what it belongs to."""
    user_id: int | None = NOT_GIVEN
    """Number of the user who made the change."""
    user_type: str | None = NOT_GIVEN
    """Kind of the user."""
    username: str | None = NOT_GIVEN
    """E-mail address of the user."""
    action: _t.AuditAction | str | None = NOT_GIVEN
    """What was done to something."""
    audited_changes: dict[str, Any] | None = NOT_GIVEN
    """The attributes that were changed, with their old and new values."""
    version: int | None = NOT_GIVEN
    """Which change of the same thing it is, counted from 1."""
    comment: str | None = NOT_GIVEN
    """Remark on the change."""
    request_uuid: str | None = NOT_GIVEN
    """Identity of the request."""
    created_at: int | None = NOT_GIVEN
    """When the change was made, in Unix seconds."""
    remote_address: str | None = NOT_GIVEN
    """IP address that the request came from."""
