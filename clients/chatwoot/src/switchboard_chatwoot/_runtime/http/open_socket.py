# Copied from generator/runtime/http/open_socket.py of Switchboard.
"""A socket that may be closed while somebody waits for it: another task, another thread."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress


class SocketOwner:
    """Holds one socket. `with self as open_socket` is one operation on it, under which it is not taken away.

    A descriptor that is closed while an event loop or a thread waits for it goes to whatever is opened next in the
    process, and they go on to listen there. So it is shut down, which wakes them, and closed by the last of them.
    """

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._leaving: socket.socket | None = None
        self._operations = 0
        self._lock = threading.Lock()

    def __enter__(self) -> socket.socket:
        """Begin an operation. Raises OSError when the socket was closed."""
        with self._lock:
            open_socket = self._open()
            self._operations += 1
            return open_socket

    def __exit__(self, kind: object, *_: object) -> None:
        """End it. Raises OSError when the socket was closed meanwhile: what was read may be cut off."""
        with self._lock:
            self._operations -= 1
            leaving = None if self._operations else self._leaving
        if leaving is not None:
            leaving.close()
        if kind is None:
            self._open()

    def _open(self) -> socket.socket:
        if self._socket is None:
            raise OSError("the connection was closed")
        return self._socket

    def close(self) -> None:
        """Close the socket, if it is open, from wherever: nothing of it blocks or is awaited."""
        with self._lock:
            leaving, self._socket = self._socket, None
            if leaving is not None and self._operations:
                self._leaving = leaving
                with suppress(OSError):
                    socket.socket.shutdown(leaving, socket.SHUT_RDWR)  # not SSLSocket's, which forgets its TLS
                return
        if leaving is not None:
            leaving.close()
