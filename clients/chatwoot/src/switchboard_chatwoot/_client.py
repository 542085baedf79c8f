"""The clients of Chatwoot: `Chatwoot`, and `AsyncChatwoot` for asyncio."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from ._runtime.settings import ClientSettings
    from .resources.account_agent_bots import AccountAgentBots, AsyncAccountAgentBots
    from .resources.account_users import AccountUsers, AsyncAccountUsers
    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.agent_bots import AgentBots, AsyncAgentBots
    from .resources.contact import AsyncContact, Contact
    from .resources.conversation import AsyncConversation, Conversation
    from .resources.conversation_assignment import AsyncConversationAssignment, ConversationAssignment
    from .resources.conversation_labels import AsyncConversationLabels, ConversationLabels
    from .resources.inbox import AsyncInbox, Inbox
    from .resources.integrations import AsyncIntegrations, Integrations
    from .resources.messages import AsyncMessages, Messages
    from .resources.profile import AsyncProfile, Profile
    from .resources.teams import AsyncTeams, Teams
    from .resources.users import AsyncUsers, Users


class Chatwoot(Client):
    """Chatwoot, blocking. Close it, or use it in a `with` statement.

    Args:
        user_api_key: Token of one user, found on that user's profile page or in the Rails console. It may do what the user may do; systems that create users through the API can keep it to act on their behalf. Default: the environment variable `CHATWOOT_USER_API_KEY`.
        agent_bot_api_key: Token of an agent bot, handed out by the system administrator or read in the Rails console. It opens only the few operations that bots need. Default: the environment variable `CHATWOOT_AGENT_BOT_API_KEY`.
        platform_app_api_key: Token of a platform app that the system administrator has created. It manages accounts, users, their roles and agent bots. Default: the environment variable `CHATWOOT_PLATFORM_APP_API_KEY`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CHATWOOT_BASE_URL`, else the vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        user_api_key: str | None = None,
        agent_bot_api_key: str | None = None,
        platform_app_api_key: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments = {
            "user_api_key": user_api_key,
            "agent_bot_api_key": agent_bot_api_key,
            "platform_app_api_key": platform_app_api_key,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

    @property
    def accounts(self) -> Accounts:
        """Platform: accounts of the installation"""
        found: Accounts = self._resource("resources.accounts", "Accounts")
        return found

    @property
    def account_users(self) -> AccountUsers:
        """Platform: which users are in which account, and as what"""
        found: AccountUsers = self._resource("resources.account_users", "AccountUsers")
        return found

    @property
    def agent_bots(self) -> AgentBots:
        """Platform: agent bots of the platform app"""
        found: AgentBots = self._resource("resources.agent_bots", "AgentBots")
        return found

    @property
    def users(self) -> Users:
        """Platform: users of the installation"""
        found: Users = self._resource("resources.users", "Users")
        return found

    @property
    def account_agent_bots(self) -> AccountAgentBots:
        """Application: agent bots of an account"""
        found: AccountAgentBots = self._resource("resources.account_agent_bots", "AccountAgentBots")
        return found

    @property
    def contact(self) -> Contact:
        """Application: the people whom an account talks to"""
        found: Contact = self._resource("resources.contact", "Contact")
        return found

    @property
    def conversation(self) -> Conversation:
        """Application: conversations with contacts"""
        found: Conversation = self._resource("resources.conversation", "Conversation")
        return found

    @property
    def conversation_assignment(self) -> ConversationAssignment:
        """Application: who takes care of a conversation"""
        found: ConversationAssignment = self._resource("resources.conversation_assignment", "ConversationAssignment")
        return found

    @property
    def conversation_labels(self) -> ConversationLabels:
        """Application: labels of a conversation"""
        found: ConversationLabels = self._resource("resources.conversation_labels", "ConversationLabels")
        return found

    @property
    def inbox(self) -> Inbox:
        """Application: the channels through which contacts write"""
        found: Inbox = self._resource("resources.inbox", "Inbox")
        return found

    @property
    def messages(self) -> Messages:
        """Application: what is said in a conversation"""
        found: Messages = self._resource("resources.messages", "Messages")
        return found

    @property
    def integrations(self) -> Integrations:
        """Application: integrations and their hooks"""
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
    """Chatwoot, for asyncio. Close it, or use it in a `async with` statement.

    Args:
        user_api_key: Token of one user, found on that user's profile page or in the Rails console. It may do what the user may do; systems that create users through the API can keep it to act on their behalf. Default: the environment variable `CHATWOOT_USER_API_KEY`.
        agent_bot_api_key: Token of an agent bot, handed out by the system administrator or read in the Rails console. It opens only the few operations that bots need. Default: the environment variable `CHATWOOT_AGENT_BOT_API_KEY`.
        platform_app_api_key: Token of a platform app that the system administrator has created. It manages accounts, users, their roles and agent bots. Default: the environment variable `CHATWOOT_PLATFORM_APP_API_KEY`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CHATWOOT_BASE_URL`, else the vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        user_api_key: str | None = None,
        agent_bot_api_key: str | None = None,
        platform_app_api_key: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments = {
            "user_api_key": user_api_key,
            "agent_bot_api_key": agent_bot_api_key,
            "platform_app_api_key": platform_app_api_key,
        }
        super().__init__(API, CODEC, arguments, base_url, settings)

    @property
    def accounts(self) -> AsyncAccounts:
        """Platform: accounts of the installation"""
        found: AsyncAccounts = self._resource("resources.accounts", "AsyncAccounts")
        return found

    @property
    def account_users(self) -> AsyncAccountUsers:
        """Platform: which users are in which account, and as what"""
        found: AsyncAccountUsers = self._resource("resources.account_users", "AsyncAccountUsers")
        return found

    @property
    def agent_bots(self) -> AsyncAgentBots:
        """Platform: agent bots of the platform app"""
        found: AsyncAgentBots = self._resource("resources.agent_bots", "AsyncAgentBots")
        return found

    @property
    def users(self) -> AsyncUsers:
        """Platform: users of the installation"""
        found: AsyncUsers = self._resource("resources.users", "AsyncUsers")
        return found

    @property
    def account_agent_bots(self) -> AsyncAccountAgentBots:
        """Application: agent bots of an account"""
        found: AsyncAccountAgentBots = self._resource("resources.account_agent_bots", "AsyncAccountAgentBots")
        return found

    @property
    def contact(self) -> AsyncContact:
        """Application: the people whom an account talks to"""
        found: AsyncContact = self._resource("resources.contact", "AsyncContact")
        return found

    @property
    def conversation(self) -> AsyncConversation:
        """Application: conversations with contacts"""
        found: AsyncConversation = self._resource("resources.conversation", "AsyncConversation")
        return found

    @property
    def conversation_assignment(self) -> AsyncConversationAssignment:
        """Application: who takes care of a conversation"""
        found: AsyncConversationAssignment = self._resource(
            "resources.conversation_assignment", "AsyncConversationAssignment"
        )
        return found

    @property
    def conversation_labels(self) -> AsyncConversationLabels:
        """Application: labels of a conversation"""
        found: AsyncConversationLabels = self._resource("resources.conversation_labels", "AsyncConversationLabels")
        return found

    @property
    def inbox(self) -> AsyncInbox:
        """Application: the channels through which contacts write"""
        found: AsyncInbox = self._resource("resources.inbox", "AsyncInbox")
        return found

    @property
    def messages(self) -> AsyncMessages:
        """Application: what is said in a conversation"""
        found: AsyncMessages = self._resource("resources.messages", "AsyncMessages")
        return found

    @property
    def integrations(self) -> AsyncIntegrations:
        """Application: integrations and their hooks"""
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
