"""The model CallTransfer."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.agent_info import AgentInfo
    from ..models.menu_path import MenuPath


@model
class CallTransfer(Model):
    """A transfer of a call from one queue or agent to another."""

    id: int | None = NOT_GIVEN
    """Id of the transfer."""
    status: str | None = NOT_GIVEN
    """State of the transfer."""
    fail_reason: str | None = NOT_GIVEN
    """Why it failed."""
    created_at: datetime | None = NOT_GIVEN
    """When it was started."""
    from_menu: MenuPath | None = NOT_GIVEN
    """Path of a menu in the tree of menus."""
    to_menu: MenuPath | None = NOT_GIVEN
    """Path of a menu in the tree of menus."""
    from_agent: AgentInfo | None = NOT_GIVEN
    """An agent."""
    to_agent: AgentInfo | None = NOT_GIVEN
    """An agent."""
