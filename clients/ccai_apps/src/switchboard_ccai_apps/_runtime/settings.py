# Copied from generator/runtime/settings.py of Switchboard.
"""What can be set on a client and on one call: names, types, defaults."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from logging import Logger
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypedDict

from .data.later import Later
from .message import Timeouts
from .response import Attempt, Drift, ResponseInfo
from .steps.clock import Clock

if TYPE_CHECKING:
    import ssl
else:
    ssl = Later("ssl")


RETRIED_STATUSES = frozenset({408, 429, 502, 503, 504})
"""Not 500: it is mostly a fault that repeats itself, and retries would triple the load of a server in trouble."""


CredentialSource: TypeAlias = str | Callable[[], str]
"""A credential, or a function that is called for it before each attempt of a call."""
AsyncCredentialSource: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""The same for async clients, which also take an async function."""


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
    auth: None
    """None: made and used without credentials, whatever is set; operations that need some are refused.

    Credentials are given by their own arguments.
    """
    headers: Mapping[str, str]
    """Sent with every request."""
    servers: Mapping[str, str]
    """Where the servers are that some operations have instead of the API's: by name, or by the URL in the document."""
    allow_http: bool
    """Allow plain http to hosts other than loopback."""
    transport: Any
    """An httpx transport (httpx.BaseTransport, or httpx.AsyncBaseTransport for async clients) instead of our pools.

    Or one by its name: "pyreqwest" (extra `[rust]`); for async clients "aiohttp" too (extra `[aiohttp]`).
    """
    http_client: Any
    """An httpx.Client (httpx.AsyncClient for async clients) to send through, with its event hooks; you close it."""
    proxy: str | None
    """URL of a proxy for all requests (`http://user:password@host:3128`, `https://…`, `socks5://…`), whatever the
    environment says. None: as the environment says."""
    trust_env: bool
    """Take proxies and certificates from the environment."""
    ssl_context: ssl.SSLContext | None
    """Instead of one that trusts certifi's bundle, or what SSL_CERT_FILE or SSL_CERT_DIR name."""
    validate: Literal["on", "off"]
    """"off" sends arguments whose types or limits are not the spec's; what has no form on the wire is still refused."""
    strict: bool
    """Raise DriftError where a response differs from the spec."""
    on_drift: Callable[[Drift], object] | None
    """Called once for each place where a response differs from the spec."""
    before_attempt: Callable[[Attempt], object] | None
    """Called before each request, to which it may add headers; an exception stops the call. Async clients take an async
    function too."""
    after_attempt: Callable[[Attempt], object] | None
    """Called after each request; an exception is logged."""
    rate_limit: Rate | None
    """Replaces the limit of the spec; None: no limit."""
    rate_limit_url: str | None
    """`redis://…`: the limit is shared by all processes and hosts that give the same URL."""
    max_response_bytes: int
    """Bound of a decoded response that is read whole."""
    max_download_bytes: int | None
    """Bound of a decoded response that is streamed (`chunks()`, `save()`). None: unbounded."""
    max_connections: int
    """Connections in use at once; further calls wait for one."""
    paths: Mapping[str, str]
    """Corrected paths: `{"labels.create": "/v2/labels"}`."""
    logger: Logger | None
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
    on_response: Callable[[ResponseInfo], object] | None
    """Called with status, headers and raw body of the final response."""
    validate: Literal["on", "off"]
    """As of the client, for this call."""


class CallOptions(StepOptions, total=False):
    """What every method takes by keyword, beside the arguments of its operation."""

    on_progress: Callable[[int, int | None], object] | None
    """Uploads: called with bytes sent and bytes in all (None: unknown), with 0 when an attempt begins."""
    progress: bool
    """Uploads: draw a progress bar on stderr (extra `[rich]`)."""
    max_download_bytes: int | None
    """Streamed responses only: bound of what `chunks()` and `save()` give. None: unbounded."""
    resume: str
    """Lists only: go on from where an earlier iteration stopped."""


CLIENT_SETTINGS = frozenset(ClientSettings.__annotations__)
SHARED_SETTINGS = frozenset(
    {
        "allow_http",
        "clock",
        "http_client",
        "max_connections",
        "max_response_bytes",
        "proxy",
        "rate_limit",
        "rate_limit_url",
        "servers",
        "ssl_context",
        "transport",
        "trust_env",
    }
)
"""What a client shares with its copies, so that `with_options` cannot change it."""
CALL_OPTIONS = frozenset(CallOptions.__annotations__)

DEFAULT_TIMEOUT = Timeouts()
DEFAULT_DEADLINE = 180.0
DEFAULT_POLICY = RetryPolicy()
DEFAULT_MAX_RESPONSE_BYTES = 256 * 1024 * 1024
DEFAULT_MAX_CONNECTIONS = 100
