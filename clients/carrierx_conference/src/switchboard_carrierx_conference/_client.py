"""The clients of CarrierX Conference: `CarrierXConference`, and `AsyncCarrierXConference` for asyncio."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from . import errors as errors  # names the base class before anything is raised
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from typing import Self

    from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource
    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.call_flows import AsyncCallFlows, CallFlows
    from .resources.calls import AsyncCalls, Calls
    from .resources.did_groups import AsyncDidGroups, DidGroups
    from .resources.dids import AsyncDids, Dids
    from .resources.meeting_rooms import AsyncMeetingRooms, MeetingRooms
    from .resources.meetings import AsyncMeetings, Meetings


class CarrierXConference(Client):
    """CarrierX Conference, blocking. Close it, or use it in a `with` statement.

    Args:
        login: Login and password of the Conference endpoint; both stand in the endpoint's properties in the Core
            API. Default: the environment variable `CARRIERX_CONFERENCE_LOGIN`.
        password: Password for HTTP Basic authentication. Default: the environment variable
            `CARRIERX_CONFERENCE_PASSWORD`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CARRIERX_CONFERENCE_BASE_URL`,
            else the vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        login: CredentialSource | None = None,
        password: CredentialSource | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments: dict[str, object] = {"login": login, "password": password}
        super().__init__(API, CODEC, arguments, base_url, settings)

    def with_options(
        self,
        *,
        login: CredentialSource | None = None,
        password: CredentialSource | None = None,
        **settings: Unpack[ClientSettings],
    ) -> Self:
        """A light client with other credentials or settings over the same connections and rate limit.

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {"login": login, "password": password}
        return self._copy(settings, arguments)

    @property
    def accounts(self) -> Accounts:
        """The account of a Conference endpoint: its name, credentials and default call flow."""
        found: Accounts = self._resource("resources.accounts", "Accounts")
        return found

    @property
    def calls(self) -> Calls:
        """Callers who are connected at the moment. The server creates and deletes these objects."""
        found: Calls = self._resource("resources.calls", "Calls")
        return found

    @property
    def call_flows(self) -> CallFlows:
        """The ways in which calls can be handled, with their default attributes; for reading only."""
        found: CallFlows = self._resource("resources.call_flows", "CallFlows")
        return found

    @property
    def dids(self) -> Dids:
        """Rented phone numbers of the Conference endpoint."""
        found: Dids = self._resource("resources.dids", "Dids")
        return found

    @property
    def did_groups(self) -> DidGroups:
        """Groups of phone numbers that share a call flow and attributes."""
        found: DidGroups = self._resource("resources.did_groups", "DidGroups")
        return found

    @property
    def meetings(self) -> Meetings:
        """Meetings that take place at the moment. The server creates these objects when the first caller enters a
        room.
        """
        found: Meetings = self._resource("resources.meetings", "Meetings")
        return found

    @property
    def meeting_rooms(self) -> MeetingRooms:
        """Configurations of meetings, with access codes that give callers their role."""
        found: MeetingRooms = self._resource("resources.meeting_rooms", "MeetingRooms")
        return found


class AsyncCarrierXConference(AsyncClient):
    """CarrierX Conference, for asyncio. Close it, or use it in an `async with` statement.

    Args:
        login: Login and password of the Conference endpoint; both stand in the endpoint's properties in the Core
            API. Default: the environment variable `CARRIERX_CONFERENCE_LOGIN`.
        password: Password for HTTP Basic authentication. Default: the environment variable
            `CARRIERX_CONFERENCE_PASSWORD`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CARRIERX_CONFERENCE_BASE_URL`,
            else the vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        login: AsyncCredentialSource | None = None,
        password: AsyncCredentialSource | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments: dict[str, object] = {"login": login, "password": password}
        super().__init__(API, CODEC, arguments, base_url, settings)

    def with_options(
        self,
        *,
        login: AsyncCredentialSource | None = None,
        password: AsyncCredentialSource | None = None,
        **settings: Unpack[ClientSettings],
    ) -> Self:
        """A light client with other credentials or settings over the same connections and rate limit.

        What is not given is this client's. Closing the light client leaves this one open; closing this one closes it.

        Raises: ConfigurationError for a setting that belongs to what is shared.
        """
        arguments: dict[str, object] = {"login": login, "password": password}
        return self._copy(settings, arguments)

    @property
    def accounts(self) -> AsyncAccounts:
        """The account of a Conference endpoint: its name, credentials and default call flow."""
        found: AsyncAccounts = self._resource("resources.accounts", "AsyncAccounts")
        return found

    @property
    def calls(self) -> AsyncCalls:
        """Callers who are connected at the moment. The server creates and deletes these objects."""
        found: AsyncCalls = self._resource("resources.calls", "AsyncCalls")
        return found

    @property
    def call_flows(self) -> AsyncCallFlows:
        """The ways in which calls can be handled, with their default attributes; for reading only."""
        found: AsyncCallFlows = self._resource("resources.call_flows", "AsyncCallFlows")
        return found

    @property
    def dids(self) -> AsyncDids:
        """Rented phone numbers of the Conference endpoint."""
        found: AsyncDids = self._resource("resources.dids", "AsyncDids")
        return found

    @property
    def did_groups(self) -> AsyncDidGroups:
        """Groups of phone numbers that share a call flow and attributes."""
        found: AsyncDidGroups = self._resource("resources.did_groups", "AsyncDidGroups")
        return found

    @property
    def meetings(self) -> AsyncMeetings:
        """Meetings that take place at the moment. The server creates these objects when the first caller enters a
        room.
        """
        found: AsyncMeetings = self._resource("resources.meetings", "AsyncMeetings")
        return found

    @property
    def meeting_rooms(self) -> AsyncMeetingRooms:
        """Configurations of meetings, with access codes that give callers their role."""
        found: AsyncMeetingRooms = self._resource("resources.meeting_rooms", "AsyncMeetingRooms")
        return found
