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
    def teams(self) -> _r.Teams:
        """Application: groups of agents"""
        found: _r.Teams = self._resource("resources.teams", "Teams")
        return found

    @property
    def profile(self) -> _r.Profile:
        """Application: the user who calls"""
        found: _r.Profile = self._resource("resources.profile", "Profile")
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
    def teams(self) -> _r.AsyncTeams:
        """Application: groups of agents"""
        found: _r.AsyncTeams = self._resource("resources.teams", "AsyncTeams")
        return found

    @property
    def profile(self) -> _r.AsyncProfile:
        """Application: the user who calls"""
        found: _r.AsyncProfile = self._resource("resources.profile", "AsyncProfile")
        return found
