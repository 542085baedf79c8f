"""The model MessageListMeta."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, model
from .._runtime.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..models.participant import Participant


@model
class MessageListMeta(Model):
    """The conversation that the messages belong to."""

    _nullable = frozenset(["agent_last_seen_at"])

    labels: list[str] | None = NOT_GIVEN
    """Labels of the conversation."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes of the conversation."""
    contact: Participant | None = NOT_GIVEN
    """A contact, user or agent bot in the short form that messages use."""
    assignee: Participant | None = NOT_GIVEN
    """A contact, user or agent bot in the short form that messages use."""
    agent_last_seen_at: datetime | None = NOT_GIVEN
    """When an agent last looked at the conversation."""
