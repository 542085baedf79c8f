# Copied from overrides/carbon_voice/testing/events.py of Switchboard.
# Why by hand: the name of an event decides which resource it carries, and older names of properties have newer twins.
"""Events of the fake: which resource each carries, and the two names that the same value has."""

from __future__ import annotations

from typing import Any

from switchboard_carbon_voice._runtime.testing.door import Exchange, Occurrence, Part, is_array, is_object

part = Part()
part.fields_at = ("data", "resource")

CARRIED = {
    "message.label.added": "MessageLabelAdded",
    "channel.user.joined": "ChannelUserJoined",
    "channel.users.added": "ChannelUsersAdded",
    "channel.user.left": "ChannelUserLeft",
    "channel.user.removed": "ChannelUserRemoved",
    "workspace.user.joined": "WorkspaceUserJoined",
    "workspace.user.added": "WorkspaceUserAdded",
    "workspace.user.left": "WorkspaceUserLeft",
    "workspace.user.removed": "WorkspaceUserRemoved",
    "workspace.findable-channel.created": "WorkspaceFindableChannelCreated",
    "ai.prompt.response.generated": "AIPromptResponseGenerated",
}
"""The resource of each event; of those that are not here, the beginning of the name tells."""
BEGINNINGS = {"message.": "Message", "channel.": "Channel", "action-item.": "ActionItem"}
OF_TYPES = {
    **{kind: name for name, kind in CARRIED.items()},
    "Message": "message.finished",
    "Channel": "channel.created",
    "ActionItem": "action-item.created",
    "WorkspaceLevelMessageLabelAdded": "message.label.added",
    "WorkspaceLevelAIPromptResponseGenerated": "ai.prompt.response.generated",
}
KINDS = ("message", "channel", "workspace", "user")
"""What an object can be; the first of which it has the older id."""


@part.names_events
def resource_of(event: str) -> str:
    """The resource type of an event."""
    return CARRIED.get(event) or next((kind for begin, kind in BEGINNINGS.items() if event.startswith(begin)), "")


@part.writes("*")
def body(_exchange: Exchange, event: Occurrence, resource: dict[str, Any]) -> dict[str, Any]:
    """The name of the event at both of its places, the id of the resource, and the same value under both names."""
    known = _twinned(resource)
    name = event.event if resource_of(event.event) else OF_TYPES.get(event.event, "channel.created")
    inner: list[dict[str, Any]] = [value for value in known.values() if is_object(value) and "id" in value]
    identity = str(known.get("id") or (inner[0]["id"] if inner else "r-1"))
    return {"eventName": name, "data": {"eventName": name, "resourceId": identity, "resource": known}}


def _twinned(value: Any) -> Any:
    """The same, with what stands under a newer name under the older one, too."""
    if is_array(value):
        return [_twinned(item) for item in value]
    if not is_object(value):
        return value
    result = {name: _twinned(item) for name, item in value.items()}
    kind = next((each for each in KINDS if f"{each}_guid" in result), "")
    return result | {name: result[new] for name in result if (new := _newer(name, kind)) in result}


def _newer(name: str, kind: str) -> str:
    """The newer name of a property of such an object; empty: it has no other."""
    if kind and name in {f"{kind}_guid", f"{kind}_name", f"{kind}_description"}:
        return {"guid": "id"}.get(name.rpartition("_")[2], name.rpartition("_")[2])
    if name.startswith("owner_"):
        return "creator_" + name.removeprefix("owner_").replace("guid", "id")
    return f"{name.removesuffix('_guid')}_id" if name.endswith("_guid") else ""
