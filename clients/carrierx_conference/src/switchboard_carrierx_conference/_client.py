"""The clients of CarrierX Conference: `CarrierXConference`, and `AsyncCarrierXConference` for asyncio."""

# Generated from openapi/carrierx_conference.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import errors as errors  # names the base class before anything is raised
from . import resources as _r
from ._api import API
from ._codec import CODEC
from ._runtime.client import AsyncClient, Client
from ._runtime.redact import hidden
from ._runtime.settings import AsyncCredentialSource, ClientSettings, CredentialSource


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
        password = hidden(password)  # from tracebacks that show locals
        arguments: dict[str, object] = {"login": login, "password": password}
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(
            self,
            *,
            login: CredentialSource | None = None,
            password: CredentialSource | None = None,
            **settings: Unpack[ClientSettings],
        ) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def accounts(self) -> _r.Accounts:
        """The account of a Conference endpoint: its name, credentials and default call flow."""
        found: _r.Accounts = self._resource("resources.accounts", "Accounts")
        return found

    @property
    def calls(self) -> _r.Calls:
        """Callers who are connected at the moment. The server creates and deletes these objects."""
        found: _r.Calls = self._resource("resources.calls", "Calls")
        return found

    @property
    def call_flows(self) -> _r.CallFlows:
        """The ways in which calls can be handled, with their default attributes; for reading only."""
        found: _r.CallFlows = self._resource("resources.call_flows", "CallFlows")
        return found

    @property
    def dids(self) -> _r.Dids:
        """Rented phone numbers of the Conference endpoint."""
        found: _r.Dids = self._resource("resources.dids", "Dids")
        return found

    @property
    def did_groups(self) -> _r.DidGroups:
        """Groups of phone numbers that share a call flow and attributes."""
        found: _r.DidGroups = self._resource("resources.did_groups", "DidGroups")
        return found

    @property
    def meetings(self) -> _r.Meetings:
        """Meetings that take place at the moment. The server creates these objects when the first caller enters a
        room.
        """
        found: _r.Meetings = self._resource("resources.meetings", "Meetings")
        return found

    @property
    def meeting_rooms(self) -> _r.MeetingRooms:
        """Configurations of meetings, with access codes that give callers their role."""
        found: _r.MeetingRooms = self._resource("resources.meeting_rooms", "MeetingRooms")
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
        password = hidden(password)  # from tracebacks that show locals
        arguments: dict[str, object] = {"login": login, "password": password}
        super().__init__(API, CODEC, arguments, base_url, settings)

    if TYPE_CHECKING:  # the base class does it; this says by which names

        def with_options(
            self,
            *,
            login: AsyncCredentialSource | None = None,
            password: AsyncCredentialSource | None = None,
            **settings: Unpack[ClientSettings],
        ) -> Self:
            """A light client with other credentials or settings over the same connections and rate limit.

            What is not given is this client's. Closing the light client leaves this one open, but not vice versa.

            Raises: ConfigurationError for a setting that belongs to what is shared.
            """
            return self

    @property
    def accounts(self) -> _r.AsyncAccounts:
        """The account of a Conference endpoint: its name, credentials and default call flow."""
        found: _r.AsyncAccounts = self._resource("resources.accounts", "AsyncAccounts")
        return found

    @property
    def calls(self) -> _r.AsyncCalls:
        """Callers who are connected at the moment. The server creates and deletes these objects."""
        found: _r.AsyncCalls = self._resource("resources.calls", "AsyncCalls")
        return found

    @property
    def call_flows(self) -> _r.AsyncCallFlows:
        """The ways in which calls can be handled, with their default attributes; for reading only."""
        found: _r.AsyncCallFlows = self._resource("resources.call_flows", "AsyncCallFlows")
        return found

    @property
    def dids(self) -> _r.AsyncDids:
        """Rented phone numbers of the Conference endpoint."""
        found: _r.AsyncDids = self._resource("resources.dids", "AsyncDids")
        return found

    @property
    def did_groups(self) -> _r.AsyncDidGroups:
        """Groups of phone numbers that share a call flow and attributes."""
        found: _r.AsyncDidGroups = self._resource("resources.did_groups", "AsyncDidGroups")
        return found

    @property
    def meetings(self) -> _r.AsyncMeetings:
        """Meetings that take place at the moment. The server creates these objects when the first caller enters a
        room.
        """
        found: _r.AsyncMeetings = self._resource("resources.meetings", "AsyncMeetings")
        return found

    @property
    def meeting_rooms(self) -> _r.AsyncMeetingRooms:
        """Configurations of meetings, with access codes that give callers their role."""
        found: _r.AsyncMeetingRooms = self._resource("resources.meeting_rooms", "AsyncMeetingRooms")
        return found
