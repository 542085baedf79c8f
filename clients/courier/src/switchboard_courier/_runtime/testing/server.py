# Copied from generator/runtime/testing/server.py of Switchboard.
"""The fake as a server on this machine: for programs in other languages, for browsers, for trying things out."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from json import dumps
from time import sleep
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from .control import Control
from .messages import FakeRequest, FakeResponse

if TYPE_CHECKING:
    from .fake import Fake

LIMIT = 64 * 1024 * 1024
"""Bytes of a request's body that are read at most."""


class FakeServer:
    """Serves one fake until it is closed. `url` is where its API is, with the path prefix of the API."""

    def __init__(
        self, fake: Fake[Any, Any], port: int = 0, *, host: str = "127.0.0.1", latency: float = 0.0, runs: bool = True
    ) -> None:
        """`latency`: seconds that each response waits, in real time; for demonstrations only.

        `runs`: while it is open, the fake's clock goes on by itself, since clients of other processes wait so.
        """
        self.fake = fake
        if runs:
            fake.clock.run()
        self.latency = latency
        self.control: Control = Control(fake)
        handler = type("Handler", (_Handler,), {"server_of_fake": self})
        self._server = ThreadingHTTPServer((host, port), handler)
        self._server.daemon_threads = True
        self.host: str = str(self._server.server_address[0])
        self.port: int = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()

    @property
    def root(self) -> str:
        """Where the plain page and `/_fake/` are: `http://127.0.0.1:8080`."""
        return f"http://{self.host!s}:{self.port}"

    @property
    def url(self) -> str:
        """What clients take as `base_url`."""
        return f"{self.root}{self.fake.table.prefixes[0]}"

    @property
    def environment(self) -> dict[str, str]:
        """Variables of the environment with which a client in another process finds this server."""
        env = self.fake.table.api.env
        named = {**self.fake.arguments(), "base_url": self.url}
        return {f"{env}_{name.upper()}": str(value) for name, value in named.items()}

    def respond(self, request: FakeRequest) -> FakeResponse:
        """The response to one request; what goes wrong in the fake itself is a 500 that says so."""
        path = urlsplit(request.url).path
        if path == "/" or path.startswith("/_fake"):
            return self.control.respond(request, self)
        if self.latency:
            sleep(self.latency)
        return self.fake.engine.serve(request, strict=False)

    def deliver(self) -> None:
        """Send the events of what happened, as a vendor does after it has responded: in the background."""
        if self.fake.engine.world.state.occurrences:
            self.fake.webhooks.deliver_alone()

    def close(self) -> None:
        """Stop listening. May be called twice."""
        if self._thread.is_alive():
            self.fake.clock.stop()
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_of_fake: FakeServer
    timeout = 30

    def _serve(self) -> None:
        owner = self.server_of_fake
        body = self._body()
        if body is None:
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = FakeRequest(self.command, owner.root + self.path, headers, body)
        try:
            response = owner.respond(request)
        except Exception as error:  # noqa: BLE001 - the fake goes on
            text = dumps({"message": f"the fake itself failed: {type(error).__name__}: {error}"}).encode()
            response = FakeResponse(500, (("content-type", "application/json"),), text)
        self._send(response)
        owner.deliver()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = _serve  # noqa: N815

    def _body(self) -> bytes | None:
        """The body; None where it can't be read, which was said then."""
        if self.headers.get("transfer-encoding", "").lower() == "chunked":
            return self._chunked()
        text = self.headers.get("content-length") or "0"
        if not text.isdecimal() or int(text) > LIMIT:
            self.close_connection = True
            self.send_error(413 if text.isdecimal() else 400)
            return None
        return self.rfile.read(int(text))

    def _chunked(self) -> bytes | None:
        pieces: list[bytes] = []
        while True:
            head = self.rfile.readline(100).partition(b";")[0].strip()
            try:
                size = int(head, 16)
            except ValueError:
                size = -1
            if size < 0 or sum(map(len, pieces)) + size > LIMIT:
                self.close_connection = True
                self.send_error(400)
                return None
            pieces.append(self.rfile.read(size))
            self.rfile.readline(10)
            if size == 0:
                return b"".join(pieces)

    def _send(self, response: FakeResponse) -> None:
        if response.seconds:
            sleep(response.seconds)  # a client of another process has a clock of its own
        if response.lost:
            self.close_connection = True
            return
        self.send_response(response.status)
        for name, value in response.headers:
            self.send_header(name, value.encode("latin-1", "replace").decode("latin-1"))
        bodiless = response.status in {204, 304} or self.command == "HEAD"
        if response.status not in {204, 304}:
            self.send_header("content-length", str(len(response.body)))
        self.end_headers()
        if response.cut:
            self.close_connection = True
            self.wfile.write(response.body[: len(response.body) // 2])
        elif not bodiless:
            self.wfile.write(response.body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing: the page lists the calls."""
