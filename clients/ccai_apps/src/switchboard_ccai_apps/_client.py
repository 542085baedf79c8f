"""The clients of CCAI Apps: `CcaiApps`, and `AsyncCcaiApps` for asyncio."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import errors as errors  # names the base class before anything is raised
from . import resources as _r
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client
from ._runtime.redact import hidden
from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource


class CcaiApps(Client):
    """CCAI Apps, blocking. Close it, or use it in a `with` statement.

    Args:
        subdomain: First label of the portal's host name; it is the user name of the credentials too. Default: the
            environment variable `CCAI_APPS_SUBDOMAIN`.
        token: API token of an API user (Settings, Developer Settings, API Credentials); the bulk operations
            refuse others. Default: the environment variable `CCAI_APPS_TOKEN`.
        domain: Rest of the portal's host name. Default: the environment variable `CCAI_APPS_DOMAIN`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CCAI_APPS_BASE_URL`, else the
            vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        subdomain: str | None = None,
        token: CredentialSource | None = None,
        domain: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        token = hidden(token)  # from tracebacks that show locals
        arguments: dict[str, object] = {"subdomain": subdomain, "token": token, "domain": domain}
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(self, *, token: CredentialSource | None = None, **settings: Unpack[ClientSettings]) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def calls(self) -> _r.Calls:
        """Calls made, taken or scheduled on behalf of an agent or a queue"""
        found: _r.Calls = self._resource("resources.calls", "Calls")
        return found

    @property
    def sms(self) -> _r.Sms:
        """Text messages that open a session between an end user and the contact center"""
        found: _r.Sms = self._resource("resources.sms", "Sms")
        return found

    @property
    def wait_times(self) -> _r.WaitTimes:
        """Estimated waiting times of the queues"""
        found: _r.WaitTimes = self._resource("resources.wait_times", "WaitTimes")
        return found

    @property
    def crm(self) -> _r.Crm:
        """Contact data that a CRM or a dialer hands over with a call"""
        found: _r.Crm = self._resource("resources.crm", "Crm")
        return found

    @property
    def bulk_users(self) -> _r.BulkUsers:
        """Creation and update of many users from one JSON file: upload it, wait until the job's scheme is valid,
        proceed, wait until the job is finished
        """
        found: _r.BulkUsers = self._resource("custom.bulk_users", "BulkUsers")
        return found

    @property
    def dnc(self) -> _r.Dnc:
        """The company's do-not-call list"""
        found: _r.Dnc = self._resource("resources.dnc", "Dnc")
        return found

    @property
    def queues(self) -> _r.Queues:
        """How busy queues are, and their shutdown in an emergency"""
        found: _r.Queues = self._resource("resources.queues", "Queues")
        return found

    @property
    def users(self) -> _r.Users:
        """The users of the installation"""
        found: _r.Users = self._resource("resources.users", "Users")
        return found

    @property
    def agents(self) -> _r.Agents:
        """Statuses of agents, one by one or by teams"""
        found: _r.Agents = self._resource("resources.agents", "Agents")
        return found

    @property
    def campaigns(self) -> _r.Campaigns:
        """The campaigns operations."""
        found: _r.Campaigns = self._resource("resources.campaigns", "Campaigns")
        return found

    @property
    def chats(self) -> _r.Chats:
        """Chats that your own app or virtual agent takes part in"""
        found: _r.Chats = self._resource("resources.chats", "Chats")
        return found

    @property
    def end_users(self) -> _r.EndUsers:
        """The people who contact the contact center"""
        found: _r.EndUsers = self._resource("resources.end_users", "EndUsers")
        return found

    @property
    def cobrowse(self) -> _r.Cobrowse:
        """Sessions in which an agent sees the end user's screen"""
        found: _r.Cobrowse = self._resource("resources.cobrowse", "Cobrowse")
        return found

    @property
    def email(self) -> _r.Email:
        """The email operations."""
        found: _r.Email = self._resource("resources.email", "Email")
        return found


class AsyncCcaiApps(AsyncClient):
    """CCAI Apps, for asyncio. Close it, or use it in an `async with` statement.

    Args:
        subdomain: First label of the portal's host name; it is the user name of the credentials too. Default: the
            environment variable `CCAI_APPS_SUBDOMAIN`.
        token: API token of an API user (Settings, Developer Settings, API Credentials); the bulk operations
            refuse others. Default: the environment variable `CCAI_APPS_TOKEN`.
        domain: Rest of the portal's host name. Default: the environment variable `CCAI_APPS_DOMAIN`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CCAI_APPS_BASE_URL`, else the
            vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        subdomain: str | None = None,
        token: AsyncCredentialSource | None = None,
        domain: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        token = hidden(token)  # from tracebacks that show locals
        arguments: dict[str, object] = {"subdomain": subdomain, "token": token, "domain": domain}
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(
            self, *, token: AsyncCredentialSource | None = None, **settings: Unpack[ClientSettings]
        ) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def calls(self) -> _r.AsyncCalls:
        """Calls made, taken or scheduled on behalf of an agent or a queue"""
        found: _r.AsyncCalls = self._resource("resources.calls", "AsyncCalls")
        return found

    @property
    def sms(self) -> _r.AsyncSms:
        """Text messages that open a session between an end user and the contact center"""
        found: _r.AsyncSms = self._resource("resources.sms", "AsyncSms")
        return found

    @property
    def wait_times(self) -> _r.AsyncWaitTimes:
        """Estimated waiting times of the queues"""
        found: _r.AsyncWaitTimes = self._resource("resources.wait_times", "AsyncWaitTimes")
        return found

    @property
    def crm(self) -> _r.AsyncCrm:
        """Contact data that a CRM or a dialer hands over with a call"""
        found: _r.AsyncCrm = self._resource("resources.crm", "AsyncCrm")
        return found

    @property
    def bulk_users(self) -> _r.AsyncBulkUsers:
        """Creation and update of many users from one JSON file: upload it, wait until the job's scheme is valid,
        proceed, wait until the job is finished
        """
        found: _r.AsyncBulkUsers = self._resource("custom.bulk_users", "AsyncBulkUsers")
        return found

    @property
    def dnc(self) -> _r.AsyncDnc:
        """The company's do-not-call list"""
        found: _r.AsyncDnc = self._resource("resources.dnc", "AsyncDnc")
        return found

    @property
    def queues(self) -> _r.AsyncQueues:
        """How busy queues are, and their shutdown in an emergency"""
        found: _r.AsyncQueues = self._resource("resources.queues", "AsyncQueues")
        return found

    @property
    def users(self) -> _r.AsyncUsers:
        """The users of the installation"""
        found: _r.AsyncUsers = self._resource("resources.users", "AsyncUsers")
        return found

    @property
    def agents(self) -> _r.AsyncAgents:
        """Statuses of agents, one by one or by teams"""
        found: _r.AsyncAgents = self._resource("resources.agents", "AsyncAgents")
        return found

    @property
    def campaigns(self) -> _r.AsyncCampaigns:
        """The campaigns operations."""
        found: _r.AsyncCampaigns = self._resource("resources.campaigns", "AsyncCampaigns")
        return found

    @property
    def chats(self) -> _r.AsyncChats:
        """Chats that your own app or virtual agent takes part in"""
        found: _r.AsyncChats = self._resource("resources.chats", "AsyncChats")
        return found

    @property
    def end_users(self) -> _r.AsyncEndUsers:
        """The people who contact the contact center"""
        found: _r.AsyncEndUsers = self._resource("resources.end_users", "AsyncEndUsers")
        return found

    @property
    def cobrowse(self) -> _r.AsyncCobrowse:
        """Sessions in which an agent sees the end user's screen"""
        found: _r.AsyncCobrowse = self._resource("resources.cobrowse", "AsyncCobrowse")
        return found

    @property
    def email(self) -> _r.AsyncEmail:
        """The email operations."""
        found: _r.AsyncEmail = self._resource("resources.email", "AsyncEmail")
        return found
