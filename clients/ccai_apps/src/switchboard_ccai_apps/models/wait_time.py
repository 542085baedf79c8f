"""The model WaitTime."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WaitTime(Model):
    """Estimated waiting times of one queue; the key of a channel may be absent."""

    _required = frozenset(["menu_id", "menu_type", "materialized_path"])

    menu_id: int = NOT_GIVEN
    """Id of the menu."""
    menu_type: _t.MenuType | str = NOT_GIVEN
    """Channel family of a menu."""
    chat: int | None = NOT_GIVEN
    """Wait for a chat, in seconds."""
    voice_call: int | None = NOT_GIVEN
    """Wait for a call, in seconds."""
    materialized_path: str = NOT_GIVEN
    """Name of the menu with those above it."""
    logged_in_agents: int | None = NOT_GIVEN
    """Agents of the queue who are logged in."""
    available_agents: int | None = NOT_GIVEN
    """Agents of the queue who are free."""
    breakthrough_agents: int | None = NOT_GIVEN
    """Agents of the queue who can be reached although they are not free."""
