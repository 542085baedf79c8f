# Copied from generator/runtime/http/pyreqwest_backend.py of Switchboard.
"""`transport="pyreqwest"`: Rust's reqwest, spoken to directly. Imported only where it is asked for.

What it can't do is listed in docs/reliability.md. It doesn't say whether a byte of a request has left, so only what
certainly failed before that (connecting, waiting for a connection) counts as not sent.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from math import floor, log10
from time import monotonic
from typing import TYPE_CHECKING, Any

from ..errors.classes import ConfigurationError
from ..message import Failure, MaybeSent, NotSent
from ..urls import split_url
from .bounds import least, limited
from .framing import wire_headers
from .streamed import StreamedResponse

try:
    from pyreqwest import client as library
    from pyreqwest import exceptions, http
except ImportError:
    raise ConfigurationError(
        "transport='pyreqwest' needs the extra [rust]", advice="Install it: pip install pyreqwest"
    ) from None

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..message import Headers, Request, Timeouts
    from ..steps.commands import WriteHooks

_BEFORE_SENDING = "client error (Connect)"
"""A cause that only what happens before the request has. The library calls every broken connection a ConnectError."""
_BOUNDS = (
    (exceptions.PoolTimeoutError, "pool"),
    (exceptions.WriteTimeoutError, "write"),
    (exceptions.RequestTimeoutError, "read"),
)


_MOST = 16
"""Clients that are kept: each has connections of its own."""


def _coarse(seconds: float) -> float:
    """What is left of a deadline, cut to two digits: calls that have nearly as long share a client."""
    step: float = 10.0 ** (floor(log10(seconds)) - 1)
    return floor(seconds / step) * step


class _Clients:
    """Clients of the library, one for each of the latest sets of those bounds that it takes per client only."""

    def __init__(self, builder: Any, max_bytes: int | None, *, max_connections: int, trust_env: bool) -> None:
        self.builder = builder
        self.max_bytes = max_bytes
        self.max_connections = max_connections
        self.trust_env = trust_env
        self.made: dict[tuple[float | None, ...], Any] = {}

    def request(self, request: Request, timeouts: Timeouts, body: Any, *, stream: bool) -> Any:
        """The request as the library has it. Raises `NotSent` for one that cannot be sent."""
        end = None if stream else timeouts.total
        root, target = split_url(request.url)
        try:
            headers = [(name.decode("ascii"), value.decode("ascii")) for name, value in wire_headers(request, root)]
            built = self._client(timeouts).request(request.method, _url(request.url, target)).headers(headers)
            if body is not None:
                built = built.body_bytes(body) if isinstance(body, bytes) else built.body_stream(body)
            built = built.streamed_read_buffer_limit(0)  # else a body that breaks off hides the head
            return (built if end is None else built.timeout(timedelta(seconds=end))).build_streamed()
        except (ValueError, exceptions.BuilderError):
            problem = "its URL, or a header, holds characters that the transport does not send as they are"
        raise NotSent(problem, permanent=True)  # outside the handler: the error would show the value

    def _client(self, timeouts: Timeouts) -> Any:
        total = None if timeouts.total is None else _coarse(timeouts.total)
        bounds = tuple(least(each, total) for each in (timeouts.connect, timeouts.read, timeouts.pool))
        return self.made.get(bounds) or self._kept(bounds)

    def _kept(self, bounds: tuple[float | None, ...]) -> Any:
        """A new client. The oldest makes way for it: what it still sends goes on, its idle connections are closed."""
        while len(self.made) >= _MOST:
            self.made.pop(list(self.made)[0], None)  # noqa: RUF015 -- in one step: other threads may add
        return self.made.setdefault(bounds, self._make(*bounds))

    def _make(self, connect: float | None, read: float | None, pool: float | None) -> Any:
        builder = self.builder().follow_redirects(enable=False).referer(enable=False)
        for coding in (builder.gzip, builder.brotli, builder.zstd, builder.deflate):
            coding(enable=False)  # decoded by us, within bounds
        builder.max_connections(self.max_connections).pool_idle_timeout(timedelta(seconds=4))
        bounds = (builder.connect_timeout, connect), (builder.read_timeout, read), (builder.pool_timeout, pool)
        for bound, seconds in bounds:
            if seconds is not None:
                bound(timedelta(seconds=seconds))
        return (builder if self.trust_env else builder.no_proxy()).build()

    def streamed(self, response: Any, body: Any, done: Any, end: float | None) -> StreamedResponse:
        """The response whose head has come."""
        return StreamedResponse(
            response.status, _headers(response.headers), response.version, body, done, _failure, self.max_bytes, end
        )


def _url(text: str, target: str) -> Any:
    """The URL as the library has it. Raises ValueError for one that it would change: it resolves `%2e%2e`, say."""
    url = http.Url(text)
    query = url.query_string
    if target != (url.path if query is None else f"{url.path}?{query}"):
        raise ValueError
    return url


def _headers(headers: Any) -> Headers:
    """The headers. The library gives no value that is not UTF-8: such a header is left out."""
    try:
        return list(headers.items())
    except ValueError:
        return [(name, value) for name in headers.keys() for value in _values(headers, name)]  # noqa: SIM118


def _values(headers: Any, name: str) -> list[str]:
    try:
        return [str(value) for value in headers.getall(name)]
    except ValueError:
        return []


def _causes(exc: Exception) -> list[str]:
    """What led to an exception of the library's, the innermost last."""
    details: dict[str, Any] = getattr(exc, "details", None) or {}
    return [str(cause["message"]) for cause in details.get("causes") or ()]


def _failure(exc: Exception) -> Exception:
    """What an exception means. What is not the library's is a bug, and stays as it is."""
    if isinstance(exc, Failure) or not isinstance(exc, (exceptions.PyreqwestError, OSError, TimeoutError)):
        return exc
    causes = _causes(exc)
    own = "" if isinstance(exc, exceptions.PyreqwestError) else str(exc)  # the library's may quote the URL
    what = causes[-1] if len(causes) > 1 else own or type(exc).__name__  # so does the first cause
    bound = next(
        (name for kind, name in _BOUNDS if isinstance(exc, kind)), "total" if isinstance(exc, TimeoutError) else ""
    )
    connecting = _BEFORE_SENDING in causes
    kind = NotSent if connecting or bound == "pool" else MaybeSent
    permanent = connecting and "certificate" in what
    return kind(what, bound="connect" if connecting and bound else bound, permanent=permanent)


def _close(leave: Any, _complete: bool) -> Any:  # noqa: FBT001 -- what StreamedResponse calls it with
    """Give the connection up, or back where all was read: the library knows. To be awaited where the call is."""
    return leave(None, None, None)


class PyreqwestBackend(_Clients):
    """Blocking calls."""

    def __init__(self, max_bytes: int | None, **settings: Any) -> None:
        super().__init__(library.SyncClientBuilder, max_bytes, **settings)

    def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """Send a request and wait for the head of the response. Raises a `Failure`."""
        end = None if timeouts.total is None else monotonic() + timeouts.total
        content = request.content
        body = content if content is None or isinstance(content, bytes) else content.chunks()
        theirs = self.request(request, timeouts, body, stream=stream)
        if hooks is not None:
            hooks.prepare()
            hooks.after()
        try:
            response = theirs.__enter__()
        except Exception as exc:  # noqa: BLE001 - what it is, is looked at
            raise _failure(exc) from None
        kept = None if stream and response.status < 300 else end
        return self.streamed(response, _chunks(response), partial(_close, theirs.__exit__), kept)

    def close(self) -> None:
        """Close all connections."""
        for client in self.made.values():
            client.close()


def _chunks(response: Any) -> Iterator[bytes]:
    read = response.body_reader.read_chunk
    while (chunk := read()) is not None:
        yield bytes(chunk)


class AsyncPyreqwestBackend(_Clients):
    """Calls of asyncio, of any event loop: the connections belong to threads of the library's."""

    def __init__(self, max_bytes: int | None, **settings: Any) -> None:
        super().__init__(library.ClientBuilder, max_bytes, **settings)

    async def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """Send a request and wait for the head of the response. Raises a `Failure`."""
        end = None if timeouts.total is None else monotonic() + timeouts.total
        content = request.content
        body = content if content is None or isinstance(content, bytes) else content.achunks()
        theirs = self.request(request, timeouts, body, stream=stream)
        if hooks is not None:
            if (preparation := hooks.prepare()) is not None:
                await preparation
            hooks.after()
        try:
            async with limited(timeouts.total if stream else None):  # what is no stream has the library's own timer
                response = await theirs.__aenter__()
        except Exception as exc:  # noqa: BLE001 - what it is, is looked at
            raise _failure(exc) from None
        kept = None if stream and response.status < 300 else end
        return self.streamed(response, _achunks(response), partial(_close, theirs.__aexit__), kept)

    async def aclose(self) -> None:
        """Close all connections."""
        for client in self.made.values():
            await client.close()


async def _achunks(response: Any) -> AsyncIterator[bytes]:
    read = response.body_reader.read_chunk
    while (chunk := await read()) is not None:
        yield bytes(chunk)
