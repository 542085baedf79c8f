"""A download that is closed while another task or thread reads it: the reader is told, nobody else notices."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import ConnectionFailedError
from generator.runtime.http.async_stream import AsyncStream
from generator.runtime.http.sync_stream import SyncStream
from tests.support.demo_api import LONG_TIMEOUTS
from tests.support.fault_server import FaultServer, head
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.fault_server import Connection

FRAMINGS = {
    "a length": head(200, {"content-length": 100}) + b"abc",
    "chunks": head(200, {"transfer-encoding": "chunked"}) + b"3\r\nabc\r\n",
    "until the end": head(200, {}) + b"abc",
}


def begins(data: bytes) -> Callable[[Connection], bool]:
    """Answer in part, and wait."""

    def step(conn: Connection) -> bool:
        conn.read()
        conn.send(data)
        conn.server.wait(30)
        return False

    return step


def server_of(framing: str, *, tls: bool) -> FaultServer:
    return FaultServer(begins(FRAMINGS[framing]), tls=contexts().server if tls else None)


def client_of(kind: str, server: FaultServer) -> DemoClient:
    return DemoClient(kind, server.url, **LONG_TIMEOUTS | {"retry": 0, "ssl_context": contexts().client})


cases = pytest.mark.parametrize("framing", FRAMINGS)
tls_or_not = pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])


@cases
@tls_or_not
def test_an_async_reader_is_told_and_the_loop_is_clean(framing: str, tls: bool) -> None:
    """No descriptor that is closed stays with the event loop, where the next one of the same number would meet it."""

    async def scenario(client: Any, port: int) -> None:
        selector: Any = asyncio.get_running_loop()._selector  # type: ignore[attr-defined]
        response = await client.request("GET", "/x", stream=True)
        chunks = response.chunks()
        assert await anext(chunks) == b"abc"
        reader = asyncio.create_task(anext(chunks))
        while len(selector.get_map()) < 2:  # noqa: ASYNC110 - its own wake-up, and the socket
            await asyncio.sleep(0)
        await response.close()
        with pytest.raises(ConnectionFailedError, match="the connection was closed"):
            await reader
        for descriptor in selector.get_map():
            os.fstat(descriptor)
        _, other = await asyncio.open_connection("127.0.0.1", port)
        other.close()
        assert client._core.io.backend().pool.semaphore.held == 0

    with server_of(framing, tls=tls) as server, client_of("async", server) as client:
        assert client.runner is not None
        client.runner.run(scenario(client.client, server.port))


@cases
@tls_or_not
def test_a_reader_in_another_thread_is_told_at_once(framing: str, tls: bool) -> None:
    """It does not wait for its timeout, and reads from no descriptor that belongs to others by then."""
    told: list[BaseException] = []
    with server_of(framing, tls=tls) as server, client_of("sync", server) as client:
        response = client.request("GET", "/x", stream=True)
        chunks = response.chunks()
        assert next(chunks) == b"abc"

        def read() -> None:
            try:
                next(chunks)
            except BaseException as error:  # noqa: BLE001 - whatever it is, it is looked at
                told.append(error)

        reader = threading.Thread(target=read)
        reader.start()
        response.close()
        reader.join()
        assert client.client._core.io.backend().pool.semaphore.held == 0
    assert isinstance(told[0], ConnectionFailedError)
    assert "the connection was closed" in str(told[0])


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_descriptor_is_closed_when_the_reader_has_noticed(kind: str) -> None:
    """Not before: its number would go to others while it is still in use."""

    ours, theirs = socket.socketpair()
    stream: Any = SyncStream() if kind == "sync" else AsyncStream()
    stream._socket = ours
    with pytest.raises(OSError, match="closed"), stream:  # noqa: PT012 - the end of an operation is what raises
        stream.close()
        assert ours.fileno() >= 0
        assert theirs.recv(1) == b""
    assert ours.fileno() < 0
    theirs.close()
