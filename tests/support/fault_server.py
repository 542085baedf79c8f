"""A server that misbehaves on purpose: raw sockets, in threads, each request met by the next step of a script."""

from __future__ import annotations

import gzip
import socket
import struct
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

from tests.support.loopback import Received

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    Step = Callable[["Connection"], bool]
    """Meets one request whose first byte has come; tells whether the connection lives on."""


class Connection:
    """One connection as a step sees it."""

    def __init__(self, sock: socket.socket, server: FaultServer) -> None:
        self.sock = sock
        self.server = server
        self.rest = b""

    def read(self) -> Received:
        """The whole request."""
        while b"\r\n\r\n" not in self.rest:
            self._more()
        head, _, self.rest = self.rest.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        body = self._chunked() if "transfer-encoding" in headers else self._take(int(headers.get("content-length", 0)))
        received = Received(method, target, headers, body)
        self.server.received.append(received)
        return received

    def _more(self) -> None:
        data = self.sock.recv(65536)
        if not data:
            raise ConnectionError
        self.rest += data

    def _take(self, count: int) -> bytes:
        while len(self.rest) < count:
            self._more()
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def _chunked(self) -> bytes:
        body = b""
        while True:
            while b"\r\n" not in self.rest:
                self._more()
            size, _, self.rest = self.rest.partition(b"\r\n")
            data = self._take(int(size, 16) + 2)[:-2]
            if not data:
                return body
            body += data

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def drip(self, data: bytes, pause: float) -> None:
        for byte in data:
            self.server.wait(pause)
            self.send(bytes([byte]))

    def reset(self) -> bool:
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()
        return False


class FaultServer:
    """Runs in threads. Request number n is met by step n; the last step meets all that follow."""

    def __init__(self, *steps: Step, tls: ssl.SSLContext | None = None, backlog: int = 256) -> None:
        self.steps = list(steps)
        self.tls = tls
        self.received: list[Received] = []
        self.met = 0
        """Requests of which at least a byte came."""
        self.connections = 0
        self.open = 0
        self.lock = threading.Lock()
        self.stop = threading.Event()
        self.sockets: set[socket.socket] = set()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=backlog)
        self.port: int = self.listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for sock in list(self.sockets):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()

    def wait(self, seconds: float) -> None:
        """Sleep, but not beyond the end of the test."""
        if self.stop.wait(seconds):
            raise ConnectionError

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with self.lock:
            self.open += 1
            self.sockets.add(sock)
        try:
            self._talk(sock)
        except (OSError, ValueError):
            pass
        finally:
            with self.lock:
                self.open -= 1
                self.sockets.discard(sock)
            sock.close()

    def _talk(self, sock: socket.socket) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.tls is None:
            conn = Connection(sock, self)
            while sock.recv(1, socket.MSG_PEEK) and self._next()(conn):
                pass
            return
        with self.tls.wrap_socket(sock, server_side=True) as wrapped:
            conn = Connection(wrapped, self)
            conn._more()
            while self._next()(conn):
                if not conn.rest:
                    conn._more()

    def _next(self) -> Step:
        with self.lock:
            step = self.steps[min(self.met, len(self.steps) - 1)]
            self.met += 1
            return step


def head(status: int, headers: dict[str, Any], version: str = "HTTP/1.1") -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{version} {status} X\r\n{lines}\r\n".encode("latin-1")


def response_bytes(status: int = 200, body: bytes = b'{"ok": true}', /, **headers: Any) -> bytes:
    """A whole response; `_` in names of headers stands for `-`."""
    given = {"content-type": "application/json", "content-length": len(body)}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    return head(status, {name: value for name, value in given.items() if value is not None}) + body


def respond(status: int = 200, body: bytes = b'{"ok": true}', /, **headers: Any) -> Step:
    """Read the request and send a response."""
    return raw(response_bytes(status, body, **headers))


def raw(data: bytes, *, close: bool = False, delay: float = 0) -> Step:
    """Read the request, wait, send these bytes."""

    def step(conn: Connection) -> bool:
        conn.read()
        if delay:
            conn.server.wait(delay)
        conn.send(data)
        return not close

    return step


def drip(fast: bytes, slow: bytes, pause: float) -> Step:
    """Read the request, send `fast` at once and `slow` byte by byte."""

    def step(conn: Connection) -> bool:
        conn.read()
        conn.send(fast)
        conn.drip(slow, pause)
        return True

    return step


def hang(conn: Connection) -> bool:
    """Read the request and never respond."""
    conn.read()
    conn.server.wait(30)
    return False


def deaf(conn: Connection) -> bool:
    """Do not even read."""
    conn.server.wait(30)
    return False


def reset_unread(conn: Connection) -> bool:
    """Reset the connection with the request unread."""
    return conn.reset()


def reset_read(conn: Connection) -> bool:
    """Reset the connection once the request was read."""
    conn.read()
    return conn.reset()


def close_read(conn: Connection) -> bool:
    """Close the connection once the request was read."""
    conn.read()
    return False


def reset_after(data: bytes) -> Step:
    """Send the beginning of a response, then reset."""

    def step(conn: Connection) -> bool:
        conn.read()
        conn.send(data)
        conn.server.wait(0.05)
        return conn.reset()

    return step


def early(conn: Connection) -> bool:
    """A response before the body was read, and close."""
    conn.send(response_bytes(413, b'{"message": "too large"}', connection="close"))
    conn.server.wait(0.1)
    return False


def bomb(size: int) -> Step:
    """A small body that unpacks to `size` bytes."""
    packed = gzip.compress(b'{"a": "' + b"x" * size + b'"}')
    return raw(response_bytes(200, packed, content_encoding="gzip"))


def closed_port() -> int:
    """A port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
