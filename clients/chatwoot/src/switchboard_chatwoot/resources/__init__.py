"""The resources of this client, one module each; get them from the client (`client.<resource>`)."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..custom.conversations import AsyncConversations as AsyncConversations
    from ..custom.conversations import Conversations as Conversations
    from ..resources.account import AccountResource as AccountResource
    from ..resources.account import AsyncAccountResource as AsyncAccountResource
    from ..resources.agent_bots import AgentBots as AgentBots
    from ..resources.agent_bots import AsyncAgentBots as AsyncAgentBots
    from ..resources.agents import Agents as Agents
    from ..resources.agents import AsyncAgents as AsyncAgents
    from ..resources.audit_logs import AsyncAuditLogs as AsyncAuditLogs
    from ..resources.audit_logs import AuditLogs as AuditLogs
    from ..resources.automation_rules import AsyncAutomationRules as AsyncAutomationRules
    from ..resources.automation_rules import AutomationRules as AutomationRules
    from ..resources.canned_responses import AsyncCannedResponses as AsyncCannedResponses
    from ..resources.canned_responses import CannedResponses as CannedResponses
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
    from ..resources.contacts_labels import AsyncContactsLabels as AsyncContactsLabels
    from ..resources.contacts_labels import ContactsLabels as ContactsLabels
    from ..resources.conversations_labels import AsyncConversationsLabels as AsyncConversationsLabels
    from ..resources.conversations_labels import ConversationsLabels as ConversationsLabels
    from ..resources.conversations_reporting_events import (
        AsyncConversationsReportingEvents as AsyncConversationsReportingEvents,
    )
    from ..resources.conversations_reporting_events import ConversationsReportingEvents as ConversationsReportingEvents
    from ..resources.custom_attributes import AsyncCustomAttributes as AsyncCustomAttributes
    from ..resources.custom_attributes import CustomAttributes as CustomAttributes
    from ..resources.custom_filters import AsyncCustomFilters as AsyncCustomFilters
    from ..resources.custom_filters import CustomFilters as CustomFilters
    from ..resources.inboxes import AsyncInboxes as AsyncInboxes
    from ..resources.inboxes import Inboxes as Inboxes
    from ..resources.inboxes_members import AsyncInboxesMembers as AsyncInboxesMembers
    from ..resources.inboxes_members import InboxesMembers as InboxesMembers
    from ..resources.integrations import AsyncIntegrations as AsyncIntegrations
    from ..resources.integrations import Integrations as Integrations
    from ..resources.integrations_apps import AsyncIntegrationsApps as AsyncIntegrationsApps
    from ..resources.integrations_apps import IntegrationsApps as IntegrationsApps
    from ..resources.integrations_hooks import AsyncIntegrationsHooks as AsyncIntegrationsHooks
    from ..resources.integrations_hooks import IntegrationsHooks as IntegrationsHooks
    from ..resources.labels import AsyncLabels as AsyncLabels
    from ..resources.labels import Labels as Labels
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
    from ..resources.portals import AsyncPortals as AsyncPortals
    from ..resources.portals import Portals as Portals
    from ..resources.portals_articles import AsyncPortalsArticles as AsyncPortalsArticles
    from ..resources.portals_articles import PortalsArticles as PortalsArticles
    from ..resources.portals_categories import AsyncPortalsCategories as AsyncPortalsCategories
    from ..resources.portals_categories import PortalsCategories as PortalsCategories
    from ..resources.profile import AsyncProfile as AsyncProfile
    from ..resources.profile import Profile as Profile
    from ..resources.public import AsyncPublic as AsyncPublic
    from ..resources.public import Public as Public
    from ..resources.public_contacts import AsyncPublicContacts as AsyncPublicContacts
    from ..resources.public_contacts import PublicContacts as PublicContacts
    from ..resources.public_conversations import AsyncPublicConversations as AsyncPublicConversations
    from ..resources.public_conversations import PublicConversations as PublicConversations
    from ..resources.public_csat_surveys import AsyncPublicCsatSurveys as AsyncPublicCsatSurveys
    from ..resources.public_csat_surveys import PublicCsatSurveys as PublicCsatSurveys
    from ..resources.public_inboxes import AsyncPublicInboxes as AsyncPublicInboxes
    from ..resources.public_inboxes import PublicInboxes as PublicInboxes
    from ..resources.public_messages import AsyncPublicMessages as AsyncPublicMessages
    from ..resources.public_messages import PublicMessages as PublicMessages
    from ..resources.reporting_events import AsyncReportingEvents as AsyncReportingEvents
    from ..resources.reporting_events import ReportingEvents as ReportingEvents
    from ..resources.reports import AsyncReports as AsyncReports
    from ..resources.reports import Reports as Reports
    from ..resources.summary_reports import AsyncSummaryReports as AsyncSummaryReports
    from ..resources.summary_reports import SummaryReports as SummaryReports
    from ..resources.teams import AsyncTeams as AsyncTeams
    from ..resources.teams import Teams as Teams
    from ..resources.teams_members import AsyncTeamsMembers as AsyncTeamsMembers
    from ..resources.teams_members import TeamsMembers as TeamsMembers
    from ..resources.webhooks import AsyncWebhooks as AsyncWebhooks
    from ..resources.webhooks import Webhooks as Webhooks

_MODULES = {
    "AccountResource": "resources.account",
    "AgentBots": "resources.agent_bots",
    "Agents": "resources.agents",
    "AsyncAccountResource": "resources.account",
    "AsyncAgentBots": "resources.agent_bots",
    "AsyncAgents": "resources.agents",
    "AsyncAuditLogs": "resources.audit_logs",
    "AsyncAutomationRules": "resources.automation_rules",
    "AsyncCannedResponses": "resources.canned_responses",
    "AsyncContacts": "resources.contacts",
    "AsyncContactsContactInboxes": "resources.contacts_contact_inboxes",
    "AsyncContactsContactableInboxes": "resources.contacts_contactable_inboxes",
    "AsyncContactsConversations": "resources.contacts_conversations",
    "AsyncContactsLabels": "resources.contacts_labels",
    "AsyncConversations": "custom.conversations",
    "AsyncConversationsLabels": "resources.conversations_labels",
    "AsyncConversationsReportingEvents": "resources.conversations_reporting_events",
    "AsyncCustomAttributes": "resources.custom_attributes",
    "AsyncCustomFilters": "resources.custom_filters",
    "AsyncInboxes": "resources.inboxes",
    "AsyncInboxesMembers": "resources.inboxes_members",
    "AsyncIntegrations": "resources.integrations",
    "AsyncIntegrationsApps": "resources.integrations_apps",
    "AsyncIntegrationsHooks": "resources.integrations_hooks",
    "AsyncLabels": "resources.labels",
    "AsyncMessages": "resources.messages",
    "AsyncPlatform": "resources.platform",
    "AsyncPlatformAccountUsers": "resources.platform_account_users",
    "AsyncPlatformAccounts": "resources.platform_accounts",
    "AsyncPlatformAgentBots": "resources.platform_agent_bots",
    "AsyncPlatformUsers": "resources.platform_users",
    "AsyncPortals": "resources.portals",
    "AsyncPortalsArticles": "resources.portals_articles",
    "AsyncPortalsCategories": "resources.portals_categories",
    "AsyncProfile": "resources.profile",
    "AsyncPublic": "resources.public",
    "AsyncPublicContacts": "resources.public_contacts",
    "AsyncPublicConversations": "resources.public_conversations",
    "AsyncPublicCsatSurveys": "resources.public_csat_surveys",
    "AsyncPublicInboxes": "resources.public_inboxes",
    "AsyncPublicMessages": "resources.public_messages",
    "AsyncReportingEvents": "resources.reporting_events",
    "AsyncReports": "resources.reports",
    "AsyncSummaryReports": "resources.summary_reports",
    "AsyncTeams": "resources.teams",
    "AsyncTeamsMembers": "resources.teams_members",
    "AsyncWebhooks": "resources.webhooks",
    "AuditLogs": "resources.audit_logs",
    "AutomationRules": "resources.automation_rules",
    "CannedResponses": "resources.canned_responses",
    "Contacts": "resources.contacts",
    "ContactsContactInboxes": "resources.contacts_contact_inboxes",
    "ContactsContactableInboxes": "resources.contacts_contactable_inboxes",
    "ContactsConversations": "resources.contacts_conversations",
    "ContactsLabels": "resources.contacts_labels",
    "Conversations": "custom.conversations",
    "ConversationsLabels": "resources.conversations_labels",
    "ConversationsReportingEvents": "resources.conversations_reporting_events",
    "CustomAttributes": "resources.custom_attributes",
    "CustomFilters": "resources.custom_filters",
    "Inboxes": "resources.inboxes",
    "InboxesMembers": "resources.inboxes_members",
    "Integrations": "resources.integrations",
    "IntegrationsApps": "resources.integrations_apps",
    "IntegrationsHooks": "resources.integrations_hooks",
    "Labels": "resources.labels",
    "Messages": "resources.messages",
    "Platform": "resources.platform",
    "PlatformAccountUsers": "resources.platform_account_users",
    "PlatformAccounts": "resources.platform_accounts",
    "PlatformAgentBots": "resources.platform_agent_bots",
    "PlatformUsers": "resources.platform_users",
    "Portals": "resources.portals",
    "PortalsArticles": "resources.portals_articles",
    "PortalsCategories": "resources.portals_categories",
    "Profile": "resources.profile",
    "Public": "resources.public",
    "PublicContacts": "resources.public_contacts",
    "PublicConversations": "resources.public_conversations",
    "PublicCsatSurveys": "resources.public_csat_surveys",
    "PublicInboxes": "resources.public_inboxes",
    "PublicMessages": "resources.public_messages",
    "ReportingEvents": "resources.reporting_events",
    "Reports": "resources.reports",
    "SummaryReports": "resources.summary_reports",
    "Teams": "resources.teams",
    "TeamsMembers": "resources.teams_members",
    "Webhooks": "resources.webhooks",
}

__all__ = [
    "AccountResource",
    "AgentBots",
    "Agents",
    "AsyncAccountResource",
    "AsyncAgentBots",
    "AsyncAgents",
    "AsyncAuditLogs",
    "AsyncAutomationRules",
    "AsyncCannedResponses",
    "AsyncContacts",
    "AsyncContactsContactInboxes",
    "AsyncContactsContactableInboxes",
    "AsyncContactsConversations",
    "AsyncContactsLabels",
    "AsyncConversations",
    "AsyncConversationsLabels",
    "AsyncConversationsReportingEvents",
    "AsyncCustomAttributes",
    "AsyncCustomFilters",
    "AsyncInboxes",
    "AsyncInboxesMembers",
    "AsyncIntegrations",
    "AsyncIntegrationsApps",
    "AsyncIntegrationsHooks",
    "AsyncLabels",
    "AsyncMessages",
    "AsyncPlatform",
    "AsyncPlatformAccountUsers",
    "AsyncPlatformAccounts",
    "AsyncPlatformAgentBots",
    "AsyncPlatformUsers",
    "AsyncPortals",
    "AsyncPortalsArticles",
    "AsyncPortalsCategories",
    "AsyncProfile",
    "AsyncPublic",
    "AsyncPublicContacts",
    "AsyncPublicConversations",
    "AsyncPublicCsatSurveys",
    "AsyncPublicInboxes",
    "AsyncPublicMessages",
    "AsyncReportingEvents",
    "AsyncReports",
    "AsyncSummaryReports",
    "AsyncTeams",
    "AsyncTeamsMembers",
    "AsyncWebhooks",
    "AuditLogs",
    "AutomationRules",
    "CannedResponses",
    "Contacts",
    "ContactsContactInboxes",
    "ContactsContactableInboxes",
    "ContactsConversations",
    "ContactsLabels",
    "Conversations",
    "ConversationsLabels",
    "ConversationsReportingEvents",
    "CustomAttributes",
    "CustomFilters",
    "Inboxes",
    "InboxesMembers",
    "Integrations",
    "IntegrationsApps",
    "IntegrationsHooks",
    "Labels",
    "Messages",
    "Platform",
    "PlatformAccountUsers",
    "PlatformAccounts",
    "PlatformAgentBots",
    "PlatformUsers",
    "Portals",
    "PortalsArticles",
    "PortalsCategories",
    "Profile",
    "Public",
    "PublicContacts",
    "PublicConversations",
    "PublicCsatSurveys",
    "PublicInboxes",
    "PublicMessages",
    "ReportingEvents",
    "Reports",
    "SummaryReports",
    "Teams",
    "TeamsMembers",
    "Webhooks",
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
