"""The resources of this client, one module each; get them from the client (`client.<resource>`)."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..custom.oauth import AsyncOauth as AsyncOauth
    from ..custom.oauth import Oauth as Oauth
    from ..resources.bootstrap import AsyncBootstrapResource as AsyncBootstrapResource
    from ..resources.bootstrap import BootstrapResource as BootstrapResource
    from ..resources.channels import AsyncChannels as AsyncChannels
    from ..resources.channels import Channels as Channels
    from ..resources.labels import AsyncLabels as AsyncLabels
    from ..resources.labels import Labels as Labels
    from ..resources.messages import AsyncMessages as AsyncMessages
    from ..resources.messages import Messages as Messages
    from ..resources.notifications import AsyncNotifications as AsyncNotifications
    from ..resources.notifications import Notifications as Notifications
    from ..resources.playlists import AsyncPlaylists as AsyncPlaylists
    from ..resources.playlists import Playlists as Playlists
    from ..resources.workspaces import AsyncWorkspaces as AsyncWorkspaces
    from ..resources.workspaces import Workspaces as Workspaces

_MODULES = {
    "AsyncBootstrapResource": "resources.bootstrap",
    "AsyncChannels": "resources.channels",
    "AsyncLabels": "resources.labels",
    "AsyncMessages": "resources.messages",
    "AsyncNotifications": "resources.notifications",
    "AsyncOauth": "custom.oauth",
    "AsyncPlaylists": "resources.playlists",
    "AsyncWorkspaces": "resources.workspaces",
    "BootstrapResource": "resources.bootstrap",
    "Channels": "resources.channels",
    "Labels": "resources.labels",
    "Messages": "resources.messages",
    "Notifications": "resources.notifications",
    "Oauth": "custom.oauth",
    "Playlists": "resources.playlists",
    "Workspaces": "resources.workspaces",
}

__all__ = [
    "AsyncBootstrapResource",
    "AsyncChannels",
    "AsyncLabels",
    "AsyncMessages",
    "AsyncNotifications",
    "AsyncOauth",
    "AsyncPlaylists",
    "AsyncWorkspaces",
    "BootstrapResource",
    "Channels",
    "Labels",
    "Messages",
    "Notifications",
    "Oauth",
    "Playlists",
    "Workspaces",
]


if not TYPE_CHECKING:  # which knows the names above, and should refuse others

    def __getattr__(name: str) -> object:
        """Import a public name when it is first used: most programs need few of the models."""
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f"..{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
