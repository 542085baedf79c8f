"""The resources of this client, one module each; get them from the client (`client.<resource>`)."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..resources.accounts import Accounts as Accounts
    from ..resources.accounts import AsyncAccounts as AsyncAccounts
    from ..resources.call_flows import AsyncCallFlows as AsyncCallFlows
    from ..resources.call_flows import CallFlows as CallFlows
    from ..resources.calls import AsyncCalls as AsyncCalls
    from ..resources.calls import Calls as Calls
    from ..resources.did_groups import AsyncDidGroups as AsyncDidGroups
    from ..resources.did_groups import DidGroups as DidGroups
    from ..resources.dids import AsyncDids as AsyncDids
    from ..resources.dids import Dids as Dids
    from ..resources.meeting_rooms import AsyncMeetingRooms as AsyncMeetingRooms
    from ..resources.meeting_rooms import MeetingRooms as MeetingRooms
    from ..resources.meetings import AsyncMeetings as AsyncMeetings
    from ..resources.meetings import Meetings as Meetings

_MODULES = {
    "Accounts": "resources.accounts",
    "AsyncAccounts": "resources.accounts",
    "AsyncCallFlows": "resources.call_flows",
    "AsyncCalls": "resources.calls",
    "AsyncDidGroups": "resources.did_groups",
    "AsyncDids": "resources.dids",
    "AsyncMeetingRooms": "resources.meeting_rooms",
    "AsyncMeetings": "resources.meetings",
    "CallFlows": "resources.call_flows",
    "Calls": "resources.calls",
    "DidGroups": "resources.did_groups",
    "Dids": "resources.dids",
    "MeetingRooms": "resources.meeting_rooms",
    "Meetings": "resources.meetings",
}

__all__ = [
    "Accounts",
    "AsyncAccounts",
    "AsyncCallFlows",
    "AsyncCalls",
    "AsyncDidGroups",
    "AsyncDids",
    "AsyncMeetingRooms",
    "AsyncMeetings",
    "CallFlows",
    "Calls",
    "DidGroups",
    "Dids",
    "MeetingRooms",
    "Meetings",
]


if not TYPE_CHECKING:  # which knows the names above, and should refuse others

    def __getattr__(name: str) -> object:
        """Import a public name when it is first used: most programs need few of the models."""
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f"..{module}", __package__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
