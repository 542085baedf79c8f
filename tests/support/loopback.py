"""An HTTP server on 127.0.0.1 whose answers a test decides; it remembers what was asked."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Asked:
    """One request as it came in."""

    method: str
    target: str
    headers: dict[str, str]
    """Lower-case names."""
    body: bytes

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
class Told:
    """One answer: a status, and a body that is sent as JSON unless it is bytes; None is no body."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    def encoded(self) -> tuple[bytes, str]:
        """Bytes and content type of the body."""
        if self.body is None:
            return b"", ""
        return (
            (self.body, "application/octet-stream")
            if isinstance(self.body, bytes)
            else (json.dumps(self.body).encode(), "application/json")
        )


class Loopback:
    """A server for the length of a `with` block. `answer` maps a request to what is told; `asked` are all requests."""

    def __init__(self, answer: Callable[[Asked], Told] | None = None, *, keep: bool = True) -> None:
        """Bodies are dropped as they come unless they are to be kept."""
        self.asked: list[Asked] = []
        self.keep = keep
        self.queue: list[Told] = []
        self.answer = answer or (lambda _: self.queue.pop(0))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True

    @property
    def url(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def tell(self, *told: Told) -> None:
        """Queue answers for the next requests (when no `answer` was given)."""
        self.queue += told

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def _serve(self) -> None:
            asked = Asked(
                self.command, self.path, {key.lower(): value for key, value in self.headers.items()}, self._body()
            )
            loopback.asked.append(asked)
            told = loopback.answer(asked)
            body, kind = told.encoded()
            self.send_response(told.status)
            headers = ({"content-type": kind} if kind else {}) | {
                key.lower(): value for key, value in told.headers.items()
            }
            for key, value in headers.items():
                self.send_header(key, value)
            if told.status not in {204, 304}:
                self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _serve  # noqa: N815

        def _body(self) -> bytes:
            if self.headers.get("transfer-encoding", "").lower() != "chunked":
                return self._sized(int(self.headers.get("content-length") or 0))
            parts = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                parts.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(parts)

        def _sized(self, length: int) -> bytes:
            while not loopback.keep and length > 0:
                length -= len(self.rfile.read(min(length, 65536)))
            return self.rfile.read(length)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the base class calls it so
            pass

    return Handler
