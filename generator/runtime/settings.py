"""What can be set on a client and on one call: names, types, defaults, and the check that catches a misspelt name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from logging import Logger
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

from .data.later import Later
from .errors.classes import ConfigurationError
from .message import Timeouts
from .response import Attempt, Drift, ResponseInfo
from .steps.clock import Clock

if TYPE_CHECKING:
    import ssl
else:
    ssl = Later("ssl")


RETRIED_STATUSES = frozenset({408, 429, 502, 503, 504})
"""Not 500: it is mostly a fault that repeats itself, and retries would triple the load of a server in trouble."""


class RetryPolicy(NamedTuple):
    """How failures are retried. Whether a request may be sent twice at all is for the operation to say."""

    retries: int = 2
    """How often a request is sent again, at most."""
    base: float = 0.5
    """Seconds; the wait before retry n is drawn evenly from 0 to base * 2**(n-1) ("full jitter")."""
    cap: float = 8.0
    """Upper bound of that wait in seconds."""
    max_wait: float = 60.0
    """If a server asks for a longer wait than these seconds, its response is raised at once."""
    statuses: frozenset[int] = RETRIED_STATUSES

    def backoff(self, retry: int, chance: float) -> float:
        """Seconds to wait before retry number `retry` (1 for the first) where the server does not say.

        `chance` is drawn evenly from 0 to 1.
        """
        return chance * min(self.cap, self.base * 2.0 ** min(retry - 1, 60))


class Rate(NamedTuple):
    """At most `requests` in any window of `seconds`."""

    requests: int
    seconds: float = 1.0


class ClientSettings(TypedDict, total=False):
    """What every client takes by keyword, beside its credentials and `base_url`."""

    timeout: float | Timeouts | None
    """Bound of one attempt in seconds, or bounds of its parts. None: unbounded."""
    deadline: float | None
    """Bound of a whole call in seconds: waiting, retries and token refresh included. None: unbounded."""
    retry: RetryPolicy | int
    """How failures are retried; a number: at most so many retries, 0 for none."""
    headers: Mapping[str, str]
    """Sent with every request."""
    allow_http: bool
    """Allow plain http to hosts other than loopback."""
    transport: Any
    """An httpx transport (httpx.BaseTransport, or httpx.AsyncBaseTransport for async clients) instead of our pools."""
    trust_env: bool
    """Take proxies from the environment."""
    ssl_context: ssl.SSLContext
    strict: bool
    """Raise DriftError where a response differs from the spec."""
    on_drift: Callable[[Drift], object]
    """Called once for each place where a response differs from the spec."""
    before_attempt: Callable[[Attempt], object]
    """Called before each request; an exception stops the call. Async clients take an async function too."""
    after_attempt: Callable[[Attempt], object]
    """Called after each request; an exception is logged."""
    rate_limit: Rate | None
    """Replaces the limit of the spec; None: no limit."""
    rate_limit_url: str
    """`redis://…`: the limit is shared by all processes and hosts that give the same URL."""
    max_response_bytes: int
    """Bound of a decoded response that is read whole."""
    max_download_bytes: int | None
    """Bound of a decoded response that is streamed (`chunks()`, `save()`). None: unbounded."""
    max_connections: int
    """Connections in use at once; further calls wait for one."""
    paths: Mapping[str, str]
    """Corrected paths: `{"labels.create": "/v2/labels"}`."""
    logger: Logger
    """Instead of the one that is named after the package."""
    tracing: Any
    """OpenTelemetry (extra `[otel]`): spans, and a `traceparent` header. A TracerProvider, a Tracer, or True."""
    clock: Clock
    """Time as the client sees it; for tests."""


class StepOptions(TypedDict, total=False):
    """What a hand-written method of several calls takes by keyword, and hands on to them."""

    timeout: float | Timeouts | None
    deadline: float | None
    retry: RetryPolicy | int
    extra_headers: Mapping[str, str | None]
    """Added to, or replacing, the headers of this request; None removes one."""
    extra_query: Mapping[str, Any]
    """Added to the query; a list repeats the name."""
    extra_body: Mapping[str, Any]
    """Keys added to the top level of a JSON, form or multipart body."""
    on_response: Callable[[ResponseInfo], object]
    """Called with status, headers and raw body of the final response."""


class CallOptions(StepOptions, total=False):
    """What every method takes by keyword, beside the arguments of its operation."""

    on_progress: Callable[[int, int | None], object]
    """Uploads: called with bytes sent and bytes in all (None: unknown), with 0 when an attempt begins."""
    max_download_bytes: int | None
    """Streamed responses only: bound of what `chunks()` and `save()` give. None: unbounded."""
    resume: str
    """Lists only: go on from where an earlier iteration stopped."""


CLIENT_SETTINGS = frozenset(ClientSettings.__annotations__)
SHARED_SETTINGS = frozenset(
    {
        "allow_http",
        "clock",
        "max_connections",
        "max_response_bytes",
        "rate_limit",
        "rate_limit_url",
        "ssl_context",
        "transport",
        "trust_env",
    }
)
"""What a client shares with its copies, so that `with_options` cannot change it."""
CALL_OPTIONS = frozenset(CallOptions.__annotations__)

DEFAULT_TIMEOUT = Timeouts(connect=10.0, read=30.0, write=30.0, pool=30.0, total=60.0)
DEFAULT_DEADLINE = 180.0
DEFAULT_POLICY = RetryPolicy()
DEFAULT_MAX_RESPONSE_BYTES = 256 * 1024 * 1024
DEFAULT_MAX_CONNECTIONS = 100


def as_timeouts(value: float | Timeouts | None) -> Timeouts:
    """Bounds of one attempt: a number bounds each part and the whole."""
    if isinstance(value, Timeouts):
        return value
    if value is not None and not value > 0:
        message = f"timeout must be more than 0 seconds, not {value!r}"
        raise ConfigurationError(message)
    return Timeouts(value, value, value, value, value)


def as_policy(value: RetryPolicy | int) -> RetryPolicy:
    """A retry policy; a number is so many retries (0: none). Raises ConfigurationError for one that makes no sense."""
    try:
        policy = value if isinstance(value, RetryPolicy) else DEFAULT_POLICY._replace(retries=int(value))
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"retry: {error}") from None
    if policy.retries < 0 or not (policy.base >= 0 and policy.cap >= 0 and policy.max_wait >= 0):
        raise ConfigurationError(f"retry: a policy has no negative numbers: {policy}")
    return policy


def as_deadline(value: float | None) -> float | None:
    """The bound of a whole call in seconds."""
    if value is not None and not value > 0:
        message = f"deadline must be more than 0 seconds, not {value!r}"
        raise ConfigurationError(message)
    return value


def as_max_bytes(value: int | None) -> int | None:
    """The bound of a streamed body in bytes."""
    if value is not None and not (isinstance(value, int) and value >= 0):
        message = f"max_download_bytes must be a number of bytes, not {value!r}"
        raise ConfigurationError(message)
    return value


def check_names(given: Iterable[str], known: frozenset[str], owner: str, *, also: Iterable[str] = ()) -> None:
    """Refuse names that `owner` does not know, as Python refuses an unknown keyword argument, but with a hint.

    `also` are arguments that could be meant.
    """
    for name in given:
        if name not in known:
            message = f"{owner} got an unexpected keyword argument '{name}': {nearest(name, known.union(also))}"
            raise TypeError(message)


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the known word closest to `word`, or all of them where none is close."""
    from difflib import get_close_matches  # only for an error

    choices = sorted(known)
    close = get_close_matches(word, choices, n=1)
    return f"did you mean '{close[0]}'?" if close else f"known are {', '.join(choices) or 'none'}"
