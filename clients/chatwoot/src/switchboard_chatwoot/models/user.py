"""The model User."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class User(Model):
    """A user of the installation, with the accounts that the user belongs to."""

    _required = frozenset(["id"])
    _nullable = frozenset(
        ["display_name", "account_id", "message_signature", "inviter_id", "pubsub_token", "ui_settings", "type", "role"]
    )
    _sensitive = frozenset(["access_token", "hmac_identifier", "pubsub_token"])
    _plain = frozenset(["message_signature"])

    id: int = NOT_GIVEN
    """Number of the user."""
    uid: str | None = NOT_GIVEN
    """Login identity of the user; the e-mail address unless a provider signs in."""
    name: str | None = NOT_GIVEN
    """Full name."""
    available_name: str | None = NOT_GIVEN
    """Name to show; the display name where there is one."""
    display_name: str | None = NOT_GIVEN
    """Name that the user wants to be shown by."""
    email: str | None = NOT_GIVEN
    """E-mail address."""
    account_id: int | None = NOT_GIVEN
    """Number of the account that the user works in now."""
    confirmed: bool | None = NOT_GIVEN
    """Whether the e-mail address is confirmed."""
    accounts: list[_t.Account] | None = NOT_GIVEN
    """Accounts that the user belongs to."""
    access_token: str | None = NOT_GIVEN
    """Token of the user for application operations."""
    avatar_url: str | None = NOT_GIVEN
    """Address of the avatar image."""
    message_signature: str | None = NOT_GIVEN
    """Text below the messages of the user."""
    hmac_identifier: str | None = NOT_GIVEN
    """Proof of the identity of the user; only where the installation has a key for it."""
    inviter_id: int | None = NOT_GIVEN
    """Number of the user who invited this one."""
    provider: str | None = NOT_GIVEN
    """How the user signs in."""
    pubsub_token: str | None = NOT_GIVEN
    """Token of the live connection."""
    ui_settings: dict[str, Any] | None = NOT_GIVEN
    """What the user has set in the web application."""
    type: str | None = NOT_GIVEN
    """SuperAdmin for those who run the installation."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes that platform apps keep on the user; absent when there are none."""
    role: _t.Role | str | None = NOT_GIVEN
    """What the user is in the account that the user works in."""
    availability_status: str | None = NOT_GIVEN
    """Presence: online, offline or busy."""
