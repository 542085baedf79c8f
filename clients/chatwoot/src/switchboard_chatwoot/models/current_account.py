"""The model CurrentAccount."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CurrentAccount(Model):
    """An account with its settings, and what the installation knows of Chatwoot's versions."""

    _required = frozenset(["id"])
    _nullable = frozenset(["locale", "domain", "support_email", "latest_chatwoot_version"])

    id: int = NOT_GIVEN
    """Number of the account."""
    name: str | None = NOT_GIVEN
    """Name of the account."""
    locale: str | None = NOT_GIVEN
    """Language of the account."""
    domain: str | None = NOT_GIVEN
    """Domain of the account for e-mail."""
    support_email: str | None = NOT_GIVEN
    """Address that e-mail is sent from."""
    status: str | None = NOT_GIVEN
    """State of the account."""
    created_at: datetime | None = NOT_GIVEN
    """When the account was created."""
    cache_keys: dict[str, Any] | None = NOT_GIVEN
    """Marks that change when labels, inboxes or teams do."""
    features: dict[str, Any] | None = NOT_GIVEN
    """Features that the account has."""
    settings: _t.AccountSettings | None = NOT_GIVEN
    """Settings of an account."""
    custom_attributes: _t.AccountAttributes | None = NOT_GIVEN
    """Facts that the installation keeps on an account."""
    latest_chatwoot_version: str | None = NOT_GIVEN
    """Newest version of Chatwoot that the installation knows of."""
    subscribed_features: list[str] | None = NOT_GIVEN
    """Features of the Enterprise edition that are paid for."""
