"""All operations of this client as data, by operation id."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .resources.account_agent_bots import OPERATIONS as _account_agent_bots
from .resources.account_users import OPERATIONS as _account_users
from .resources.accounts import OPERATIONS as _accounts
from .resources.agent_bots import OPERATIONS as _agent_bots
from .resources.contact import OPERATIONS as _contact
from .resources.conversation import OPERATIONS as _conversation
from .resources.conversation_assignment import OPERATIONS as _conversation_assignment
from .resources.conversation_labels import OPERATIONS as _conversation_labels
from .resources.inbox import OPERATIONS as _inbox
from .resources.integrations import OPERATIONS as _integrations
from .resources.messages import OPERATIONS as _messages
from .resources.profile import OPERATIONS as _profile
from .resources.teams import OPERATIONS as _teams
from .resources.users import OPERATIONS as _users

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.operation import Operation

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        operation.id: operation
        for operations in (
            _accounts,
            _account_users,
            _agent_bots,
            _users,
            _account_agent_bots,
            _contact,
            _conversation,
            _conversation_assignment,
            _conversation_labels,
            _inbox,
            _messages,
            _integrations,
            _teams,
            _profile,
        )
        for operation in operations
    }
)
"""Method, path, call, evidence and the rest of every operation."""
