"""All operations of this client as data, by operation id, and the records that they are made of."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
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
from .resources.apps import OPERATIONS as _apps
from .resources.bootstrap import OPERATIONS as _bootstrap
from .resources.channels import OPERATIONS as _channels
from .resources.conversations import OPERATIONS as _conversations
from .resources.folders import OPERATIONS as _folders
from .resources.labels import OPERATIONS as _labels
from .resources.languages import OPERATIONS as _languages
from .resources.messages import OPERATIONS as _messages
from .resources.notifications import OPERATIONS as _notifications
from .resources.oauth import OPERATIONS as _oauth
from .resources.playlists import OPERATIONS as _playlists
from .resources.prompts import OPERATIONS as _prompts
from .resources.responses import OPERATIONS as _responses
from .resources.users import OPERATIONS as _users
from .resources.workspaces import OPERATIONS as _workspaces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.operation import Operation

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        operation.id: operation
        for operations in (
            _bootstrap,
            _channels,
            _labels,
            _notifications,
            _oauth,
            _playlists,
            _messages,
            _workspaces,
            _apps,
            _languages,
            _prompts,
            _responses,
            _conversations,
            _folders,
            _users,
        )
        for operation in operations
    }
)
"""Method, path, call, evidence and the rest of every operation."""
