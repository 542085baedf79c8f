# Copied from generator/runtime/http/async_stream.py of Switchboard.
"""As `sync_stream.py`, for asyncio: non-blocking sockets that belong to no event loop while they are idle."""

from __future__ import annotations

import asyncio
import socket
import ssl
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

import httpcore

from .addresses import aresolve
from .bounds import limited
from .sync_stream import PIECE, Meter, connect_failure, is_readable, share
from .tunnels import tunnel

if TYPE_CHECKING:
    from collections.abc import Callable

    from .addresses import Address
    from .tunnels import Steps

T = TypeVar("T")
CHUNK = 64 * 1024
READS = 4
"""After so many the event loop gets its turn: bytes that are there already are read without one."""


class AsyncStream(Meter):
    """One connection's socket, see `SyncStream`."""

    _tls: Tls | None = None
    _reads = 0

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None) -> None:
        """Resolve and connect, to the proxy if there is one; all addresses of the name share the time."""
        try:
            async with limited(self.within(timeout)):
                await self._reach(host, port, timeout)
        except OSError as exc:
            raise connect_failure(exc, self.proxy) from exc

    async def _reach(self, host: str, port: int, timeout: float | None) -> None:
        to_host, to_port = (host, port) if self.proxy is None else (self.proxy.host, self.proxy.port)
        await self._connect(to_host, to_port, timeout)
        if self.proxy is not None and not self.proxy.forwards:
            await self._carry(tunnel(self.proxy, host, port))

    async def _carry(self, steps: Steps) -> None:
        """Let a proxy connect us to the server. None of these bytes is counted: they are not of the request."""
        outgoing = next(steps)
        while True:
            await self._send_all(outgoing)
            try:
                outgoing = steps.send(await self._receive(PIECE))
            except StopIteration:
                return

    async def _connect(self, host: str, port: int, timeout: float | None) -> None:
        addresses = await aresolve(host, port)
        end = None if timeout is None else monotonic() + timeout
        error: OSError = OSError("the name has no address")
        for position, address in enumerate(addresses):
            left = None if end is None else max(end - monotonic(), 0)
            try:
                async with asyncio.timeout(share(left, len(addresses) - position)):
                    self._socket = await _connect_to(address)
                    return
            except OSError as exc:
                error = exc
        raise error

    async def start_tls(self, context: ssl.SSLContext, host: str, timeout: float | None = None) -> None:
        """Shake hands."""
        if self._tls is not None:
            raise httpcore.UnsupportedProtocol("TLS within TLS: use an http:// proxy, or pass your own transport")
        self._tls = Tls(context, host)
        try:
            async with limited(self.within(timeout)):
                await self._through_tls(self._tls.shake_hands)
        except OSError as exc:
            self.close()
            raise connect_failure(exc) from exc

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Some bytes; none at the end."""
        try:
            with self:
                async with limited(self.within(timeout)):
                    data = await self._read(max_bytes)
        except TimeoutError as exc:
            raise httpcore.ReadTimeout("timed out") from exc
        except OSError as exc:
            raise httpcore.ReadError(str(exc)) from exc
        self.answered = self.answered or bool(data)
        return data

    async def _read(self, max_bytes: int) -> bytes:
        tls = self._tls
        if tls is None:
            return await self._receive(max_bytes)
        return await self._through_tls(lambda: tls.read(max_bytes))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """All of the bytes."""
        if (preparation := self.prepare()) is not None:
            await preparation
        try:
            data = buffer if self._tls is None else self._tls.write(buffer)
            with self:
                count = self._send_now(data)
                try:
                    if count < len(data):
                        async with limited(self.within(timeout)):
                            await self._send(data[count:])
                finally:
                    self.wrote(max(count, 1))  # bytes may have left while we waited, whatever became of the rest
        except TimeoutError as exc:
            raise httpcore.WriteTimeout("timed out") from exc
        except OSError as exc:
            raise httpcore.WriteError(str(exc)) from exc

    def has_unread(self) -> bool:
        """Whether bytes of the server wait, or the connection is closed."""
        return is_readable(self._socket) or (self._tls is not None and self._tls.has_unread())

    async def _receive(self, max_bytes: int) -> bytes:
        self._reads += 1
        if self._reads % READS == 0:
            await asyncio.sleep(0)
        return await asyncio.get_running_loop().sock_recv(self._open(), max_bytes)

    async def _send(self, data: bytes | memoryview) -> None:
        await asyncio.get_running_loop().sock_sendall(self._open(), data)

    def _send_now(self, data: bytes) -> int:
        try:
            return self._open().send(data)
        except (BlockingIOError, InterruptedError):
            return 0

    async def _through_tls(self, step: Callable[[], T]) -> T:
        """Do a step of TLS, feeding it what it wants to read and sending what it has to say."""
        tls = self._tls
        assert tls is not None  # noqa: S101 - for the type checker
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                await self._send_all(tls.outgoing.read())
                tls.feed(await self._receive(CHUNK))
            except ssl.SSLError:
                await self._send_all(tls.outgoing.read())  # the alert that tells the server why
                raise
            else:
                await self._send_all(tls.outgoing.read())
                return result

    async def _send_all(self, data: bytes) -> None:
        if data:
            await self._send(data)


async def _connect_to(address: Address) -> socket.socket:
    family, kind, protocol, _, where = address
    attempt = socket.socket(family, kind, protocol)
    try:
        attempt.setblocking(False)  # noqa: FBT003 - its own signature
        await asyncio.get_running_loop().sock_connect(attempt, where)
        attempt.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        attempt.close()
        raise
    return attempt


class Tls:
    """TLS over bytes in memory."""

    def __init__(self, context: ssl.SSLContext, server_hostname: str | None) -> None:
        self.incoming = ssl.MemoryBIO()
        self.outgoing = ssl.MemoryBIO()
        self.object = context.wrap_bio(self.incoming, self.outgoing, server_hostname=server_hostname)

    def shake_hands(self) -> None:
        """One step of the handshake."""
        self.object.do_handshake()

    def feed(self, data: bytes) -> None:
        """Bytes from the socket; none: it was closed."""
        if data:
            self.incoming.write(data)
        else:
            self.incoming.write_eof()

    def has_unread(self) -> bool:
        """Whether bytes of the server wait here, decrypted or not."""
        return self.incoming.pending > 0 or self.object.pending() > 0

    def read(self, max_bytes: int) -> bytes:
        """Some decrypted bytes; none at the end, also at one that TLS did not announce (as in Python's own sockets)."""
        try:
            return self.object.read(max_bytes)
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""

    def write(self, data: bytes) -> bytes:
        """The bytes encrypted."""
        rest = memoryview(data)
        while rest:
            rest = rest[self.object.write(rest) :]
        return self.outgoing.read()
