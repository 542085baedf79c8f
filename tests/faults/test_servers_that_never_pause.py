"""A server that says more and more, faster than we read, is stopped in time and leaves the event loop its turns."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpcore
import pytest

from generator.runtime.errors.classes import AttemptTimeoutError
from generator.runtime.http.async_stream import READS, AsyncStream
from generator.runtime.http.sync_stream import SyncStream
from generator.runtime.message import Timeouts
from tests.support.fault_server import FaultServer, head
from tests.support.tls import contexts
from tests.support.transports import client_of, plain_and_tls

if TYPE_CHECKING:
    from tests.support.fault_server import Connection

SHORT = Timeouts(5.0, 5.0, 5.0, 5.0, 0.3)
FLOODS = {
    "heads that are none yet": (b"", head(100, {}) * 1000),
    "chunks of one byte": (head(200, {"transfer-encoding": "chunked"}), b"1\r\nx\r\n" * 1000),
    "a body without an end": (head(200, {}), b"x" * 6000),
}


@plain_and_tls
@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_ends_with_the_time_of_the_attempt(mode: str, tls: bool, flood: str) -> None:
    """Though no read of it ever has to wait."""
    begin, more = FLOODS[flood]

    def step(conn: Connection) -> bool:
        conn.read()
        conn.send(begin)
        while not conn.server.stop.is_set():
            conn.send(more)
        return False

    with (
        FaultServer(step, tls=contexts().server if tls else None) as server,
        client_of(mode, "built-in", server, timeout=SHORT, retry=0, max_response_bytes=1 << 40) as client,
        pytest.raises(AttemptTimeoutError) as caught,
    ):
        client.request("GET", "/x")
    assert caught.value.bound == "total"


@pytest.fixture
def flooded() -> Any:
    """A socket that has always something to read."""
    ours, theirs = socket.socketpair()

    def flood() -> None:
        with suppress(OSError):
            while True:
                theirs.sendall(b"x" * 65536)

    thread = threading.Thread(target=flood)
    thread.start()
    yield ours
    theirs.shutdown(socket.SHUT_RDWR)
    thread.join()
    theirs.close()


def test_no_read_begins_after_the_deadline_sync(flooded: socket.socket) -> None:
    stream = SyncStream()
    stream._socket = flooded
    stream.begin(monotonic() + 60, None)
    assert stream.read(10)
    stream.begin(monotonic() - 1, None)
    with pytest.raises(httpcore.ReadTimeout):
        stream.read(10)
    with pytest.raises(httpcore.WriteTimeout):
        stream.write(b"x")
    stream.close()


def test_no_read_begins_after_the_deadline_async(flooded: socket.socket) -> None:
    async def main() -> None:
        flooded.setblocking(False)
        stream = AsyncStream()
        stream._socket = flooded
        stream.begin(monotonic() + 60, None)
        assert await stream.read(10)
        stream.begin(monotonic() - 1, None)
        with pytest.raises(httpcore.ReadTimeout):
            await stream.read(10)
        stream.close()

    asyncio.run(main())


def test_the_event_loop_gets_a_turn_between_reads(flooded: socket.socket) -> None:
    """A read that need not wait gives none by itself."""

    async def main() -> int:
        turns = 0

        async def others() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        flooded.setblocking(False)
        stream = AsyncStream()
        stream._socket = flooded
        task = asyncio.create_task(others())
        for _ in range(10 * READS):
            await stream.read(1)
        task.cancel()
        stream.close()
        return turns

    assert asyncio.run(main()) >= 10
