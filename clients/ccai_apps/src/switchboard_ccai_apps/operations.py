"""All operations of this client as data, by operation id, and the records that they are made of."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
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
from ._runtime.operation import StreamKind as StreamKind
from .resources.agents import OPERATIONS as _agents
from .resources.bulk_users import OPERATIONS as _bulk_users
from .resources.calls import OPERATIONS as _calls
from .resources.campaigns_contacts import OPERATIONS as _campaigns_contacts
from .resources.chats import OPERATIONS as _chats
from .resources.chats_media import OPERATIONS as _chats_media
from .resources.chats_messages import OPERATIONS as _chats_messages
from .resources.cobrowse import OPERATIONS as _cobrowse
from .resources.crm import OPERATIONS as _crm
from .resources.dnc import OPERATIONS as _dnc
from .resources.email_messages import OPERATIONS as _email_messages
from .resources.email_sessions import OPERATIONS as _email_sessions
from .resources.end_users import OPERATIONS as _end_users
from .resources.queues import OPERATIONS as _queues
from .resources.sms import OPERATIONS as _sms
from .resources.users import OPERATIONS as _users
from .resources.wait_times import OPERATIONS as _wait_times

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.operation import Operation

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        operation.id: operation
        for operations in (
            _calls,
            _sms,
            _wait_times,
            _crm,
            _bulk_users,
            _dnc,
            _queues,
            _users,
            _agents,
            _campaigns_contacts,
            _chats,
            _chats_messages,
            _chats_media,
            _end_users,
            _cobrowse,
            _email_sessions,
            _email_messages,
        )
        for operation in operations
    }
)
"""Method, path, call, evidence and the rest of every operation."""
