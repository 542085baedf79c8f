# Copied from generator/runtime/response.py: edit it there.
"""What callers can learn about an answer beside its value: status, headers, raw body, request id, limits, drift."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from .redact import REDACTED, is_secret_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .message import Response

REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")
"""Usual names of a request id, tried after the vendor's own."""


class ResponseHeaders(Mapping[str, str]):
    """Response headers; names are looked up whatever their case. Repeated ones read as their values joined by `, `."""

    __slots__ = ("pairs",)

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self.pairs: tuple[tuple[str, str], ...] = tuple((name.lower(), value) for name, value in pairs)

    def get_all(self, name: str) -> list[str]:
        """Every value of that header, in the order of the answer."""
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
    """One answer as it came. `elapsed` is in seconds and covers the whole call, `attempts` counts its requests."""

    __slots__ = ("_id_headers", "_response_of", "attempts", "elapsed")

    def __init__(
        self, response: Response, id_headers: Sequence[str] = (), *, attempts: int = 1, elapsed: float = 0.0
    ) -> None:
        """`id_headers` are the vendor's own names of a request id. Nothing is read before it is asked for."""
        self._response_of = response
        self._id_headers = id_headers
        self.attempts: int = attempts
        self.elapsed: float = elapsed

    def of(self, response: Response) -> ResponseInfo:
        """The same call with another response (one whose body has come meanwhile)."""
        return ResponseInfo(response, self._id_headers, attempts=self.attempts, elapsed=self.elapsed)

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response_of.status

    @property
    def headers(self) -> ResponseHeaders:
        """The headers, looked up whatever their case."""
        return ResponseHeaders(self._response_of.headers)

    @property
    def body(self) -> bytes:
        """The raw body, decoded from its content encoding; empty for a streamed answer."""
        return self._response_of.body

    @property
    def http_version(self) -> str:
        """Such as `HTTP/1.1`."""
        return self._response_of.http_version

    @property
    def request_id(self) -> str | None:
        """What the vendor calls this request, for its support."""
        return request_id_in(self.headers, self._id_headers)

    @property
    def rate_limit(self) -> RateLimitState:
        """What the server says about its rate limit."""
        return rate_limit_state(self.headers)

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait, by `Retry-After` or the reset of its limit; None: it does not say."""
        from .calls.retry import retry_after  # for errors, mostly

        return retry_after(self._response_of)

    def __repr__(self) -> str:
        return f"<ResponseInfo {self.status}, {len(self.body)} bytes, request id {self.request_id}>"


class Drift(NamedTuple):
    """One place where an answer differs from the spec. `pointer` is a JSON pointer into the body."""

    operation: str
    pointer: str
    expected: str
    seen: str

    def __str__(self) -> str:
        return f"{self.operation}: at '{self.pointer}' expected {self.expected}, saw {self.seen}"


def request_id_in(headers: Mapping[str, str], names: Sequence[str] = ()) -> str | None:
    """The request id that these headers hold; `names` are the vendor's own."""
    return next(filter(None, map(headers.get, (*names, *REQUEST_ID_HEADERS))), None)


def rate_limit_state(headers: Mapping[str, str]) -> RateLimitState:
    """Read `X-RateLimit-*` or `RateLimit-*`; what is missing or odd is None."""
    limit, remaining, reset = (_number(headers, name) for name in ("limit", "remaining", "reset"))
    return RateLimitState(None if limit is None else int(limit), None if remaining is None else int(remaining), reset)


def _number(headers: Mapping[str, str], name: str) -> float | None:
    text = headers.get(f"x-ratelimit-{name}") or headers.get(f"ratelimit-{name}") or ""
    try:
        number = float(text.split(",")[0].split(";")[0])
    except ValueError:
        return None
    return number if abs(number) < 1e15 else None  # neither infinite nor NaN
