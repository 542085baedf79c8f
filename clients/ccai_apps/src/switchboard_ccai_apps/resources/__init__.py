"""The resources of this client, one module each; get them from the client (`client.<resource>`)."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..custom.bulk_users import AsyncBulkUsers as AsyncBulkUsers
    from ..custom.bulk_users import BulkUsers as BulkUsers
    from ..resources.agents import Agents as Agents
    from ..resources.agents import AsyncAgents as AsyncAgents
    from ..resources.calls import AsyncCalls as AsyncCalls
    from ..resources.calls import Calls as Calls
    from ..resources.campaigns import AsyncCampaigns as AsyncCampaigns
    from ..resources.campaigns import Campaigns as Campaigns
    from ..resources.campaigns_contacts import AsyncCampaignsContacts as AsyncCampaignsContacts
    from ..resources.campaigns_contacts import CampaignsContacts as CampaignsContacts
    from ..resources.chats import AsyncChats as AsyncChats
    from ..resources.chats import Chats as Chats
    from ..resources.chats_media import AsyncChatsMedia as AsyncChatsMedia
    from ..resources.chats_media import ChatsMedia as ChatsMedia
    from ..resources.chats_messages import AsyncChatsMessages as AsyncChatsMessages
    from ..resources.chats_messages import ChatsMessages as ChatsMessages
    from ..resources.cobrowse import AsyncCobrowse as AsyncCobrowse
    from ..resources.cobrowse import Cobrowse as Cobrowse
    from ..resources.crm import AsyncCrm as AsyncCrm
    from ..resources.crm import Crm as Crm
    from ..resources.dnc import AsyncDnc as AsyncDnc
    from ..resources.dnc import Dnc as Dnc
    from ..resources.email import AsyncEmail as AsyncEmail
    from ..resources.email import Email as Email
    from ..resources.email_messages import AsyncEmailMessages as AsyncEmailMessages
    from ..resources.email_messages import EmailMessages as EmailMessages
    from ..resources.email_sessions import AsyncEmailSessions as AsyncEmailSessions
    from ..resources.email_sessions import EmailSessions as EmailSessions
    from ..resources.end_users import AsyncEndUsers as AsyncEndUsers
    from ..resources.end_users import EndUsers as EndUsers
    from ..resources.queues import AsyncQueues as AsyncQueues
    from ..resources.queues import Queues as Queues
    from ..resources.sms import AsyncSms as AsyncSms
    from ..resources.sms import Sms as Sms
    from ..resources.users import AsyncUsers as AsyncUsers
    from ..resources.users import Users as Users
    from ..resources.wait_times import AsyncWaitTimes as AsyncWaitTimes
    from ..resources.wait_times import WaitTimes as WaitTimes

_MODULES = {
    "Agents": "resources.agents",
    "AsyncAgents": "resources.agents",
    "AsyncBulkUsers": "custom.bulk_users",
    "AsyncCalls": "resources.calls",
    "AsyncCampaigns": "resources.campaigns",
    "AsyncCampaignsContacts": "resources.campaigns_contacts",
    "AsyncChats": "resources.chats",
    "AsyncChatsMedia": "resources.chats_media",
    "AsyncChatsMessages": "resources.chats_messages",
    "AsyncCobrowse": "resources.cobrowse",
    "AsyncCrm": "resources.crm",
    "AsyncDnc": "resources.dnc",
    "AsyncEmail": "resources.email",
    "AsyncEmailMessages": "resources.email_messages",
    "AsyncEmailSessions": "resources.email_sessions",
    "AsyncEndUsers": "resources.end_users",
    "AsyncQueues": "resources.queues",
    "AsyncSms": "resources.sms",
    "AsyncUsers": "resources.users",
    "AsyncWaitTimes": "resources.wait_times",
    "BulkUsers": "custom.bulk_users",
    "Calls": "resources.calls",
    "Campaigns": "resources.campaigns",
    "CampaignsContacts": "resources.campaigns_contacts",
    "Chats": "resources.chats",
    "ChatsMedia": "resources.chats_media",
    "ChatsMessages": "resources.chats_messages",
    "Cobrowse": "resources.cobrowse",
    "Crm": "resources.crm",
    "Dnc": "resources.dnc",
    "Email": "resources.email",
    "EmailMessages": "resources.email_messages",
    "EmailSessions": "resources.email_sessions",
    "EndUsers": "resources.end_users",
    "Queues": "resources.queues",
    "Sms": "resources.sms",
    "Users": "resources.users",
    "WaitTimes": "resources.wait_times",
}

__all__ = [
    "Agents",
    "AsyncAgents",
    "AsyncBulkUsers",
    "AsyncCalls",
    "AsyncCampaigns",
    "AsyncCampaignsContacts",
    "AsyncChats",
    "AsyncChatsMedia",
    "AsyncChatsMessages",
    "AsyncCobrowse",
    "AsyncCrm",
    "AsyncDnc",
    "AsyncEmail",
    "AsyncEmailMessages",
    "AsyncEmailSessions",
    "AsyncEndUsers",
    "AsyncQueues",
    "AsyncSms",
    "AsyncUsers",
    "AsyncWaitTimes",
    "BulkUsers",
    "Calls",
    "Campaigns",
    "CampaignsContacts",
    "Chats",
    "ChatsMedia",
    "ChatsMessages",
    "Cobrowse",
    "Crm",
    "Dnc",
    "Email",
    "EmailMessages",
    "EmailSessions",
    "EndUsers",
    "Queues",
    "Sms",
    "Users",
    "WaitTimes",
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
