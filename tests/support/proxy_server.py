"""A proxy on 127.0.0.1 that says what a test has it say."""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    Talk = Callable[["Peer"], None]


class Peer:
    """One connection as a proxy sees it."""

    def __init__(self, sock: socket.socket, proxy: ProxyServer) -> None:
        self.sock = sock
        self.proxy = proxy

    def read(self, count: int) -> bytes:
        data = b""
        while len(data) < count and (more := self.sock.recv(count - len(data))):
            data += more
        return data

    def head(self) -> bytes:
        data = b""
        while not data.endswith(b"\r\n\r\n") and (more := self.sock.recv(1)):
            data += more
        self.proxy.heads.append(data)
        return data

    def say(self, *pieces: bytes) -> None:
        """Each piece comes by itself."""
        for piece in pieces:
            self.sock.sendall(piece)
            self.proxy.stop.wait(0.01)

    def reset(self) -> None:
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def relay(self, port: int) -> None:
        """Be the tunnel to a server of this machine."""
        with socket.create_connection(("127.0.0.1", port)) as there:
            back = threading.Thread(target=_pump, args=(there, self.sock), daemon=True)
            back.start()
            _pump(self.sock, there)
            back.join(5)


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


class ProxyServer:
    """Meets each connection with `talk`, in a thread of its own."""

    def __init__(self, talk: Talk, *, tls: ssl.SSLContext | None = None) -> None:
        self.talk = talk
        self.tls = tls
        self.heads: list[bytes] = []
        self.connections = 0
        self.stop = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.place = f"127.0.0.1:{self.listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                sock, _ = self.listener.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with (
            suppress(OSError),
            sock,
            sock if self.tls is None else self.tls.wrap_socket(sock, server_side=True) as secured,
        ):
            self.talk(Peer(secured, self))
