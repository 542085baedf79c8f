"""HTTP/1.1 on one connection: h11 knows the rules, our streams carry the bytes.

httpcore's own does the same with locks and traces around every step, which take longer than all the rest. A connection
of ours serves one call at a time (`pool.py`), so it needs none. Its face stays httpcore's (see `faced`).
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import h11
import httpcore

from . import http11_log as log
from .framing import Upload

if TYPE_CHECKING:
    import ssl

    from ..urls import Origin

SIZE = 64 * 1024
"""Bytes that are read at once."""
LONGEST_HEAD = 100 * 1024


class Incoming(NamedTuple):
    """A response whose head has come, in the form of httpcore's."""

    status: int
    headers: list[tuple[bytes, bytes]]
    stream: Any
    """The body, to be iterated (by async clients: with `async for`)."""
    extensions: dict[str, Any]


class Http11:
    """What the sync and the async kind have in common: all that needs no waiting."""

    body_type: Any

    def __init__(self, origin: Origin, context: ssl.SSLContext | None, stream: Any) -> None:
        self.origin = origin
        self.context = context
        self.stream = stream
        self.is_open = False
        self.is_idle = False
        """An exchange is over, and another may begin."""
        self.state = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST_HEAD)

    def is_clean(self) -> bool:
        """Whether it is idle, still good, and no byte of the server waits in any buffer: h11's, TLS's or the kernel's.

        A byte that waits would be read as the response to the next request; or it says that the server has closed.
        """
        return self.is_idle and not any(self.state.trailing_data) and not self.stream.has_unread()

    def opening(self, request: httpcore.Request) -> bytes:
        """The head of a request, and its body where that is at hand. Raises httpcore.LocalProtocolError."""
        self.is_idle = False
        log.sending(request)
        try:
            event = h11.Request(method=request.method, target=request.url.target, headers=request.headers)
        except h11.LocalProtocolError as exc:
            raise httpcore.LocalProtocolError(exc) from exc
        head = self.state.send(event)
        if isinstance(request.stream, Upload):
            return head
        body: Any = request.stream
        return b"".join([head, *map(self.chunk, body), self.end()])

    def chunk(self, data: bytes) -> bytes:
        """A part of the body as it is sent."""
        return self.state.send(h11.Data(data=data))

    def end(self) -> bytes:
        """What is sent after the body, if anything."""
        return self.state.send(h11.EndOfMessage())

    def feed(self, data: bytes) -> None:
        """Bytes of the server; none: it has closed."""
        if not data and self.state.their_state is h11.SEND_RESPONSE:
            raise httpcore.RemoteProtocolError("Server disconnected without sending a response.")
        self.state.receive_data(data)

    def _event(self) -> Any:
        try:
            return self.state.next_event()
        except h11.RemoteProtocolError as exc:
            raise httpcore.RemoteProtocolError(exc) from exc

    def head(self, timeout: float | None) -> Incoming | None:
        """The response, once its head has come; those that only inform are passed over. `timeout` bounds its reads."""
        while (event := self._event()) is not h11.NEED_DATA:
            if isinstance(event, h11.Response):
                version = {"http_version": b"HTTP/" + event.http_version}
                body = self.body_type(self, timeout)
                response = Incoming(event.status_code, event.headers.raw_items(), body, version)
                log.received(response, event.reason)
                return response
        return None

    def data(self) -> bytes | None:
        """What has come of the body: None when more is to be read, nothing at its end."""
        event = self._event()
        if event is h11.NEED_DATA:
            return None
        if isinstance(event, h11.Data):
            return bytes(event.data)
        self._finish()
        return b""

    def _finish(self) -> None:
        """The response was read. Where both sides are done and nobody wants to close, another request may follow."""
        if self.state.our_state is h11.DONE and self.state.their_state is h11.DONE:
            self.state.start_next_cycle()
            self.is_idle = True


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

    def handle_request(self, request: httpcore.Request) -> Incoming:
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

    def _send(self, request: httpcore.Request, timeout: float | None) -> None:
        write = self.stream.write
        write(self.opening(request), timeout)
        if isinstance(request.stream, Upload):
            for data in request.stream:
                write(self.chunk(data), timeout)
            write(self.end(), timeout)


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

    async def handle_async_request(self, request: httpcore.Request) -> Incoming:
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

    async def _send(self, request: httpcore.Request, timeout: float | None) -> None:
        write = self.stream.write
        await write(self.opening(request), timeout)
        if isinstance(request.stream, Upload):
            async for data in request.stream:
                await write(self.chunk(data), timeout)
            await write(self.end(), timeout)
