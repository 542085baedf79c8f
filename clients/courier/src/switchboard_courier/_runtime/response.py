# Copied from generator/runtime/response.py of Switchboard.
"""What is known of a response beside its value: status, headers, raw body, request id, limits, drift; attempts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from time import time
from typing import NamedTuple

from .message import Response
from .redact import REDACTED, is_secret_name

REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")
"""Usual names of a request id, tried after the vendor's own."""
LIMIT_HEADERS = {
    name: tuple(prefix + name for prefix in ("x-ratelimit-", "ratelimit-", "x-rate-limit-"))
    for name in ("limit", "remaining", "reset")
}
"""The spellings of rate limit headers."""
EPOCH = 1_000_000_000
"""A reset above this is a Unix time, below it seconds from now (it would be 30 years)."""


class ResponseHeaders(Mapping[str, str]):
    """Response headers; names are looked up whatever their case. Repeated ones read as their values joined by `, `."""

    __slots__ = ("pairs",)

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self.pairs: tuple[tuple[str, str], ...] = tuple((name.lower(), value) for name, value in pairs)

    def get_all(self, name: str) -> list[str]:
        """Every value of that header, in the order of the response."""
        wanted = name.lower()
        return [value for key, value in self.pairs if key == wanted]

    def __getitem__(self, name: str) -> str:
        values = self.get_all(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self.pairs))

    def __len__(self) -> int:
        return len(dict(self.pairs))

    def __repr__(self) -> str:
        shown = {name: REDACTED if is_secret_name(name) else value for name, value in self.items()}
        return f"ResponseHeaders({shown!r})"


class RateLimitState(NamedTuple):
    """What the server says about its limit; None where it is silent. `reset` is seconds or a Unix time, as sent."""

    limit: int | None = None
    remaining: int | None = None
    reset: float | None = None


class ResponseInfo:
    """One response as it came. `elapsed` is in seconds and covers the whole call, `attempts` counts its requests."""

    __slots__ = ("_at", "_headers", "_id_headers", "_response", "attempts", "elapsed")

    def __init__(
        self,
        response: Response,
        id_headers: Sequence[str] = (),
        *,
        attempts: int = 1,
        elapsed: float = 0.0,
        at: float | None = None,
    ) -> None:
        """`id_headers` are the vendor's own names of a request id. Nothing is read before it is asked for.

        `at` is when it came, in seconds since 1970 by the client's clock; None: now, by the machine's.
        """
        self._at: float = time() if at is None else at
        self._response = response
        self._id_headers = id_headers
        self._headers: ResponseHeaders | None = None
        self.attempts: int = attempts
        self.elapsed: float = elapsed

    def _of(self, response: Response) -> ResponseInfo:
        """The same call with another response (one whose body has come meanwhile)."""
        return ResponseInfo(response, self._id_headers, attempts=self.attempts, elapsed=self.elapsed, at=self._at)

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status

    @property
    def headers(self) -> ResponseHeaders:
        """The headers, looked up whatever their case."""
        headers = self._headers
        if headers is None:
            headers = self._headers = ResponseHeaders(self._response.headers)
        return headers

    @property
    def body(self) -> bytes:
        """The raw body, decoded from its content encoding; empty for a streamed response."""
        return self._response.body

    @property
    def http_version(self) -> str:
        """Such as `HTTP/1.1`."""
        return self._response.http_version

    @property
    def request_id(self) -> str | None:
        """What the vendor calls this request, for its support."""
        return request_id_in(self.headers, self._id_headers)

    @property
    def rate_limit(self) -> RateLimitState:
        """What the server says about its rate limit."""
        limit, remaining, reset = (limit_header(self._response, name) for name in ("limit", "remaining", "reset"))
        return RateLimitState(_whole(limit), _whole(remaining), _number(reset))

    @property
    def retry_after(self) -> float | None:
        """Seconds from when it came that the server asks to wait, by `Retry-After` or the reset of its limit.

        None: it does not say.
        """
        return retry_after(self._response, lambda: self._at)

    def __repr__(self) -> str:
        return f"<ResponseInfo {self.status}, {len(self.body)} bytes, request id {self.request_id}>"


class Drift(NamedTuple):
    """One place where a response differs from the spec. `pointer` is a JSON pointer into the body."""

    operation: str
    pointer: str
    expected: str
    seen: str

    def __str__(self) -> str:
        return f"{self.operation}: at '{self.pointer}' expected {self.expected}, saw {self.seen}"


class Attempt(NamedTuple):
    """One attempt, as hooks see it. Nothing in it is secret: headers are redacted, and the URL is the template."""

    number: int
    """1 for the first."""
    call: str
    """`resource.method`."""
    method: str
    url_template: str
    headers: MutableMapping[str, str]
    """Of the request. What `before_attempt` adds is sent: `attempt.headers["X-Request-Id"] = "…"`."""
    status: int | None = None
    """None before the attempt, and where no response came."""
    elapsed: float = 0.0
    """Seconds that the attempt took."""
    response_headers: Mapping[str, str] | None = None
    error: str = ""
    """What went wrong where no response came."""


def request_id_in(headers: Mapping[str, str], names: Sequence[str] = ()) -> str | None:
    """The request id that these headers hold; `names` are the vendor's own."""
    return next(filter(None, map(headers.get, (*names, *REQUEST_ID_HEADERS))), None)


def limit_header(response: Response, name: str) -> str | None:
    """What the server says of its rate limit, in whichever spelling: `limit`, `remaining` or `reset`."""
    sent = dict(reversed(response.headers))  # the first of several counts
    for spelling in LIMIT_HEADERS[name]:
        if spelling in sent:
            return sent[spelling]
    return None


def remaining(response: Response) -> float | None:
    """Requests that the server's rate limit still allows, if it says so."""
    return _number(limit_header(response, "remaining"))


def reset_after(response: Response, now: Callable[[], float] = time) -> float | None:
    """Seconds until the server's limit begins anew; the header holds seconds, a Unix time or a date."""
    text = limit_header(response, "reset")
    number = _number(text)
    if text is None or number is None or number < 0:
        return None if text is None else _until_date(text, response, now)
    if number > EPOCH * 1000:  # milliseconds
        number /= 1000
    return max(number - _now(response, now), 0.0) if number > EPOCH else number


def retry_after(response: Response, now: Callable[[], float] = time) -> float | None:
    """Seconds that the server asks to wait: Retry-After (seconds, date), or the reset of its rate limit. None: unsaid.

    Dates are read against the server's own `Date`, so that a wrong clock on either side does no harm; `now` is asked
    where it sends none.
    """
    asked = _pause(response, now)
    if asked is None and (response.status == 429 or remaining(response) == 0):
        return reset_after(response, now)
    return asked


def _pause(response: Response, now: Callable[[], float]) -> float | None:
    text = response.header("retry-after")
    if text is not None:
        seconds = _number(text)
        asked = _until_date(text, response, now) if seconds is None else seconds
        if asked is not None and asked >= 0:
            return asked
    milliseconds = _number(response.header("retry-after-ms"))
    return None if milliseconds is None or milliseconds < 0 else milliseconds / 1000


def _number(text: str | None) -> float | None:
    """The first number in a header, if it is a finite one."""
    if text is None:
        return None
    try:
        number = float(text.split(",", 1)[0].split(";", 1)[0])
    except ValueError:
        return None
    return number if abs(number) < 1e15 else None


def _whole(text: str | None) -> int | None:
    number = _number(text)
    return None if number is None else int(number)


def _until_date(text: str, response: Response, now: Callable[[], float]) -> float | None:
    when = _date(text)
    return None if when is None else max(when - _now(response, now), 0.0)


def _now(response: Response, now: Callable[[], float]) -> float:
    """The server's own time, if it tells it."""
    date = _date(response.header("date") or "")
    return now() if date is None else date


def _date(text: str) -> float | None:
    from email.utils import parsedate_to_datetime  # slow to import, and dates are rare

    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError, IndexError, OSError):
        return None
