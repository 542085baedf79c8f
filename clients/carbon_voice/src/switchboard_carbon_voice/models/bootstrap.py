"""The model Bootstrap."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from typing import Any

    from ..models.channel import Channel
    from ..models.notification import Notification
    from ..models.workspace import Workspace


@model
class Bootstrap(Model):
    """The user's notifications, workspaces, channels and contacts."""

    notifications: list[Notification] | None = NOT_GIVEN
    """Notifications of the user."""
    workspaces: list[Workspace] | None = NOT_GIVEN
    """Workspaces of the user."""
    channels: list[Channel] | None = NOT_GIVEN
    """Channels of the user."""
    contacts: list[dict[str, Any]] | None = NOT_GIVEN
    """Contacts of the user; their keys are not documented."""
