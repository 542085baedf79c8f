"""What a caller can learn about an answer beside its value: status, headers, raw body, request id, rate limit, drift."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from .redact import REDACTED, SENSITIVE_HEADERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .wire import Reply


class ResponseHeaders(Mapping[str, str]):
    """Response headers; names are looked up whatever their case. A repeated header reads as its values joined by `, `."""

    __slots__ = ("pairs",)

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self.pairs = tuple((name.lower(), value) for name, value in pairs)

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
        shown = {name: REDACTED if name in SENSITIVE_HEADERS else value for name, value in self.items()}
        return f"ResponseHeaders({shown!r})"


class RateLimitState(NamedTuple):
    """What the server says about its limit; None where it does not say. `reset` is in seconds, or a Unix time, as sent."""

    limit: int | None = None
    remaining: int | None = None
    reset: float | None = None


class ResponseInfo(NamedTuple):
    """One answer as it came. `elapsed` is in seconds and covers the whole call, `attempts` counts its requests."""

    status: int
    headers: ResponseHeaders
    body: bytes
    request_id: str | None = None
    rate_limit: RateLimitState = RateLimitState()
    attempts: int = 1
    elapsed: float = 0.0
    http_version: str = "HTTP/1.1"

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


REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")


def response_info(reply: Reply, id_headers: Sequence[str] = (), attempts: int = 1, elapsed: float = 0.0) -> ResponseInfo:
    """The public view of a reply; `id_headers` are the vendor's own names of a request id, tried before the usual ones."""
    headers = ResponseHeaders(reply.headers)
    request_id = next(filter(None, map(headers.get, (*id_headers, *REQUEST_ID_HEADERS))), None)
    return ResponseInfo(
        reply.status, headers, reply.body, request_id, rate_limit_state(headers), attempts, elapsed, reply.http_version
    )


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
