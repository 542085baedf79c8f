# Copied from generator/runtime/http/http11.py of Switchboard.
"""HTTP/1.1 on one connection: what is sent and read of each exchange, over our streams.

httpcore and h11 do it with states, locks and events for each step of a server or a proxy too, which take longer than
all the rest of a call. A connection of ours serves one call at a time (`pool.py`); requests still enter by httpcore's
method, since that is what mocks patch (`connections.py`).
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import httpcore

from . import http11_log as log
from .framing import CoreRequest, Upload
from .request_bytes import BodyBytes, head_bytes
from .response_bytes import body_of, take_head

if TYPE_CHECKING:
    import ssl

    from ..urls import Origin
    from .response_bytes import Body, Headers

SIZE = 64 * 1024
"""Bytes that are read at once."""
LONGEST = 100 * 1024
"""Bytes of a head, or of a line between chunks."""


class Incoming(NamedTuple):
    """A response whose head has come, in the form of httpcore's."""

    status: int
    headers: Headers
    stream: Any
    """The body, to be iterated (by async clients: with `async for`)."""
    extensions: dict[str, Any]


class Http11:
    """What the sync and the async kind have in common: all that needs no waiting."""

    body_type: Any
    outgoing: BodyBytes
    body: Body

    def __init__(self, origin: Origin, context: ssl.SSLContext | None, stream: Any) -> None:
        self.origin = origin
        self.context = context
        self.stream = stream
        self.is_open = False
        self.is_idle = False
        """An exchange is over, and another may begin."""
        self.received = bytearray()
        """What was read and not used yet."""
        self.ended = False
        """The server has closed."""
        self.method = b""
        self.is_sent = False
        self.stays_open = False

    def is_free(self) -> bool:
        """Whether its exchange is over, so that it may be kept. What the server says later is seen by `is_clean`."""
        return self.is_idle and not self.received and not self.ended

    def is_clean(self) -> bool:
        """Whether it is free, and no byte of the server waits in TLS's buffers or the kernel's either.

        A byte that waits would be read as the response to the next request; or it says that the server has closed.
        """
        return self.is_free() and not self.stream.has_unread()

    def opening(self, request: CoreRequest) -> bytes:
        """The head of a request, and its body where that is at hand. Raises httpcore.LocalProtocolError."""
        log.sending(request)
        head = head_bytes(request.method, request.url.target, request.headers)
        self.is_idle = self.is_sent = False
        self.method = request.method
        self.outgoing = BodyBytes(request.headers)
        if isinstance(request.stream, Upload):
            return head
        return b"".join([head, *map(self.outgoing.part, request.stream), self.closing()])

    def closing(self) -> bytes:
        """What is sent after the body, if anything."""
        end = self.outgoing.end()
        self.is_sent = True
        return end

    def info(self) -> str:
        """What is shown of it where httpcore's object is."""
        return f"HTTP/1.1, {'idle' if self.is_idle else 'in use'}"

    def feed(self, data: bytes) -> None:
        """Bytes of the server; none: it has closed."""
        self.received += data
        self.ended = not data

    def head(self, timeout: float | None) -> Incoming | None:
        """The response, once its head has come; those that only inform are passed over. `timeout` bounds its reads."""
        while (head := take_head(self.received)) is not None:
            if head.status == 101:  # we never ask for it: what follows would be no HTTP
                raise httpcore.RemoteProtocolError("the server switches to another protocol")
            if head.status >= 200:
                self.body, self.stays_open = body_of(head, self.method), head.stays_open
                body, version = self.body_type(self, timeout), {"http_version": b"HTTP/" + head.version}
                log.received(head)
                return Incoming(head.status, head.headers, body, version)
        if self.ended:
            raise httpcore.RemoteProtocolError("Server disconnected without sending a response.")
        self._check_size()
        return None

    def data(self) -> bytes | None:
        """What has come of the body: None when more is to be read, nothing at its end."""
        data = self.body.take(self.received, ended=self.ended)
        if data is None:
            self._check_size()
        elif not data:
            self.is_idle = self.is_sent and self.stays_open
        return data

    def _check_size(self) -> None:
        """More must come, though not without end."""
        if len(self.received) > LONGEST:
            raise httpcore.RemoteProtocolError("Receive buffer too long")


class SyncBody:
    """The body of a response, blocking."""

    def __init__(self, http: Http11, timeout: float | None) -> None:
        self.http = http
        self.timeout = timeout

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        while (data := self.http.data()) is None:
            self.http.feed(self.http.stream.read(SIZE, self.timeout))
        if not data:
            raise StopIteration
        return data


class SyncHttp11(Http11):
    """The blocking kind."""

    body_type = SyncBody

    def handle_request(self, request: CoreRequest) -> Incoming:
        """Send a request and wait for the head of the response, as httpcore's connections do."""
        timeouts = request.extensions["timeout"]
        if not self.is_open:
            self._connect(timeouts["connect"])
        with suppress(httpcore.WriteError):  # a server may respond before it has read all, and close
            self._send(request, timeouts["write"])
        while True:
            self.feed(self.stream.read(SIZE, timeouts["read"]))
            if (response := self.head(timeouts["read"])) is not None:
                return response

    def _connect(self, timeout: float | None) -> None:
        host, port = self.origin.host.decode("ascii"), self.origin.port
        with log.step("connect_tcp", host=host, port=port):
            self.stream.connect_tcp(host, port, timeout)
        if self.context is not None:
            self.context.set_alpn_protocols(["http/1.1"])
            with log.step("start_tls", server_hostname=host):
                self.stream.start_tls(self.context, host, timeout)
        self.is_open = True

    def _send(self, request: CoreRequest, timeout: float | None) -> None:
        write = self.stream.write
        write(self.opening(request), timeout)
        if isinstance(request.stream, Upload):
            for data in request.stream:
                write(self.outgoing.part(data), timeout)
            write(self.closing(), timeout)


class AsyncBody:
    """The body of a response, for asyncio."""

    def __init__(self, http: Http11, timeout: float | None) -> None:
        self.http = http
        self.timeout = timeout

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        while (data := self.http.data()) is None:
            self.http.feed(await self.http.stream.read(SIZE, self.timeout))
        if not data:
            raise StopAsyncIteration
        return data


class AsyncHttp11(Http11):
    """The kind for asyncio."""

    body_type = AsyncBody

    async def handle_async_request(self, request: CoreRequest) -> Incoming:
        """See `SyncHttp11.handle_request`."""
        timeouts = request.extensions["timeout"]
        if not self.is_open:
            await self._connect(timeouts["connect"])
        with suppress(httpcore.WriteError):  # see above
            await self._send(request, timeouts["write"])
        while True:
            self.feed(await self.stream.read(SIZE, timeouts["read"]))
            if (response := self.head(timeouts["read"])) is not None:
                return response

    async def _connect(self, timeout: float | None) -> None:
        host, port = self.origin.host.decode("ascii"), self.origin.port
        with log.step("connect_tcp", host=host, port=port):
            await self.stream.connect_tcp(host, port, timeout)
        if self.context is not None:
            self.context.set_alpn_protocols(["http/1.1"])
            with log.step("start_tls", server_hostname=host):
                await self.stream.start_tls(self.context, host, timeout)
        self.is_open = True

    async def _send(self, request: CoreRequest, timeout: float | None) -> None:
        write = self.stream.write
        await write(self.opening(request), timeout)
        if isinstance(request.stream, Upload):
            async for data in request.stream:
                await write(self.outgoing.part(data), timeout)
            await write(self.closing(), timeout)
