"""The model InboxAgentBot."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from ..models.agent_bot import AgentBot


@model
class InboxAgentBot(Model):
    """The agent bot of an inbox."""

    agent_bot: AgentBot | None = NOT_GIVEN
    """A bot that answers conversations through a webhook."""
