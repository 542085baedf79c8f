# Copied from generator/runtime/http/sync_stream.py of Switchboard.
"""Blocking sockets that keep to a deadline, and know whether a byte of the request has left.

The latter tells whether a write may be sent again: only when the server certainly did not act.
"""

from __future__ import annotations

import select
import socket
import ssl
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpcore

from .addresses import resolve
from .open_socket import SocketOwner
from .tunnels import tunnel

if TYPE_CHECKING:
    from ..steps.commands import WriteHooks
    from .addresses import Address
    from .proxies import Proxy
    from .tunnels import Steps

PIECE = 16 * 1024
"""Written at once. Not more than a TLS record: a record that was sent in part cannot be read, so it was not sent."""


class Meter(SocketOwner):
    """A socket, the deadline of the present attempt (a time of `monotonic`) and the count of its bytes written."""

    def __init__(self, proxy: Proxy | None = None) -> None:
        super().__init__()
        self.proxy = proxy
        self.deadline: float | None = None
        self.written = 0
        self.answered = False
        self.uses = 0
        self.hooks: WriteHooks | None = None

    def begin(self, deadline: float | None, hooks: WriteHooks | None) -> None:
        """A new attempt starts."""
        self.deadline = deadline
        self.written = 0
        self.answered = False
        self.uses += 1
        self.hooks = hooks

    @property
    def reused(self) -> bool:
        """Whether an earlier attempt went over this connection."""
        return self.uses > 1

    def prepare(self) -> Any:
        """Bytes are about to leave: before the first, do what was asked for (async streams await it)."""
        return None if self.written or self.hooks is None else self.hooks.prepare()

    def wrote(self, count: int) -> None:
        """So many bytes have left."""
        if not self.written and self.hooks is not None:
            self.hooks.after()
        self.written += count

    def within(self, timeout: float | None) -> float | None:
        """`timeout`, or what is left until the deadline if that is less. Raises TimeoutError when nothing is.

        (A server that never lets us wait, since it says more and more, would not be stopped by a timeout alone.)
        """
        if self.deadline is None:
            return timeout
        left = self.deadline - monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return left if timeout is None else min(timeout, left)

    @property
    def expired(self) -> bool:
        """Whether the deadline has passed (a moment early, since clocks and timers round)."""
        return self.deadline is not None and monotonic() >= self.deadline - 0.001


class SyncStream(Meter):
    """One connection's socket. Its errors are httpcore's, as mocks of connections raise them too."""

    def connect_tcp(self, host: str, port: int, timeout: float | None = None) -> None:
        """Resolve and connect, to the proxy if there is one; all addresses of the name share the time."""
        to_host, to_port = (host, port) if self.proxy is None else (self.proxy.host, self.proxy.port)
        try:
            end = _end(self.within(timeout))
            self._socket = _connect(resolve(to_host, to_port, _left(end)), end)
            if self.proxy is not None and not self.proxy.forwards:
                self._carry(tunnel(self.proxy, host, port), end)
        except OSError as exc:
            raise connect_failure(exc, self.proxy) from exc

    def _carry(self, steps: Steps, end: float | None) -> None:
        """Let a proxy connect us to the server. None of these bytes is counted: they are not of the request."""
        open_socket = self._open()
        outgoing = next(steps)
        while True:
            open_socket.settimeout(_left(end))
            open_socket.sendall(outgoing)
            try:
                outgoing = steps.send(open_socket.recv(PIECE))
            except StopIteration:
                return

    def start_tls(self, context: ssl.SSLContext, host: str, timeout: float | None = None) -> None:
        """Shake hands."""
        plain = self._open()
        if isinstance(plain, ssl.SSLSocket):
            raise httpcore.UnsupportedProtocol("TLS within TLS: use an http:// proxy, or pass your own transport")
        try:
            plain.settimeout(self.within(timeout))
            self._socket = context.wrap_socket(plain, server_hostname=host)
        except OSError as exc:
            self.close()
            raise connect_failure(exc) from exc

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Some bytes; none at the end."""
        try:
            with self as open_socket:
                _bound(open_socket, self.within(timeout))
                data = open_socket.recv(max_bytes)
        except TimeoutError as exc:
            raise httpcore.ReadTimeout("timed out") from exc
        except OSError as exc:
            raise httpcore.ReadError(str(exc)) from exc
        self.answered = self.answered or bool(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """All of the bytes."""
        self.prepare()
        rest = memoryview(buffer)
        try:
            with self as open_socket:
                while rest:
                    _bound(open_socket, self.within(timeout))
                    count = open_socket.send(rest[:PIECE])
                    self.wrote(count)
                    rest = rest[count:]
        except TimeoutError as exc:
            raise httpcore.WriteTimeout("timed out") from exc
        except OSError as exc:
            raise httpcore.WriteError(str(exc)) from exc

    def has_unread(self) -> bool:
        """Whether bytes of the server wait, or the connection is closed."""
        open_socket = self._socket
        return is_readable(open_socket) or (isinstance(open_socket, ssl.SSLSocket) and open_socket.pending() > 0)


def connect_failure(exc: OSError, proxy: Proxy | None = None) -> Exception:
    """What an error before the request means. A timeout of the system's has a number; ours, which ran out, has none."""
    if isinstance(exc, TimeoutError) and exc.errno is None:
        return httpcore.ConnectTimeout("timed out")
    return httpcore.ConnectError(str(exc) if proxy is None else f"the proxy {proxy.address}: {exc}")


def is_readable(open_socket: socket.socket | None) -> bool:
    """Whether the kernel holds bytes of the server, or knows that the connection is closed."""
    if open_socket is None or open_socket.fileno() < 0:
        return True
    if hasattr(select, "poll"):  # select() cannot see descriptors above 1023
        poll = select.poll()
        poll.register(open_socket, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([open_socket], [], [], 0)[0])


def _bound(open_socket: socket.socket, seconds: float | None) -> None:
    """Let the next operation take so long. Mostly that is so already, and setting it would be a call of the system."""
    if open_socket.gettimeout() != seconds:
        open_socket.settimeout(seconds)


def _end(timeout: float | None) -> float | None:
    return None if timeout is None else monotonic() + timeout


def _left(end: float | None) -> float | None:
    return None if end is None else max(end - monotonic(), 1e-6)


def _connect(addresses: list[Address], end: float | None) -> socket.socket:
    error: OSError = OSError("the name has no address")
    for position, (family, kind, protocol, _, address) in enumerate(addresses):
        attempt = socket.socket(family, kind, protocol)
        try:
            attempt.settimeout(share(_left(end), len(addresses) - position))
            attempt.connect(address)
            attempt.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as exc:
            attempt.close()
            error = exc
        except BaseException:
            attempt.close()
            raise
        else:
            return attempt
    raise error


def share(left: float | None, candidates: int) -> float | None:
    """Time for the next of so many addresses: one that never responds must leave time for the others."""
    return left if left is None or candidates == 1 else left / 2
