"""The clients of Chatwoot: `Chatwoot`, and `AsyncChatwoot` for asyncio."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import errors as errors  # names the base class before anything is raised
from . import resources as _r
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client
from ._runtime.redact import hidden
from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource


class Chatwoot(Client):
    """Chatwoot, blocking. Close it, or use it in a `with` statement.

    Args:
        user_token: Token of a user, from the profile page; what the user may do, application operations may do.
            Default: the environment variable `CHATWOOT_USER_TOKEN`.
        agent_bot_token: Token of an agent bot; opens the few operations that bots need. Default: the environment
            variable `CHATWOOT_AGENT_BOT_TOKEN`.
        platform_token: Token of a platform app, from the system administrator; opens the operations under
            `platform`. Default: the environment variable `CHATWOOT_PLATFORM_TOKEN`.
        account_id: Number of the account that application operations work in; every call can name another.
            Default: the environment variable `CHATWOOT_ACCOUNT_ID`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CHATWOOT_BASE_URL`, else the
            vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        user_token: CredentialSource | None = None,
        agent_bot_token: CredentialSource | None = None,
        platform_token: CredentialSource | None = None,
        account_id: int | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        user_token = hidden(user_token)  # from tracebacks that show locals
        agent_bot_token = hidden(agent_bot_token)
        platform_token = hidden(platform_token)
        arguments: dict[str, object] = {
            "user_token": user_token,
            "agent_bot_token": agent_bot_token,
            "platform_token": platform_token,
            "account_id": account_id,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(
            self,
            *,
            user_token: CredentialSource | None = None,
            agent_bot_token: CredentialSource | None = None,
            platform_token: CredentialSource | None = None,
            account_id: int | None = None,
            **settings: Unpack[ClientSettings],
        ) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def platform(self) -> _r.Platform:
        """Accounts, users and bots of the whole installation; these operations need `platform_token`."""
        found: _r.Platform = self._resource("resources.platform", "Platform")
        return found

    @property
    def agent_bots(self) -> _r.AgentBots:
        """Application: agent bots of an account"""
        found: _r.AgentBots = self._resource("resources.agent_bots", "AgentBots")
        return found

    @property
    def contacts(self) -> _r.Contacts:
        """Application: the people whom an account talks to"""
        found: _r.Contacts = self._resource("resources.contacts", "Contacts")
        return found

    @property
    def conversations(self) -> _r.Conversations:
        """Application: conversations with contacts"""
        found: _r.Conversations = self._resource("custom.conversations", "Conversations")
        return found

    @property
    def inboxes(self) -> _r.Inboxes:
        """Application: the channels through which contacts write"""
        found: _r.Inboxes = self._resource("resources.inboxes", "Inboxes")
        return found

    @property
    def messages(self) -> _r.Messages:
        """Application: what is said in a conversation"""
        found: _r.Messages = self._resource("resources.messages", "Messages")
        return found

    @property
    def integrations(self) -> _r.Integrations:
        """Integrations with other systems."""
        found: _r.Integrations = self._resource("resources.integrations", "Integrations")
        return found

    @property
    def profile(self) -> _r.Profile:
        """Application: the user who calls"""
        found: _r.Profile = self._resource("resources.profile", "Profile")
        return found

    @property
    def teams(self) -> _r.Teams:
        """Application: groups of agents"""
        found: _r.Teams = self._resource("resources.teams", "Teams")
        return found

    @property
    def public(self) -> _r.Public:
        """What contacts of API inboxes may do themselves; these operations need no token, but the identifier of the
        inbox; `auth=None` makes a client for them alone.
        """
        found: _r.Public = self._resource("resources.public", "Public")
        return found

    @property
    def account(self) -> _r.AccountResource:
        """The account itself."""
        found: _r.AccountResource = self._resource("resources.account", "AccountResource")
        return found

    @property
    def audit_logs(self) -> _r.AuditLogs:
        """Application: who changed what in an account (Enterprise edition)"""
        found: _r.AuditLogs = self._resource("resources.audit_logs", "AuditLogs")
        return found

    @property
    def agents(self) -> _r.Agents:
        """Application: the users who are members of an account"""
        found: _r.Agents = self._resource("resources.agents", "Agents")
        return found

    @property
    def canned_responses(self) -> _r.CannedResponses:
        """Application: prepared texts that agents insert"""
        found: _r.CannedResponses = self._resource("resources.canned_responses", "CannedResponses")
        return found

    @property
    def custom_attributes(self) -> _r.CustomAttributes:
        """Application: attributes that an account defines for contacts and conversations"""
        found: _r.CustomAttributes = self._resource("resources.custom_attributes", "CustomAttributes")
        return found

    @property
    def automation_rules(self) -> _r.AutomationRules:
        """Application: rules that act on conversations by themselves"""
        found: _r.AutomationRules = self._resource("resources.automation_rules", "AutomationRules")
        return found

    @property
    def portals(self) -> _r.Portals:
        """Help centers."""
        found: _r.Portals = self._resource("resources.portals", "Portals")
        return found

    @property
    def labels(self) -> _r.Labels:
        """Application: the labels that an account has"""
        found: _r.Labels = self._resource("resources.labels", "Labels")
        return found

    @property
    def custom_filters(self) -> _r.CustomFilters:
        """Application: filters that a user has saved"""
        found: _r.CustomFilters = self._resource("resources.custom_filters", "CustomFilters")
        return found

    @property
    def webhooks(self) -> _r.Webhooks:
        """Application: addresses that receive the events of an account"""
        found: _r.Webhooks = self._resource("resources.webhooks", "Webhooks")
        return found

    @property
    def reporting_events(self) -> _r.ReportingEvents:
        """What reports are made of."""
        found: _r.ReportingEvents = self._resource("resources.reporting_events", "ReportingEvents")
        return found

    @property
    def reports(self) -> _r.Reports:
        """Application: figures about conversations, agents, inboxes and teams"""
        found: _r.Reports = self._resource("resources.reports", "Reports")
        return found

    @property
    def summary_reports(self) -> _r.SummaryReports:
        """Figures by kind of channel, inbox, agent or team."""
        found: _r.SummaryReports = self._resource("resources.summary_reports", "SummaryReports")
        return found


class AsyncChatwoot(AsyncClient):
    """Chatwoot, for asyncio. Close it, or use it in an `async with` statement.

    Args:
        user_token: Token of a user, from the profile page; what the user may do, application operations may do.
            Default: the environment variable `CHATWOOT_USER_TOKEN`.
        agent_bot_token: Token of an agent bot; opens the few operations that bots need. Default: the environment
            variable `CHATWOOT_AGENT_BOT_TOKEN`.
        platform_token: Token of a platform app, from the system administrator; opens the operations under
            `platform`. Default: the environment variable `CHATWOOT_PLATFORM_TOKEN`.
        account_id: Number of the account that application operations work in; every call can name another.
            Default: the environment variable `CHATWOOT_ACCOUNT_ID`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CHATWOOT_BASE_URL`, else the
            vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        user_token: AsyncCredentialSource | None = None,
        agent_bot_token: AsyncCredentialSource | None = None,
        platform_token: AsyncCredentialSource | None = None,
        account_id: int | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        user_token = hidden(user_token)  # from tracebacks that show locals
        agent_bot_token = hidden(agent_bot_token)
        platform_token = hidden(platform_token)
        arguments: dict[str, object] = {
            "user_token": user_token,
            "agent_bot_token": agent_bot_token,
            "platform_token": platform_token,
            "account_id": account_id,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(
            self,
            *,
            user_token: AsyncCredentialSource | None = None,
            agent_bot_token: AsyncCredentialSource | None = None,
            platform_token: AsyncCredentialSource | None = None,
            account_id: int | None = None,
            **settings: Unpack[ClientSettings],
        ) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def platform(self) -> _r.AsyncPlatform:
        """Accounts, users and bots of the whole installation; these operations need `platform_token`."""
        found: _r.AsyncPlatform = self._resource("resources.platform", "AsyncPlatform")
        return found

    @property
    def agent_bots(self) -> _r.AsyncAgentBots:
        """Application: agent bots of an account"""
        found: _r.AsyncAgentBots = self._resource("resources.agent_bots", "AsyncAgentBots")
        return found

    @property
    def contacts(self) -> _r.AsyncContacts:
        """Application: the people whom an account talks to"""
        found: _r.AsyncContacts = self._resource("resources.contacts", "AsyncContacts")
        return found

    @property
    def conversations(self) -> _r.AsyncConversations:
        """Application: conversations with contacts"""
        found: _r.AsyncConversations = self._resource("custom.conversations", "AsyncConversations")
        return found

    @property
    def inboxes(self) -> _r.AsyncInboxes:
        """Application: the channels through which contacts write"""
        found: _r.AsyncInboxes = self._resource("resources.inboxes", "AsyncInboxes")
        return found

    @property
    def messages(self) -> _r.AsyncMessages:
        """Application: what is said in a conversation"""
        found: _r.AsyncMessages = self._resource("resources.messages", "AsyncMessages")
        return found

    @property
    def integrations(self) -> _r.AsyncIntegrations:
        """Integrations with other systems."""
        found: _r.AsyncIntegrations = self._resource("resources.integrations", "AsyncIntegrations")
        return found

    @property
    def profile(self) -> _r.AsyncProfile:
        """Application: the user who calls"""
        found: _r.AsyncProfile = self._resource("resources.profile", "AsyncProfile")
        return found

    @property
    def teams(self) -> _r.AsyncTeams:
        """Application: groups of agents"""
        found: _r.AsyncTeams = self._resource("resources.teams", "AsyncTeams")
        return found

    @property
    def public(self) -> _r.AsyncPublic:
        """What contacts of API inboxes may do themselves; these operations need no token, but the identifier of the
        inbox; `auth=None` makes a client for them alone.
        """
        found: _r.AsyncPublic = self._resource("resources.public", "AsyncPublic")
        return found

    @property
    def account(self) -> _r.AsyncAccountResource:
        """The account itself."""
        found: _r.AsyncAccountResource = self._resource("resources.account", "AsyncAccountResource")
        return found

    @property
    def audit_logs(self) -> _r.AsyncAuditLogs:
        """Application: who changed what in an account (Enterprise edition)"""
        found: _r.AsyncAuditLogs = self._resource("resources.audit_logs", "AsyncAuditLogs")
        return found

    @property
    def agents(self) -> _r.AsyncAgents:
        """Application: the users who are members of an account"""
        found: _r.AsyncAgents = self._resource("resources.agents", "AsyncAgents")
        return found

    @property
    def canned_responses(self) -> _r.AsyncCannedResponses:
        """Application: prepared texts that agents insert"""
        found: _r.AsyncCannedResponses = self._resource("resources.canned_responses", "AsyncCannedResponses")
        return found

    @property
    def custom_attributes(self) -> _r.AsyncCustomAttributes:
        """Application: attributes that an account defines for contacts and conversations"""
        found: _r.AsyncCustomAttributes = self._resource("resources.custom_attributes", "AsyncCustomAttributes")
        return found

    @property
    def automation_rules(self) -> _r.AsyncAutomationRules:
        """Application: rules that act on conversations by themselves"""
        found: _r.AsyncAutomationRules = self._resource("resources.automation_rules", "AsyncAutomationRules")
        return found

    @property
    def portals(self) -> _r.AsyncPortals:
        """Help centers."""
        found: _r.AsyncPortals = self._resource("resources.portals", "AsyncPortals")
        return found

    @property
    def labels(self) -> _r.AsyncLabels:
        """Application: the labels that an account has"""
        found: _r.AsyncLabels = self._resource("resources.labels", "AsyncLabels")
        return found

    @property
    def custom_filters(self) -> _r.AsyncCustomFilters:
        """Application: filters that a user has saved"""
        found: _r.AsyncCustomFilters = self._resource("resources.custom_filters", "AsyncCustomFilters")
        return found

    @property
    def webhooks(self) -> _r.AsyncWebhooks:
        """Application: addresses that receive the events of an account"""
        found: _r.AsyncWebhooks = self._resource("resources.webhooks", "AsyncWebhooks")
        return found

    @property
    def reporting_events(self) -> _r.AsyncReportingEvents:
        """What reports are made of."""
        found: _r.AsyncReportingEvents = self._resource("resources.reporting_events", "AsyncReportingEvents")
        return found

    @property
    def reports(self) -> _r.AsyncReports:
        """Application: figures about conversations, agents, inboxes and teams"""
        found: _r.AsyncReports = self._resource("resources.reports", "AsyncReports")
        return found

    @property
    def summary_reports(self) -> _r.AsyncSummaryReports:
        """Figures by kind of channel, inbox, agent or team."""
        found: _r.AsyncSummaryReports = self._resource("resources.summary_reports", "AsyncSummaryReports")
        return found
