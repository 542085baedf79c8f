"""All operations of this client as data, by operation id, and the records that they are made of."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body as Body
from ._runtime.operation import Field as Field
from ._runtime.operation import Level as Level
from ._runtime.operation import Limits as Limits
from ._runtime.operation import Location as Location
from ._runtime.operation import Paging as Paging
from ._runtime.operation import Parameter as Parameter
from ._runtime.operation import Pointer as Pointer
from ._runtime.operation import Replay as Replay
from ._runtime.operation import ResponseSpec as ResponseSpec
from ._runtime.operation import Streaming as Streaming
from .resources.agent_bots import OPERATIONS as _agent_bots
from .resources.contacts import OPERATIONS as _contacts
from .resources.contacts_contact_inboxes import OPERATIONS as _contacts_contact_inboxes
from .resources.contacts_contactable_inboxes import OPERATIONS as _contacts_contactable_inboxes
from .resources.contacts_conversations import OPERATIONS as _contacts_conversations
from .resources.conversations import OPERATIONS as _conversations
from .resources.conversations_labels import OPERATIONS as _conversations_labels
from .resources.inboxes import OPERATIONS as _inboxes
from .resources.integrations_apps import OPERATIONS as _integrations_apps
from .resources.integrations_hooks import OPERATIONS as _integrations_hooks
from .resources.messages import OPERATIONS as _messages
from .resources.platform_account_users import OPERATIONS as _platform_account_users
from .resources.platform_accounts import OPERATIONS as _platform_accounts
from .resources.platform_agent_bots import OPERATIONS as _platform_agent_bots
from .resources.platform_users import OPERATIONS as _platform_users
from .resources.profile import OPERATIONS as _profile
from .resources.teams import OPERATIONS as _teams

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.operation import Operation

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        operation.id: operation
        for operations in (
            _platform_accounts,
            _platform_account_users,
            _platform_agent_bots,
            _platform_users,
            _agent_bots,
            _contacts,
            _contacts_conversations,
            _contacts_contact_inboxes,
            _contacts_contactable_inboxes,
            _conversations,
            _conversations_labels,
            _inboxes,
            _messages,
            _integrations_apps,
            _integrations_hooks,
            _teams,
            _profile,
        )
        for operation in operations
    }
)
"""Method, path, call, evidence and the rest of every operation."""
