"""A small HTTP server on 127.0.0.1 for the tests: answers what it is told, and remembers what it was asked."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Seen(NamedTuple):
    """One request as the server saw it."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


class Says(NamedTuple):
    """One answer."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = {}
    media_type: str = "application/json"


class Loopback:
    """Runs in threads of its own. `answer` is called with each request, from any of them."""

    def __init__(self, answer: Callable[[Seen], Says]) -> None:
        self.answer = answer
        self.seen: list[Seen] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(loopback: Loopback) -> type[BaseHTTPRequestHandler]:  # noqa: C901 -- its methods, counted together
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 10
        disable_nagle_algorithm = True

        def answer(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            seen = Seen(self.command, self.path, headers, self.read_body(headers))
            loopback.seen.append(seen)
            says = loopback.answer(seen)
            self.send_response(says.status)
            if says.media_type and "content-type" not in says.headers:
                self.send_header("content-type", says.media_type)
            for name, value in says.headers.items():
                self.send_header(name, value)
            if says.status != 204:
                self.send_header("content-length", str(len(says.body)))
            self.end_headers()
            if says.status != 204:
                self.wfile.write(says.body)

        def read_body(self, headers: Mapping[str, str]) -> bytes:
            if headers.get("transfer-encoding") == "chunked":
                return b"".join(self.read_chunks())
            return self.rfile.read(int(headers.get("content-length", 0)))

        def read_chunks(self) -> list[bytes]:
            chunks = []
            while size := int(self.rfile.readline(), 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return chunks

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = answer  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    return Handler
