"""The union ConversationAssignee: which model it is follows from the answer itself."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from ..models.agent import Agent
    from ..models.team import Team

ConversationAssignee: TypeAlias = "Union[Agent, Team]"
"""Who has the conversation now; null for nobody."""
