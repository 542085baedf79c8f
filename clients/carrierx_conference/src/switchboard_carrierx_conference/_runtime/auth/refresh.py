# Copied from generator/runtime/auth/refresh.py of Switchboard.
"""OAuth 2 with a refresh token: access tokens are renewed, and new tokens are handed to the application to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors.classes import AuthenticationError
from ..steps.commands import Hook
from .oauth import Token, TokenSource, life

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from ..errors.classes import StatusError
    from ..message import Request
    from ..steps.commands import Command

ADVICE = (
    "The refresh token is used up, expired or revoked. Let the user authorize the application again, or give the client"
    " the latest refresh token (that which on_tokens= was given last)."
)


class OAuthTokens(NamedTuple):
    """What a token endpoint gave: keep `refresh_token` where the next start of the program finds it."""

    access_token: str
    refresh_token: str
    """The one to use from now on, be it new or the same as before."""
    expires_in: float | None = None
    """Seconds for which the access token is good, from when it was given; None: the server does not say."""

    def __repr__(self) -> str:
        return "OAuthTokens([redacted])"


class RefreshingSource(TokenSource):
    """Gives access tokens that a refresh token is exchanged for; the first may be given."""

    _unsaved: OAuthTokens | None = None
    """What `on_tokens` was not given yet. If it fails, it is given them again by the next call."""

    def __init__(self, *arguments: Any) -> None:
        """See `TokenSource`. An access token that the client holds is good until it is refused."""
        super().__init__(*arguments)
        self._argument = dict(self._scheme.extra)["refresh_token"]
        self._used = ""
        first = self._held.get(self._scheme.access_token)
        if isinstance(first, str):
            self._token = Token(first, None)

    def _request(self, values: Mapping[str, str]) -> Request:
        self._used = values[self._argument]
        return super()._request(values)

    def _valid(self) -> str | None:
        return None if self._unsaved is not None else super()._valid()

    def _fetched(self, deadline: float | None) -> Generator[Command, Any, str]:
        yield from self._hand_over()
        value = self._valid()
        if value is None:
            value = yield from super()._fetched(deadline)
            yield from self._hand_over()
        return value

    def _hand_over(self) -> Generator[Command, Any, None]:
        """Give new tokens to `on_tokens`. What that raises ends the call, since tokens that are not kept are lost."""
        if self._unsaved is None:
            return
        on_tokens = self._held.get(self._scheme.on_tokens)
        if on_tokens is not None:
            yield Hook(on_tokens, self._unsaved)
        self._unsaved = None

    def _keep(self, token: dict[str, Any], value: str) -> None:
        """A new refresh token replaces the one that was used, unless a function gives the latest."""
        new = token.get("refresh_token")
        is_new = isinstance(new, str) and bool(new)
        if is_new:
            self._redactor.add([str(new)])
            if not callable(self._held[self._argument]):
                self._held[self._argument] = new
        latest = str(new) if is_new else self._used
        self._unsaved = OAuthTokens(value, latest, life(token.get("expires_in")))

    def _refused(self, error: StatusError) -> StatusError:
        refused = super()._refused(error)
        if isinstance(refused, AuthenticationError):
            refused.advice = ADVICE
        return refused
