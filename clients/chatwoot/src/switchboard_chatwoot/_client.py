"""The clients of Chatwoot: `Chatwoot`, and `AsyncChatwoot` for asyncio."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from . import errors as errors  # names the base class before anything is raised
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from typing import Self

    from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource
    from .custom.conversations import AsyncConversations, Conversations
    from .resources.agent_bots import AgentBots, AsyncAgentBots
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.inboxes import AsyncInboxes, Inboxes
    from .resources.integrations import AsyncIntegrations, Integrations
    from .resources.messages import AsyncMessages, Messages
    from .resources.platform import AsyncPlatform, Platform
    from .resources.profile import AsyncProfile, Profile
    from .resources.teams import AsyncTeams, Teams


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
        arguments: dict[str, object] = {
            "user_token": user_token,
            "agent_bot_token": agent_bot_token,
            "platform_token": platform_token,
            "account_id": account_id,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

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

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {
            "user_token": user_token,
            "agent_bot_token": agent_bot_token,
            "platform_token": platform_token,
            "account_id": account_id,
        }
        return self._copy(settings, arguments)

    @property
    def platform(self) -> Platform:
        """Accounts, users and bots of the whole installation; these operations need `platform_token`."""
        found: Platform = self._resource("resources.platform", "Platform")
        return found

    @property
    def agent_bots(self) -> AgentBots:
        """Application: agent bots of an account"""
        found: AgentBots = self._resource("resources.agent_bots", "AgentBots")
        return found

    @property
    def contacts(self) -> Contacts:
        """Application: the people whom an account talks to"""
        found: Contacts = self._resource("resources.contacts", "Contacts")
        return found

    @property
    def conversations(self) -> Conversations:
        """Application: conversations with contacts"""
        found: Conversations = self._resource("custom.conversations", "Conversations")
        return found

    @property
    def inboxes(self) -> Inboxes:
        """Application: the channels through which contacts write"""
        found: Inboxes = self._resource("resources.inboxes", "Inboxes")
        return found

    @property
    def messages(self) -> Messages:
        """Application: what is said in a conversation"""
        found: Messages = self._resource("resources.messages", "Messages")
        return found

    @property
    def integrations(self) -> Integrations:
        """Integrations with other systems."""
        found: Integrations = self._resource("resources.integrations", "Integrations")
        return found

    @property
    def teams(self) -> Teams:
        """Application: groups of agents"""
        found: Teams = self._resource("resources.teams", "Teams")
        return found

    @property
    def profile(self) -> Profile:
        """Application: the user who calls"""
        found: Profile = self._resource("resources.profile", "Profile")
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
        arguments: dict[str, object] = {
            "user_token": user_token,
            "agent_bot_token": agent_bot_token,
            "platform_token": platform_token,
            "account_id": account_id,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

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

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {
            "user_token": user_token,
            "agent_bot_token": agent_bot_token,
            "platform_token": platform_token,
            "account_id": account_id,
        }
        return self._copy(settings, arguments)

    @property
    def platform(self) -> AsyncPlatform:
        """Accounts, users and bots of the whole installation; these operations need `platform_token`."""
        found: AsyncPlatform = self._resource("resources.platform", "AsyncPlatform")
        return found

    @property
    def agent_bots(self) -> AsyncAgentBots:
        """Application: agent bots of an account"""
        found: AsyncAgentBots = self._resource("resources.agent_bots", "AsyncAgentBots")
        return found

    @property
    def contacts(self) -> AsyncContacts:
        """Application: the people whom an account talks to"""
        found: AsyncContacts = self._resource("resources.contacts", "AsyncContacts")
        return found

    @property
    def conversations(self) -> AsyncConversations:
        """Application: conversations with contacts"""
        found: AsyncConversations = self._resource("custom.conversations", "AsyncConversations")
        return found

    @property
    def inboxes(self) -> AsyncInboxes:
        """Application: the channels through which contacts write"""
        found: AsyncInboxes = self._resource("resources.inboxes", "AsyncInboxes")
        return found

    @property
    def messages(self) -> AsyncMessages:
        """Application: what is said in a conversation"""
        found: AsyncMessages = self._resource("resources.messages", "AsyncMessages")
        return found

    @property
    def integrations(self) -> AsyncIntegrations:
        """Integrations with other systems."""
        found: AsyncIntegrations = self._resource("resources.integrations", "AsyncIntegrations")
        return found

    @property
    def teams(self) -> AsyncTeams:
        """Application: groups of agents"""
        found: AsyncTeams = self._resource("resources.teams", "AsyncTeams")
        return found

    @property
    def profile(self) -> AsyncProfile:
        """Application: the user who calls"""
        found: AsyncProfile = self._resource("resources.profile", "AsyncProfile")
        return found
