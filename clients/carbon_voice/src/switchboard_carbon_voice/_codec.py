"""The codec of this client: finds models and enums by name, and knows the unions."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from ._runtime.models.codec import Codec
from ._runtime.models.kinds import UnionOf

MODULES: dict[str, str] = {
    "Bootstrap": "models.bootstrap",
    "Channel": "models.channel",
    "ChannelAttachment": "models.channel_attachment",
    "GrantType": "enums",
    "HeardStatus": "enums",
    "Label": "models.label",
    "LabelBehavior": "enums",
    "LabelType": "enums",
    "Message": "models.message",
    "MessageSearchResult": "models.message_search_result",
    "Notification": "models.notification",
    "NotificationType": "enums",
    "Playlist": "models.playlist",
    "PushInfo": "models.push_info",
    "SearchParameters": "models.search_parameters",
    "TokenSet": "models.token_set",
    "Workspace": "models.workspace",
    "WorkspaceList": "models.workspace_list",
}
ENUMS: frozenset[str] = frozenset(["GrantType", "HeardStatus", "LabelBehavior", "LabelType", "NotificationType"])
UNIONS: dict[str, UnionOf] = {}


def _lookup(name: str) -> type[object]:
    from importlib import import_module  # models are imported one by one, when the first of a kind is met

    found: type[object] = getattr(import_module(f".{MODULES[name]}", __package__), name)
    return found


CODEC = Codec(_lookup, ENUMS, UNIONS)
