"""The model Bootstrap."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_carbon_voice as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Bootstrap(Model):
    """The user's notifications, workspaces, channels and contacts."""

    notifications: list[_t.Notification] | None = NOT_GIVEN
    """Notifications of the user."""
    workspaces: list[_t.Workspace] | None = NOT_GIVEN
    """Workspaces of the user."""
    channels: list[_t.Channel] | None = NOT_GIVEN
    """Channels of the user."""
    contacts: list[dict[str, Any]] | None = NOT_GIVEN
    """Contacts of the user; their keys are not documented."""
