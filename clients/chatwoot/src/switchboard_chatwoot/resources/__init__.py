"""The resources of this client, one module each; get them from the client (`client.<resource>`)."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..custom.conversations import AsyncConversations as AsyncConversations
    from ..custom.conversations import Conversations as Conversations
    from ..resources.agent_bots import AgentBots as AgentBots
    from ..resources.agent_bots import AsyncAgentBots as AsyncAgentBots
    from ..resources.contacts import AsyncContacts as AsyncContacts
    from ..resources.contacts import Contacts as Contacts
    from ..resources.contacts_contact_inboxes import AsyncContactsContactInboxes as AsyncContactsContactInboxes
    from ..resources.contacts_contact_inboxes import ContactsContactInboxes as ContactsContactInboxes
    from ..resources.contacts_contactable_inboxes import (
        AsyncContactsContactableInboxes as AsyncContactsContactableInboxes,
    )
    from ..resources.contacts_contactable_inboxes import ContactsContactableInboxes as ContactsContactableInboxes
    from ..resources.contacts_conversations import AsyncContactsConversations as AsyncContactsConversations
    from ..resources.contacts_conversations import ContactsConversations as ContactsConversations
    from ..resources.conversations_labels import AsyncConversationsLabels as AsyncConversationsLabels
    from ..resources.conversations_labels import ConversationsLabels as ConversationsLabels
    from ..resources.inboxes import AsyncInboxes as AsyncInboxes
    from ..resources.inboxes import Inboxes as Inboxes
    from ..resources.integrations import AsyncIntegrations as AsyncIntegrations
    from ..resources.integrations import Integrations as Integrations
    from ..resources.integrations_apps import AsyncIntegrationsApps as AsyncIntegrationsApps
    from ..resources.integrations_apps import IntegrationsApps as IntegrationsApps
    from ..resources.integrations_hooks import AsyncIntegrationsHooks as AsyncIntegrationsHooks
    from ..resources.integrations_hooks import IntegrationsHooks as IntegrationsHooks
    from ..resources.messages import AsyncMessages as AsyncMessages
    from ..resources.messages import Messages as Messages
    from ..resources.platform import AsyncPlatform as AsyncPlatform
    from ..resources.platform import Platform as Platform
    from ..resources.platform_account_users import AsyncPlatformAccountUsers as AsyncPlatformAccountUsers
    from ..resources.platform_account_users import PlatformAccountUsers as PlatformAccountUsers
    from ..resources.platform_accounts import AsyncPlatformAccounts as AsyncPlatformAccounts
    from ..resources.platform_accounts import PlatformAccounts as PlatformAccounts
    from ..resources.platform_agent_bots import AsyncPlatformAgentBots as AsyncPlatformAgentBots
    from ..resources.platform_agent_bots import PlatformAgentBots as PlatformAgentBots
    from ..resources.platform_users import AsyncPlatformUsers as AsyncPlatformUsers
    from ..resources.platform_users import PlatformUsers as PlatformUsers
    from ..resources.profile import AsyncProfile as AsyncProfile
    from ..resources.profile import Profile as Profile
    from ..resources.teams import AsyncTeams as AsyncTeams
    from ..resources.teams import Teams as Teams

_MODULES = {
    "AgentBots": "resources.agent_bots",
    "AsyncAgentBots": "resources.agent_bots",
    "AsyncContacts": "resources.contacts",
    "AsyncContactsContactInboxes": "resources.contacts_contact_inboxes",
    "AsyncContactsContactableInboxes": "resources.contacts_contactable_inboxes",
    "AsyncContactsConversations": "resources.contacts_conversations",
    "AsyncConversations": "custom.conversations",
    "AsyncConversationsLabels": "resources.conversations_labels",
    "AsyncInboxes": "resources.inboxes",
    "AsyncIntegrations": "resources.integrations",
    "AsyncIntegrationsApps": "resources.integrations_apps",
    "AsyncIntegrationsHooks": "resources.integrations_hooks",
    "AsyncMessages": "resources.messages",
    "AsyncPlatform": "resources.platform",
    "AsyncPlatformAccountUsers": "resources.platform_account_users",
    "AsyncPlatformAccounts": "resources.platform_accounts",
    "AsyncPlatformAgentBots": "resources.platform_agent_bots",
    "AsyncPlatformUsers": "resources.platform_users",
    "AsyncProfile": "resources.profile",
    "AsyncTeams": "resources.teams",
    "Contacts": "resources.contacts",
    "ContactsContactInboxes": "resources.contacts_contact_inboxes",
    "ContactsContactableInboxes": "resources.contacts_contactable_inboxes",
    "ContactsConversations": "resources.contacts_conversations",
    "Conversations": "custom.conversations",
    "ConversationsLabels": "resources.conversations_labels",
    "Inboxes": "resources.inboxes",
    "Integrations": "resources.integrations",
    "IntegrationsApps": "resources.integrations_apps",
    "IntegrationsHooks": "resources.integrations_hooks",
    "Messages": "resources.messages",
    "Platform": "resources.platform",
    "PlatformAccountUsers": "resources.platform_account_users",
    "PlatformAccounts": "resources.platform_accounts",
    "PlatformAgentBots": "resources.platform_agent_bots",
    "PlatformUsers": "resources.platform_users",
    "Profile": "resources.profile",
    "Teams": "resources.teams",
}

__all__ = [
    "AgentBots",
    "AsyncAgentBots",
    "AsyncContacts",
    "AsyncContactsContactInboxes",
    "AsyncContactsContactableInboxes",
    "AsyncContactsConversations",
    "AsyncConversations",
    "AsyncConversationsLabels",
    "AsyncInboxes",
    "AsyncIntegrations",
    "AsyncIntegrationsApps",
    "AsyncIntegrationsHooks",
    "AsyncMessages",
    "AsyncPlatform",
    "AsyncPlatformAccountUsers",
    "AsyncPlatformAccounts",
    "AsyncPlatformAgentBots",
    "AsyncPlatformUsers",
    "AsyncProfile",
    "AsyncTeams",
    "Contacts",
    "ContactsContactInboxes",
    "ContactsContactableInboxes",
    "ContactsConversations",
    "Conversations",
    "ConversationsLabels",
    "Inboxes",
    "Integrations",
    "IntegrationsApps",
    "IntegrationsHooks",
    "Messages",
    "Platform",
    "PlatformAccountUsers",
    "PlatformAccounts",
    "PlatformAgentBots",
    "PlatformUsers",
    "Profile",
    "Teams",
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
