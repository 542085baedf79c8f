"""The clients of CCAI Apps: `CcaiApps`, and `AsyncCcaiApps` for asyncio."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from . import errors as errors  # names the base class before anything is raised
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from typing import Self

    from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource
    from .custom.bulk_users import AsyncBulkUsers, BulkUsers
    from .resources.calls import AsyncCalls, Calls
    from .resources.crm import AsyncCrm, Crm
    from .resources.dnc import AsyncDnc, Dnc
    from .resources.sms import AsyncSms, Sms
    from .resources.wait_times import AsyncWaitTimes, WaitTimes


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
        arguments: dict[str, object] = {"subdomain": subdomain, "token": token, "domain": domain}
        super().__init__(API, CODEC, arguments, base_url, settings)

    def with_options(self, *, token: CredentialSource | None = None, **settings: Unpack[ClientSettings]) -> Self:
        """A light client with other credentials or settings over the same connections and rate limit.

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {"token": token}
        return self._copy(settings, arguments)

    @property
    def calls(self) -> Calls:
        """Calls made, taken or scheduled on behalf of an agent or a queue"""
        found: Calls = self._resource("resources.calls", "Calls")
        return found

    @property
    def sms(self) -> Sms:
        """Text messages that open a session between an end user and the contact center"""
        found: Sms = self._resource("resources.sms", "Sms")
        return found

    @property
    def wait_times(self) -> WaitTimes:
        """Estimated waiting times of the queues"""
        found: WaitTimes = self._resource("resources.wait_times", "WaitTimes")
        return found

    @property
    def crm(self) -> Crm:
        """Contact data that a CRM or a dialer hands over with a call"""
        found: Crm = self._resource("resources.crm", "Crm")
        return found

    @property
    def bulk_users(self) -> BulkUsers:
        """Creation and update of many users from one JSON file: upload it, wait until the job's scheme is valid,
        proceed, wait until the job is finished
        """
        found: BulkUsers = self._resource("custom.bulk_users", "BulkUsers")
        return found

    @property
    def dnc(self) -> Dnc:
        """The company's do-not-call list"""
        found: Dnc = self._resource("resources.dnc", "Dnc")
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
        arguments: dict[str, object] = {"subdomain": subdomain, "token": token, "domain": domain}
        super().__init__(API, CODEC, arguments, base_url, settings)

    def with_options(self, *, token: AsyncCredentialSource | None = None, **settings: Unpack[ClientSettings]) -> Self:
        """A light client with other credentials or settings over the same connections and rate limit.

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {"token": token}
        return self._copy(settings, arguments)

    @property
    def calls(self) -> AsyncCalls:
        """Calls made, taken or scheduled on behalf of an agent or a queue"""
        found: AsyncCalls = self._resource("resources.calls", "AsyncCalls")
        return found

    @property
    def sms(self) -> AsyncSms:
        """Text messages that open a session between an end user and the contact center"""
        found: AsyncSms = self._resource("resources.sms", "AsyncSms")
        return found

    @property
    def wait_times(self) -> AsyncWaitTimes:
        """Estimated waiting times of the queues"""
        found: AsyncWaitTimes = self._resource("resources.wait_times", "AsyncWaitTimes")
        return found

    @property
    def crm(self) -> AsyncCrm:
        """Contact data that a CRM or a dialer hands over with a call"""
        found: AsyncCrm = self._resource("resources.crm", "AsyncCrm")
        return found

    @property
    def bulk_users(self) -> AsyncBulkUsers:
        """Creation and update of many users from one JSON file: upload it, wait until the job's scheme is valid,
        proceed, wait until the job is finished
        """
        found: AsyncBulkUsers = self._resource("custom.bulk_users", "AsyncBulkUsers")
        return found

    @property
    def dnc(self) -> AsyncDnc:
        """The company's do-not-call list"""
        found: AsyncDnc = self._resource("resources.dnc", "AsyncDnc")
        return found
