"""All operations of this client as data, by operation id, and the records that they are made of."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
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
from .resources.accounts import OPERATIONS as _accounts
from .resources.call_flows import OPERATIONS as _call_flows
from .resources.calls import OPERATIONS as _calls
from .resources.did_groups import OPERATIONS as _did_groups
from .resources.dids import OPERATIONS as _dids
from .resources.meeting_rooms import OPERATIONS as _meeting_rooms
from .resources.meetings import OPERATIONS as _meetings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.operation import Operation

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        operation.id: operation
        for operations in (_accounts, _calls, _call_flows, _dids, _did_groups, _meetings, _meeting_rooms)
        for operation in operations
    }
)
"""Method, path, call, evidence and the rest of every operation."""
