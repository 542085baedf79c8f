"""One clock drives a client: what it waits for, what its deadlines are, and what it draws by chance."""

from __future__ import annotations

import asyncio
import pickle
import socket
import subprocess
import sys
from email.utils import formatdate
from typing import Any

import pytest

from generator.runtime.errors.classes import (
    ConfigurationError,
    ConnectionFailedError,
    DeadlineExceededError,
    RateLimitError,
    ServerError,
)
from generator.runtime.extending import Deadline
from generator.runtime.http.async_stream import AsyncStream
from generator.runtime.http.sync_stream import SyncStream
from generator.runtime.limits.limiter import Limiter
from generator.runtime.operation import Operation, Paging, ResponseSpec
from generator.runtime.settings import RetryPolicy
from generator.runtime.steps.clock import SYSTEM_CLOCK
from generator.runtime.steps.commands import Sleep, WriteHooks
from generator.runtime.steps.drivers import arun, run
from tests.support.clock import ClockOnly, ManualClock, until
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS
from tests.support.fault_server import FaultServer, closed_port, respond
from tests.support.sync_async import DemoClient

GET = OPERATIONS["read"]
LIST: Operation[Any] = Operation(
    "things.list",
    "things.list",
    "GET",
    "/things",
    responses=(ResponseSpec("200", "application/json", "Any"),),
    paging=Paging("next_url", ("items",), "Any", next=("next",)),
    replay="safe",
)
DOWNLOAD: Operation[Any] = Operation(
    "things.file", "things.file", "GET", "/f", responses=(ResponseSpec("200", "*/*", "bytes"),), replay="safe"
)
ROADS: dict[str, Any] = {
    "call": lambda client: client.call(GET),
    "list": lambda client: client.result_of(client.pages(LIST)),
    "raw": lambda client: client.result_of(client.raw(DOWNLOAD).close()),
    "request": lambda client: client.request("GET", "/things"),
}


def client(mode: str, url: str, clock: ManualClock, **settings: Any) -> DemoClient:
    return DemoClient(mode, url, **{**LONG_TIMEOUTS, "retry": RetryPolicy(), "clock": clock, **settings})


@pytest.mark.parametrize("road", ROADS)
def test_all_calls_wait_by_the_clock_of_their_client(mode: str, road: str) -> None:
    """Half a second and a second at most, of which chance takes a part."""
    clock = ManualClock(chance=0.25)
    steps = [respond(503, b"{}"), respond(503, b"{}"), respond(200, b'{"items": [1]}')]
    with FaultServer(*steps) as server, client(mode, server.url, clock) as used:
        ROADS[road](used)
    assert clock.slept == [0.125, 0.25]


def test_refused_connections_wait_by_it_too(mode: str) -> None:
    clock = ManualClock(chance=0.5)
    url = f"http://127.0.0.1:{closed_port()}"
    with client(mode, url, clock) as used, pytest.raises(ConnectionFailedError) as caught:
        used.call(GET)
    assert (clock.slept, caught.value.elapsed) == ([0.25, 0.5], 0.75)


@pytest.mark.parametrize(
    ("header", "value", "slept"),
    [
        ("retry_after", "7", 7.0),
        ("retry_after", formatdate(1_790_000_007, usegmt=True), 7.0),
        ("x_ratelimit_reset", "1790000007", 7.0),
        ("x_ratelimit_reset", "1790000007000", 7.0),
        ("retry_after", "0", 0.25),
    ],
)
def test_what_a_server_asks_for_is_waited_exactly(mode: str, header: str, value: str, slept: float) -> None:
    """A date is read against the client's clock where the server does not tell its own."""
    clock = ManualClock(epoch=1_790_000_000.0)
    steps = [respond(429, b"{}", **{header: value}), respond()]
    with FaultServer(*steps) as server, client(mode, server.url, clock) as used:
        used.call(GET)
    assert clock.slept == [slept]


@pytest.mark.parametrize(
    ("header", "value"),
    [("retry_after", formatdate(1_790_000_007, usegmt=True)), ("x_ratelimit_reset", "1790000007")],
)
def test_what_an_error_says_of_the_wait_is_by_that_clock(mode: str, header: str, value: str) -> None:
    """And it counts from the moment at which the response came, whenever it is read."""
    clock = ManualClock(epoch=1_790_000_000.0)
    with FaultServer(respond(429, b"{}", **{header: value})) as server, client(mode, server.url, clock) as used:
        with pytest.raises(RateLimitError) as caught:
            used.call(GET, {"retry": 0})
        clock.advance(3)
    found = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 -- our own
    assert (found.retry_after, found.response.retry_after) == (7.0, 7.0)
    assert str(found).splitlines()[1] == "Wait 7 seconds (retry_after), or call less often (rate_limit=)."


def test_a_wait_beyond_the_deadline_is_not_begun(mode: str) -> None:
    clock = ManualClock()
    with FaultServer(respond(503, b"{}", retry_after="7")) as server, client(mode, server.url, clock) as used:
        with pytest.raises(ServerError):
            used.call(GET, {"deadline": 7.0})
        assert (server.met, clock.slept) == (1, [])
        with pytest.raises(ServerError):
            used.call(GET, {"deadline": 14.5})
        assert (server.met, clock.slept) == (3, [7.0, 7.0])


def test_a_deadline_that_passed_while_waiting_ends_the_call_unsent(mode: str) -> None:
    """A process that was suspended in its sleep does not send what nobody waits for any more."""

    class Suspended(ManualClock):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds + 60)

    clock = Suspended()
    with FaultServer(respond(503, b"{}")) as server, client(mode, server.url, clock) as used:
        with pytest.raises(DeadlineExceededError) as caught:
            used.call(GET, {"deadline": 10.0})
        assert server.met == 1
    assert (caught.value.seconds, caught.value.elapsed, caught.value.attempts) == (10.0, 60.25, 1)


def test_attempts_are_timed_by_it(mode: str) -> None:
    """What hooks, errors and `response_info` tell."""
    clock = ManualClock()
    seen: list[Any] = []
    settings = {"before_attempt": lambda _: clock.advance(1.0), "after_attempt": seen.append}

    def slow(connection: Any) -> bool:
        connection.read()
        clock.advance(2.0)
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
        return True

    with FaultServer(slow) as server, client(mode, server.url, clock, **settings) as used:
        used.call(GET, {"on_response": seen.append})
    attempt, info = seen
    assert (attempt.elapsed, info.elapsed) == (2.0, 3.0)


def test_hand_written_methods_wait_by_it_too(mode: str) -> None:
    clock = ManualClock()

    def steps(resource: Any) -> Any:
        time = Deadline(resource, 5.0)
        yield Sleep(3.0)
        return time.left()

    with client(mode, "https://api.example.com", clock) as used:
        resource = used.resource
        assert used.result_of(resource._run(steps(resource))) == 2.0


def test_copies_share_it() -> None:
    clock = ManualClock()
    with client("sync", "https://api.example.com", clock) as used:
        copy = used.client.with_options(timeout=1)
        assert copy._core.clock is copy._core.limiter.clock is copy._core.io.clock is clock
        with pytest.raises(ConfigurationError, match="clock is shared"):
            used.client.with_options(clock=clock)


def test_what_is_no_clock_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"clock must be a Clock, not 1.0"):
        DemoClient("sync", "https://api.example.com", clock=1.0)


def test_the_machines_clock_is_the_default() -> None:
    """It goes on, it sleeps, and its chance is between 0 and 1."""
    with DemoClient("sync", "https://api.example.com") as used:
        assert used.client._core.clock is SYSTEM_CLOCK
    began = SYSTEM_CLOCK.monotonic()
    run(_sleep(0.01), ClockOnly(SYSTEM_CLOCK))
    asyncio.run(arun(_sleep(0.01), ClockOnly(SYSTEM_CLOCK)))
    assert SYSTEM_CLOCK.monotonic() - began >= 0.019
    assert SYSTEM_CLOCK.time() > 1_700_000_000
    assert len({SYSTEM_CLOCK.random() for _ in range(9)}) == 9
    assert all(0 <= SYSTEM_CLOCK.random() < 1 for _ in range(99))


def _sleep(seconds: float) -> Any:
    yield Sleep(seconds)


def test_sync_clients_import_neither_asyncio_nor_random() -> None:
    """Both are asked for only where they are needed."""
    code = (
        "import sys; before = set(sys.modules); import generator.runtime.client; "
        "print({'asyncio', 'random'} & (set(sys.modules) - before))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "set()"


# -- the first byte ----------------------------------------------------------------------------------------------------


def taken(clock: ManualClock) -> Any:
    """A permit that is about to be used."""
    limiter = Limiter(1, 1.0, clock)
    return run(limiter.acquire(None, 60.0), ClockOnly(clock))


class Suspended:
    """A socket whose process is suspended between its decision to write and the write."""

    def __init__(self, inner: socket.socket, clock: ManualClock) -> None:
        self.inner = inner
        self.clock = clock

    def send(self, data: bytes) -> int:
        self.clock.advance(5.0)
        return self.inner.send(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


def test_a_place_counts_from_after_the_first_write(mode: str) -> None:
    """So that no suspension lets a request leave later than the limiter thinks."""
    clock = ManualClock()
    permit = taken(clock)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(mode == "sync")
        stream: Any = SyncStream() if mode == "sync" else AsyncStream()
        stream._socket = Suspended(ours, clock)
        stream.begin(None, WriteHooks(None, permit.sent))
        if mode == "sync":
            stream.write(b"GET")
        else:
            asyncio.run(stream.write(b"GET"))
    assert permit.at == 5.0


def test_a_place_counts_from_when_the_socket_takes_the_first_byte() -> None:
    """An async write may have to wait: until then the place is held."""
    clock = ManualClock()
    permit = taken(clock)
    ours, theirs = socket.socketpair()

    async def main() -> None:
        stream = AsyncStream()
        stream._socket = ours
        stream.begin(None, WriteHooks(None, permit.sent))
        writing = asyncio.create_task(stream.write(b"GET"))
        await until(lambda: ours.fileno() in asyncio.get_running_loop()._selector.get_map())  # type: ignore[attr-defined]
        assert permit.at is None
        clock.advance(5.0)
        while full:
            full.pop()
            theirs.recv(65536)
        theirs.setblocking(False)
        await drained(theirs, writing)

    with ours, theirs:
        ours.setblocking(False)
        full = fill(ours)
        asyncio.run(main())
    assert permit.at == 5.0


def fill(full: socket.socket) -> list[int]:
    """Write until the socket takes no more."""
    counts = []
    while True:
        try:
            counts.append(full.send(bytes(65536)))
        except BlockingIOError:
            return counts


async def drained(reader: socket.socket, writing: asyncio.Task[None]) -> None:
    """Read until the writer is done."""
    while not writing.done():
        try:
            reader.recv(65536)
        except BlockingIOError:
            await asyncio.sleep(0)
    await writing


@pytest.mark.parametrize("kind", ["read", "write"])
def test_a_deadline_that_passes_before_the_request_is_ready_ends_the_call_unsent(mode: str, kind: str) -> None:
    """Credentials and hooks take their time from the deadline: nothing is sent after it."""
    clock = ManualClock()
    with (
        FaultServer(respond()) as server,
        client(mode, server.url, clock, deadline=3.0, before_attempt=lambda _: clock.advance(3.5)) as used,
        pytest.raises(DeadlineExceededError) as caught,
    ):
        used.call(OPERATIONS[kind], **({} if kind == "read" else {"name": "x"}))
    assert (server.connections, caught.value.elapsed, caught.value.seconds) == (0, 3.5, 3.0)
