"""The model PlatformAccount."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime
from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PlatformAccount(Model):
    """An account of the installation, as platform operations see it."""

    _required = frozenset(["id"])
    _nullable = frozenset(["locale", "domain", "support_email", "auto_resolve_duration", "custom_attributes", "limits"])

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
    settings_flags: int | None = NOT_GIVEN
    """Settings as bits."""
    feature_flags: int | None = NOT_GIVEN
    """Features as bits."""
    auto_resolve_duration: int | None = NOT_GIVEN
    """After how many days without activity conversations are resolved."""
    created_at: datetime | None = NOT_GIVEN
    """When the account was created."""
    updated_at: datetime | None = NOT_GIVEN
    """When the account was last changed."""
    features: dict[str, Any] | None = NOT_GIVEN
    """Features that the account has; sent by later versions."""
    custom_attributes: dict[str, Any] | None = NOT_GIVEN
    """Attributes that platform apps keep on the account; sent by later versions."""
    limits: dict[str, Any] | None = NOT_GIVEN
    """How much the account may have, such as agents and inboxes; sent by later versions."""
    status: str | None = NOT_GIVEN
    """State of the account; sent by later versions."""
