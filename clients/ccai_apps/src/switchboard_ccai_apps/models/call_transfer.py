"""The model CallTransfer."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from datetime import datetime

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
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
    from_menu: _t.MenuPath | None = NOT_GIVEN
    """Path of a menu in the tree of menus."""
    to_menu: _t.MenuPath | None = NOT_GIVEN
    """Path of a menu in the tree of menus."""
    from_agent: _t.AgentInfo | None = NOT_GIVEN
    """An agent."""
    to_agent: _t.AgentInfo | None = NOT_GIVEN
    """An agent."""
