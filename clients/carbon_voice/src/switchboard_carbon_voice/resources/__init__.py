"""The resources of this client, one module each; get them from the client (`client.<resource>`)."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..custom.oauth import AsyncOauth as AsyncOauth
    from ..custom.oauth import Oauth as Oauth
    from ..resources.apps import Apps as Apps
    from ..resources.apps import AsyncApps as AsyncApps
    from ..resources.bootstrap import AsyncBootstrapResource as AsyncBootstrapResource
    from ..resources.bootstrap import BootstrapResource as BootstrapResource
    from ..resources.channels import AsyncChannels as AsyncChannels
    from ..resources.channels import Channels as Channels
    from ..resources.conversations import AsyncConversations as AsyncConversations
    from ..resources.conversations import Conversations as Conversations
    from ..resources.folders import AsyncFolders as AsyncFolders
    from ..resources.folders import Folders as Folders
    from ..resources.labels import AsyncLabels as AsyncLabels
    from ..resources.labels import Labels as Labels
    from ..resources.languages import AsyncLanguages as AsyncLanguages
    from ..resources.languages import Languages as Languages
    from ..resources.messages import AsyncMessages as AsyncMessages
    from ..resources.messages import Messages as Messages
    from ..resources.notifications import AsyncNotifications as AsyncNotifications
    from ..resources.notifications import Notifications as Notifications
    from ..resources.playlists import AsyncPlaylists as AsyncPlaylists
    from ..resources.playlists import Playlists as Playlists
    from ..resources.prompts import AsyncPrompts as AsyncPrompts
    from ..resources.prompts import Prompts as Prompts
    from ..resources.responses import AsyncResponses as AsyncResponses
    from ..resources.responses import Responses as Responses
    from ..resources.users import AsyncUsers as AsyncUsers
    from ..resources.users import Users as Users
    from ..resources.workspaces import AsyncWorkspaces as AsyncWorkspaces
    from ..resources.workspaces import Workspaces as Workspaces

_MODULES = {
    "Apps": "resources.apps",
    "AsyncApps": "resources.apps",
    "AsyncBootstrapResource": "resources.bootstrap",
    "AsyncChannels": "resources.channels",
    "AsyncConversations": "resources.conversations",
    "AsyncFolders": "resources.folders",
    "AsyncLabels": "resources.labels",
    "AsyncLanguages": "resources.languages",
    "AsyncMessages": "resources.messages",
    "AsyncNotifications": "resources.notifications",
    "AsyncOauth": "custom.oauth",
    "AsyncPlaylists": "resources.playlists",
    "AsyncPrompts": "resources.prompts",
    "AsyncResponses": "resources.responses",
    "AsyncUsers": "resources.users",
    "AsyncWorkspaces": "resources.workspaces",
    "BootstrapResource": "resources.bootstrap",
    "Channels": "resources.channels",
    "Conversations": "resources.conversations",
    "Folders": "resources.folders",
    "Labels": "resources.labels",
    "Languages": "resources.languages",
    "Messages": "resources.messages",
    "Notifications": "resources.notifications",
    "Oauth": "custom.oauth",
    "Playlists": "resources.playlists",
    "Prompts": "resources.prompts",
    "Responses": "resources.responses",
    "Users": "resources.users",
    "Workspaces": "resources.workspaces",
}

__all__ = [
    "Apps",
    "AsyncApps",
    "AsyncBootstrapResource",
    "AsyncChannels",
    "AsyncConversations",
    "AsyncFolders",
    "AsyncLabels",
    "AsyncLanguages",
    "AsyncMessages",
    "AsyncNotifications",
    "AsyncOauth",
    "AsyncPlaylists",
    "AsyncPrompts",
    "AsyncResponses",
    "AsyncUsers",
    "AsyncWorkspaces",
    "BootstrapResource",
    "Channels",
    "Conversations",
    "Folders",
    "Labels",
    "Languages",
    "Messages",
    "Notifications",
    "Oauth",
    "Playlists",
    "Prompts",
    "Responses",
    "Users",
    "Workspaces",
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
