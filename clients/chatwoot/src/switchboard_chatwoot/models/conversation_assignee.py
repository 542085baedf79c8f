"""The union ConversationAssignee: the value itself tells which member it is."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TypeAlias, Union

from ..models.agent import Agent
from ..models.team import Team

ConversationAssignee: TypeAlias = Union[Agent, Team]
"""Who has the conversation now; null for nobody."""
