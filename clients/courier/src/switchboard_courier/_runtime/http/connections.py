# Copied from generator/runtime/http/connections.py of Switchboard.
"""The built-in way to a server: HTTP/1.1 over our streams, direct or through a proxy, connections pooled."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import ref

import httpcore

from ..message import NotSent
from ..urls import authority_of, origin_of, split_url
from .async_stream import AsyncStream
from .bounds import least, limited
from .framing import CoreRequest, CoreUrl, Upload, Whole, wire_headers
from .http11 import AsyncHttp11, SyncHttp11
from .httpcore_errors import MALFORMED, failure
from .pool import Connection, Pool
from .proxies import proxy_for
from .streamed import StreamedResponse
from .sync_stream import SyncStream
from .tls import shared_context

if TYPE_CHECKING:
    import ssl
    from collections.abc import Hashable

    from ..message import Request, Timeouts
    from ..steps.commands import WriteHooks
    from ..steps.fair_semaphore import Waiter
    from ..urls import Origin
    from .proxies import Proxy


class SocketBackend:
    """What the sync and the async way have in common: the pool, new connections, requests, failures."""

    stream_type: type[Any]
    http_type: Any
    face_type: Any

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None,
        trust_env: bool,
        max_connections: int,
        max_bytes: int | None,
        proxy: Proxy | None = None,
    ) -> None:
        self.proxy = proxy
        self.ssl_context = ssl_context
        self.trust_env = trust_env
        self.max_bytes = max_bytes
        self.pool = Pool(self.connect, max_connections)
        self.proxies: dict[Origin, Proxy | None] = {}

    def connect(self, origin: Origin, key: Hashable) -> Connection:
        """A new connection; nothing is opened before it is used."""
        stream = self.stream_type(self._proxy(origin))
        http = self.http_type(origin, self._context(origin), stream)
        face = self.face_type(origin)  # requests go through httpcore's method, since that is what mocks patch
        face._connection, face._request_lock = http, nullcontext()  # the pool gives it to one call at a time
        return Connection(key, http, stream, face)

    def _proxy(self, origin: Origin) -> Proxy | None:
        """The environment is read once for each origin: that takes longer than a connection on a fast network."""
        if origin not in self.proxies:
            self.proxies[origin] = proxy_for(origin, given=self.proxy, trust_env=self.trust_env)
        return self.proxies[origin]

    def _context(self, origin: Origin) -> ssl.SSLContext | None:
        if origin.scheme != b"https":
            return None
        return self.ssl_context or shared_context(trust_env=self.trust_env)

    def core_request(self, request: Request, root: str, target: str, origin: Origin, timeouts: Timeouts) -> Any:
        """The request in httpcore's form. Raises `NotSent` for one that cannot be sent."""
        content, proxy = request.content, self._proxy(origin)
        try:
            headers, path = wire_headers(request, root), target.encode("ascii")
            method = request.method.encode("ascii")
        except UnicodeEncodeError:
            raise NotSent(MALFORMED, permanent=True) from None  # the error would show the value
        if proxy is not None and proxy.forwards:
            headers, path = proxy.headers + headers, b"http://" + authority_of(origin) + path
        body = Upload(content) if content is not None and not isinstance(content, bytes) else Whole(content or b"")
        bounds = {"connect": timeouts.connect, "read": timeouts.read, "write": timeouts.write}
        return CoreRequest(method, CoreUrl(*origin, path, origin), headers, body, bounds)

    def check_proxy(self, status: int, origin: Origin) -> None:
        """Refuse the response of a proxy that was sent the request itself and wants a login. Raises `NotSent`."""
        if status == 407 and (proxy := self._proxy(origin)) is not None and proxy.forwards:
            problem = "wants a login" if proxy.auth is None else "refuses the user name and password"
            raise NotSent(f"the proxy {proxy.address} {problem} (407)", permanent=True)

    def streamed(self, response: Any, connection: Connection) -> StreamedResponse:
        """The response to a request that went over that connection."""
        headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers]
        version = response.extensions.get("http_version", b"HTTP/1.1").decode("ascii")
        stream = connection.stream

        def done(complete: bool) -> None:  # noqa: FBT001 - a callback
            (self.pool.put if complete else self.pool.drop)(connection)

        streamed = StreamedResponse(
            response.status,
            headers,
            version,
            response.stream,
            done,
            lambda exc: failure(exc, stream),
            self.max_bytes,
            stream.deadline,
        )
        streamed.meter = stream
        return streamed

    def close(self) -> None:
        """Close idle connections now, the others when they come back."""
        self.pool.close()


def _no_connection() -> NotSent:
    return NotSent("no connection became free in time", bound="pool")


class SyncSocketBackend(SocketBackend):
    """The built-in way, blocking."""

    stream_type = SyncStream
    http_type = SyncHttp11
    face_type = httpcore.HTTPConnection

    def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """Send a request and wait for the head of the response. Raises a `Failure`."""
        end = None if timeouts.total is None else monotonic() + timeouts.total
        root, target = split_url(request.url)
        origin = origin_of(root)
        core = self.core_request(request, root, target, origin, timeouts)
        waiter = self.pool.ask()
        if waiter is not None and not self._permitted(waiter, least(timeouts.pool, timeouts.total)):
            raise _no_connection()
        connection = _connection(self.pool, origin)
        connection.stream.begin(end, hooks)
        try:
            response = connection.face.handle_request(core)
            self.check_proxy(response.status, origin)
        except BaseException as exc:
            self.pool.drop(connection)
            if isinstance(exc, Exception):
                raise failure(exc, connection.stream) from exc.__cause__
            raise
        if stream and response.status < 300:  # a long download is bounded by `read` alone
            connection.stream.deadline = None
        return self.streamed(response, connection)

    def _permitted(self, waiter: Waiter, seconds: float | None) -> bool:
        got = False
        try:
            got = waiter.wait(seconds)
        finally:
            if not got:
                self.pool.semaphore.abandon(waiter)
        return got


class AsyncSocketBackend(SocketBackend):
    """The built-in way, for asyncio."""

    stream_type = AsyncStream
    http_type = AsyncHttp11
    face_type = httpcore.AsyncHTTPConnection

    async def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """Send a request and wait for the head of the response. Raises a `Failure`."""
        end = None if timeouts.total is None else monotonic() + timeouts.total
        root, target = split_url(request.url)
        origin = origin_of(root)
        core = self.core_request(request, root, target, origin, timeouts)
        waiter = self.pool.ask()
        if waiter is not None and not await self._permitted(waiter, least(timeouts.pool, timeouts.total)):
            raise _no_connection()
        connection = _connection(
            self.pool, origin, ref(asyncio.get_running_loop())
        )  # not its id, which later loops get again
        connection.stream.begin(end, hooks)
        try:
            async with limited(_rest(end, request)):
                response = await connection.face.handle_async_request(core)
            self.check_proxy(response.status, origin)
        except BaseException as exc:
            self.pool.drop(connection)
            if isinstance(exc, Exception):
                raise failure(exc, connection.stream) from exc.__cause__
            raise
        if stream and response.status < 300:  # see above
            connection.stream.deadline = None
        return self.streamed(response, connection)

    async def aclose(self) -> None:
        """See `close`; nothing has to be awaited."""
        self.close()

    async def _permitted(self, waiter: Waiter, seconds: float | None) -> bool:
        got = False
        try:
            got = await waiter.await_(seconds)
        finally:
            if not got:
                self.pool.semaphore.abandon(waiter)
        return got


def _rest(end: float | None, request: Request) -> float | None:
    """Seconds that a body made by others may take. The stream bounds its socket, so other requests need no timer."""
    if end is None or request.content is None or isinstance(request.content, bytes):
        return None
    return max(end - monotonic(), 0)


def _connection(pool: Pool, origin: Origin, owner: Hashable = None) -> Connection:
    try:
        return pool.connection(origin, owner)
    except BaseException:  # a broken proxy setting, say
        pool.semaphore.release()
        raise
