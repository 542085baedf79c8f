"""The clients of CarrierX Conference: `CarrierXConference`, and `AsyncCarrierXConference` for asyncio."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from ._runtime.settings import ClientSettings
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
        login: Login and password of the Conference endpoint; both stand in the endpoint's properties in the Core API. Default: the environment variable `CARRIERX_CONFERENCE_LOGIN`.
        password: Password for HTTP Basic authentication. Default: the environment variable `CARRIERX_CONFERENCE_PASSWORD`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CARRIERX_CONFERENCE_BASE_URL`, else the vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        login: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments = {"login": login, "password": password}
        super().__init__(API, CODEC, arguments, base_url, settings)

    @property
    def accounts(self) -> Accounts:
        """The account of a Conference endpoint: its name, credentials and default call flow."""
        return self._resource("resources.accounts", "Accounts")

    @property
    def calls(self) -> Calls:
        """Callers who are connected at the moment. The server creates and deletes these objects."""
        return self._resource("resources.calls", "Calls")

    @property
    def call_flows(self) -> CallFlows:
        """The ways in which calls can be handled, with their default attributes; for reading only."""
        return self._resource("resources.call_flows", "CallFlows")

    @property
    def dids(self) -> Dids:
        """Rented phone numbers of the Conference endpoint."""
        return self._resource("resources.dids", "Dids")

    @property
    def did_groups(self) -> DidGroups:
        """Groups of phone numbers that share a call flow and attributes."""
        return self._resource("resources.did_groups", "DidGroups")

    @property
    def meetings(self) -> Meetings:
        """Meetings that take place at the moment. The server creates these objects when the first caller enters a
        room.
        """
        return self._resource("resources.meetings", "Meetings")

    @property
    def meeting_rooms(self) -> MeetingRooms:
        """Configurations of meetings, with access codes that give callers their role."""
        return self._resource("resources.meeting_rooms", "MeetingRooms")


class AsyncCarrierXConference(AsyncClient):
    """CarrierX Conference, for asyncio. Close it, or use it in a `async with` statement.

    Args:
        login: Login and password of the Conference endpoint; both stand in the endpoint's properties in the Core API. Default: the environment variable `CARRIERX_CONFERENCE_LOGIN`.
        password: Password for HTTP Basic authentication. Default: the environment variable `CARRIERX_CONFERENCE_PASSWORD`.
        base_url: Where the API is served, with scheme and path prefix. Default: `CARRIERX_CONFERENCE_BASE_URL`, else the vendor's address.
        **settings: Timeouts, retries, limits and the rest: see `ClientSettings`.

    Raises: ConfigurationError for settings that can't work.
    """

    def __init__(
        self,
        *,
        login: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        arguments = {"login": login, "password": password}
        super().__init__(API, CODEC, arguments, base_url, settings)

    @property
    def accounts(self) -> AsyncAccounts:
        """The account of a Conference endpoint: its name, credentials and default call flow."""
        return self._resource("resources.accounts", "AsyncAccounts")

    @property
    def calls(self) -> AsyncCalls:
        """Callers who are connected at the moment. The server creates and deletes these objects."""
        return self._resource("resources.calls", "AsyncCalls")

    @property
    def call_flows(self) -> AsyncCallFlows:
        """The ways in which calls can be handled, with their default attributes; for reading only."""
        return self._resource("resources.call_flows", "AsyncCallFlows")

    @property
    def dids(self) -> AsyncDids:
        """Rented phone numbers of the Conference endpoint."""
        return self._resource("resources.dids", "AsyncDids")

    @property
    def did_groups(self) -> AsyncDidGroups:
        """Groups of phone numbers that share a call flow and attributes."""
        return self._resource("resources.did_groups", "AsyncDidGroups")

    @property
    def meetings(self) -> AsyncMeetings:
        """Meetings that take place at the moment. The server creates these objects when the first caller enters a
        room.
        """
        return self._resource("resources.meetings", "AsyncMeetings")

    @property
    def meeting_rooms(self) -> AsyncMeetingRooms:
        """Configurations of meetings, with access codes that give callers their role."""
        return self._resource("resources.meeting_rooms", "AsyncMeetingRooms")
