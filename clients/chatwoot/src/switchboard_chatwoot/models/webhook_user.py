"""The model WebhookUser."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookUser(Model):
    """A user, mostly an agent, as events have it."""

    _required = frozenset(["id", "type"])
    _nullable = frozenset(["name", "email", "available_name", "avatar_url", "thumbnail"])

    id: int = NOT_GIVEN
    """Number of the user."""
    name: str | None = NOT_GIVEN
    """Name."""
    email: str | None = NOT_GIVEN
    """E-mail address; not inside conversations."""
    available_name: str | None = NOT_GIVEN
    """Name to show; inside conversations."""
    avatar_url: str | None = NOT_GIVEN
    """Address of the avatar image; inside conversations."""
    availability_status: _t.AvailabilityStatus | str | None = NOT_GIVEN
    """Whether somebody is present."""
    thumbnail: str | None = NOT_GIVEN
    """Address of the avatar image; inside conversations."""
    type: Literal["user"] = NOT_GIVEN
    """Kind of the sender."""
