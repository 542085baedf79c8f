"""The model AccountCreated."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import model
from .._runtime.webhooks.event import WebhookEvent as _Event


@model(kw_only=True)
class AccountCreated(_Event):
    """An account was created."""

    _required = frozenset(["event", "id"])

    event: Literal["account_created"] = NOT_GIVEN
    """Name of the event."""
    id: int = NOT_GIVEN
    """Number of the account."""
    name: str | None = NOT_GIVEN
    """Name of the account."""
    users: list[_t.WebhookUser] | None = NOT_GIVEN
    """The users of the account."""
