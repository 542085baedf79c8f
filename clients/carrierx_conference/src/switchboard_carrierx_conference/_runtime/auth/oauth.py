# Copied from generator/runtime/auth/oauth.py of Switchboard.
"""OAuth 2 client credentials: one token per client, fetched once for all threads and tasks, renewed in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from ..data.guards import is_object
from ..errors.classes import (
    CallError,
    CallTimeoutError,
    DeadlineExceededError,
    DecodeError,
    StatusError,
)
from ..errors.response_errors import call_facts, decode_error, token_refused
from ..message import Request
from ..operation import Operation, ResponseSpec
from ..redact import SecretBytes
from ..steps.fair_semaphore import FairSemaphore
from .schemes import resolved

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from ..operation import Replay
    from ..redact import Redactor
    from ..response import ResponseInfo
    from ..steps.clock import Clock
    from ..steps.commands import Command
    from .schemes import ClientCredentials

    Fetch = Callable[[Request, float | None], Generator[Command, Any, tuple[Any, ResponseInfo]]]
    """Sends one request, without credentials, with the client's retries, within so many seconds; reads its JSON."""

SKEW = 30.0
"""Seconds before its end at which a token is renewed: clocks differ, and the request must still arrive."""


LONGEST_LIFE = 86_400.0
"""Seconds after which any token is renewed, however long it is said to live: the server may have meant another unit."""


class Token(NamedTuple):
    """An access token, and when (in `monotonic` time) it is to be renewed; None: when the server refuses it."""

    value: str
    renew_at: float | None

    def __repr__(self) -> str:
        return "Token([redacted])"


class TokenSource:
    """Gives a valid token; who needs one while it is being fetched waits for that one fetch."""

    def __init__(
        self,
        scheme: ClientCredentials,
        held: Mapping[str, Any],
        base_url: str,
        fetch: Fetch,
        redactor: Redactor,
        clock: Clock,
    ) -> None:
        self._scheme = scheme
        self._held = dict(held)
        self._url = base_url + scheme.path
        self._operation = _operation(scheme)
        self._fetch = fetch
        self._redactor = redactor
        self._clock = clock
        self._token: Token | None = None
        self._semaphore = FairSemaphore(1)
        self._failures = 0
        self._failure: CallError | None = None

    def __repr__(self) -> str:
        return f"TokenSource({self._scheme.path})"

    def get(self, deadline: float | None = None) -> Generator[Command, Any, str]:
        """A token that is good for at least some seconds; `deadline` is what is left for waiting and fetching.

        Raises AuthenticationError when the server refuses the client's credentials.
        """
        token = self._valid()
        if token is not None:
            return token
        failures, end = self._failures, None if deadline is None else self._clock.monotonic() + deadline
        got = yield from self._semaphore.acquire(deadline)
        if not got:
            message = "the deadline passed while waiting for an access token"
            raise DeadlineExceededError(message, seconds=deadline, **call_facts(self._operation))
        try:
            return self._valid() or (yield from self._renew(failures, end))
        finally:
            self._semaphore.release()

    def _valid(self) -> str | None:
        token = self._token
        if token is None or (token.renew_at is not None and self._clock.monotonic() >= token.renew_at):
            return None
        return token.value

    def _renew(self, failures: int, end: float | None) -> Generator[Command, Any, str]:
        """Fetch a token; who waited while a fetch failed gets that failure: a failing server is asked once."""
        if failures != self._failures and self._failure is not None:
            raise _copy(self._failure)
        try:
            return (yield from self._fetched(None if end is None else max(0.001, end - self._clock.monotonic())))
        except CallError as error:
            if not isinstance(error, CallTimeoutError):  # a deadline is the caller's own, not the others'
                self._failure = _copy(error)
                self._failures += 1
            raise

    def _fetched(self, deadline: float | None) -> Generator[Command, Any, str]:
        asked_at = self._clock.monotonic()
        values = yield from resolved(self._scheme, self._held, self._redactor.add, deadline)
        try:
            body, info = yield from self._fetch(self._request(values), deadline)
        except StatusError as error:
            raise self._refused(error) from None
        self._token = self._read(body, info, asked_at)
        return self._token.value

    def _request(self, values: Mapping[str, str]) -> Request:
        fields = [("grant_type", self._scheme.grant_type)]
        fields += [("client_id", values[self._scheme.client_id])]
        fields += [("client_secret", values[name]) for name in (self._scheme.client_secret,) if name in values]
        fields += [(wire, values[argument]) for wire, argument in self._scheme.extra]
        fields += [("scope", self._scheme.scope)] if self._scheme.scope else []
        body = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in fields)
        headers = [("accept", "application/json"), ("content-type", "application/x-www-form-urlencoded")]
        return Request(self._operation, "POST", self._url, headers, SecretBytes(body.encode()))

    def _read(self, body: Any, info: ResponseInfo, asked_at: float) -> Token:
        token = body if is_object(body) else {}
        value = token.get("access_token")
        if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value:
            raise self._unreadable(info)
        self._redactor.add([value])
        self._keep(token, value)
        return Token(value, _renew_at(token.get("expires_in"), asked_at))

    def _keep(self, token: dict[str, Any], value: str) -> None:
        """What else the server said with a token; see `refresh.py`."""

    def _refused(self, error: StatusError) -> StatusError:
        """The error of a fetch that was refused."""
        return token_refused(error)

    def _unreadable(self, info: ResponseInfo) -> DecodeError:
        return decode_error(self._operation, info, "it holds no access_token", self._redactor)

    def refused(self, request: Request) -> bool:
        """After a 401: forget the token that was sent. True, since a new one may do better."""
        token = self._token
        if token is not None and ("authorization", f"Bearer {token.value}") in request.headers:
            self._token = None
        return True


def _operation(scheme: ClientCredentials) -> Operation[Any]:
    responses = (ResponseSpec("200", "application/json", "dict[str, Any]"),)
    # A second token does no harm; but a refresh token that is used twice may be taken for a stolen one.
    replay: Replay = "never" if scheme.grant_type == "refresh_token" else "safe"
    return Operation("oauth.token", "oauth.token", "POST", scheme.path, responses=responses, replay=replay)


def _renew_at(expires_in: Any, asked_at: float) -> float | None:
    """When to renew: some seconds before the end, at a tenth of the life for short ones; None when it is not said."""
    seconds = life(expires_in)
    return None if seconds is None else asked_at + seconds - min(SKEW, seconds / 10)


def life(expires_in: Any) -> float | None:
    """The seconds for which a token is good, at most `LONGEST_LIFE`; None where the server does not say."""
    try:
        seconds = float(expires_in)
    except (TypeError, ValueError, OverflowError):
        return None
    return min(seconds, LONGEST_LIFE) if 0 < seconds < float("inf") else None


def _copy(error: CallError) -> CallError:
    from copy import copy  # one exception object must not be raised in several threads: they would share a traceback

    return copy(error)
