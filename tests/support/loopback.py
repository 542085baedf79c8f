"""An HTTP server on 127.0.0.1 whose responses a test decides; it remembers what it received."""

from __future__ import annotations

import json
import socket
import time
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from io import BufferedIOBase


@dataclass(frozen=True)
class Received:
    """One request as it came in."""

    method: str
    target: str
    headers: dict[str, str]
    """Lower-case names."""
    body: bytes
    peer: tuple[str, int] = field(default=("", 0), compare=False, repr=False)
    """Address of the connection that it came on."""
    at: float = field(default_factory=time.monotonic, compare=False, repr=False)
    """When it had been read."""
    pairs: list[tuple[str, str]] = field(default_factory=list, compare=False, repr=False)
    """All headers as they came, those of one name too; with lower-case names."""

    @property
    def path(self) -> str:
        """The path, percent-encoding undone."""
        return unquote(urlsplit(self.target).path)

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's pairs in order."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Response:
    """One response. Bytes are sent as they stand, all else as JSON; None is no body, and then no media type is sent."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    media_type: str = "application/json"
    """Sent as the Content-Type unless it is empty or `headers` has one."""

    def encoded(self) -> bytes:
        """The body's bytes."""
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()

    def all_headers(self) -> dict[str, str]:
        """The headers with the Content-Type."""
        given = {name.lower() for name in self.headers}
        implied = self.body is not None and self.media_type and "content-type" not in given
        return {**({"content-type": self.media_type} if implied else {}), **self.headers}


class Loopback:
    """A server for the length of a `with` block, in threads of its own.

    `respond` is called with each request, from any thread; without it the queued responses are sent. `received` are
    all requests.
    """

    def __init__(self, respond: Callable[[Received], Response] | None = None, *, keep: bool = True) -> None:
        """Bodies are dropped as they come unless they are to be kept."""
        self.received: list[Received] = []
        self.keep = keep
        self.queue: list[Response] = []
        self.respond = respond or (lambda _: self.queue.pop(0))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._accepting = Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def enqueue(self, *responses: Response) -> None:
        """Queue responses for the next requests (when no `respond` was given)."""
        self.queue += responses

    def __enter__(self) -> Self:
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.socket.shutdown(socket.SHUT_RDWR)
        self._accepting.join()
        self._server.server_close()

    def _accept(self) -> None:
        """Until the socket is shut down: `serve_forever` would look for its end now and then, and be waited for."""
        with suppress(OSError):
            while True:
                self._server.process_request(*self._server.get_request())


def _handler(loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def _serve(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            pairs = [(name.lower(), value) for name, value in self.headers.items()]
            received = Received(self.command, self.path, headers, self._body(), self.client_address, pairs=pairs)
            loopback.received.append(received)
            self._send(loopback.respond(received))

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_QUERY = do_COPY = _serve  # noqa: N815

        def _send(self, response: Response) -> None:
            body = response.encoded()
            self.send_response(response.status)
            for name, value in response.all_headers().items():
                self.send_header(name, value)
            if response.status not in {204, 304}:
                self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _body(self) -> bytes:
            if self.headers.get("transfer-encoding", "").lower() != "chunked":
                return self._sized(int(self.headers.get("content-length") or 0))
            return b"".join(_chunks(self.rfile))

        def _sized(self, length: int) -> bytes:
            while not loopback.keep and length > 0:
                length -= len(self.rfile.read(min(length, 65536)))
            return self.rfile.read(length)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the base class calls it so
            pass

    return Handler


def _chunks(stream: BufferedIOBase) -> Iterator[bytes]:
    """The chunks of a body with `Transfer-Encoding: chunked`."""
    while size := int(stream.readline().split(b";")[0], 16):
        yield stream.read(size)
        stream.readline()
    stream.readline()
