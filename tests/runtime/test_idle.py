"""Connections that nobody uses: closed in time without a call, those of dead event loops too; silence at the end."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
import warnings
from typing import TYPE_CHECKING, Any
from weakref import ref

import pytest

from generator.runtime.http import pool as pool_module
from generator.runtime.http import sweeper as sweeper_module
from generator.runtime.http.pool import IDLE_SECONDS, Connection, Pool
from generator.runtime.http.sweeper import Sweeper
from generator.runtime.urls import Origin
from tests.support import certificates
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS
from tests.support.fault_server import FaultServer, respond
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GET = OPERATIONS["read"]
A, B = (Origin(b"http", host, 80) for host in (b"a", b"b"))


class Fake:
    """The connection and the stream under it."""

    def __init__(self) -> None:
        self.open = True
        self.expired = False

    def is_idle(self) -> bool:
        return True

    def has_expired(self) -> bool:
        return self.expired

    def close(self) -> None:
        self.open = False


class Pooled:
    """A pool of fakes, at a time of its own."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, limit: int) -> None:
        self.now = 1000.0
        self.made: list[Fake] = []
        monkeypatch.setattr(pool_module, "monotonic", lambda: self.now)
        monkeypatch.setattr(pool_module.sweeper, "watch", lambda pool: None)
        self.pool = Pool(self.connect, limit)

    def connect(self, origin: Origin, key: Any) -> Connection:
        self.made.append(Fake())
        return Connection(key, self.made[-1], self.made[-1])

    def take(self, origin: Origin, owner: Any = None) -> Connection:
        assert self.pool.ask() is None
        return self.pool.connection(origin, owner)

    @property
    def open(self) -> list[bool]:
        return [fake.open for fake in self.made]


def test_idle_connections_are_swept_after_their_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not before; the pool says when there is nothing left to look at."""
    pooled = Pooled(monkeypatch, 10)
    one, two = pooled.take(A), pooled.take(B)
    pooled.pool.put(one)
    pooled.now += 1
    pooled.pool.put(two)
    pooled.now += IDLE_SECONDS - 1.5
    assert (pooled.pool.sweep(), pooled.open) == (True, [True, True])
    pooled.now += 1
    assert (pooled.pool.sweep(), pooled.open) == (True, [False, True])
    pooled.now += 1
    assert (pooled.pool.sweep(), pooled.open) == (False, [False, False])


def test_what_is_idle_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what is in use there are never more than `limit`: the oldest makes room, for other origins too."""
    pooled = Pooled(monkeypatch, 3)
    for taken in [pooled.take(A) for _ in range(3)]:
        pooled.now += 1
        pooled.pool.put(taken)
    used = [pooled.take(B), pooled.take(B)]
    assert pooled.open == [False, False, True, True, True]
    assert pooled.take(A).http is pooled.made[2]
    assert len(used) == 2


class Loop:
    closed = False

    def is_closed(self) -> bool:
        return self.closed


@pytest.mark.parametrize("gone", [False, True])
def test_connections_of_dead_loops_make_room(gone: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the next new connection of any loop, whether the old loop is closed or forgotten; the living keep theirs."""
    pooled = Pooled(monkeypatch, 10)
    dead, alive, new = Loop(), Loop(), Loop()
    for taken in [pooled.take(A, ref(dead)), pooled.take(B, ref(dead)), pooled.take(A, ref(alive))]:
        pooled.pool.put(taken)
    if gone:
        del dead
        gc.collect()
    else:
        dead.closed = True
    pooled.take(A, ref(new))
    assert pooled.open == [False, False, True, True]


def test_one_client_in_many_event_loops_keeps_within_its_limit() -> None:
    """As scripts do that call asyncio.run for each batch."""
    with (
        FaultServer(respond()) as server,
        DemoClient("async", server.url, **LONG_TIMEOUTS | {"max_connections": 5}) as client,
    ):
        most = 0
        for _ in range(10):

            async def batch() -> None:
                from generator.runtime.resource import AsyncResource

                resource: Any = AsyncResource(client.client._core)
                await asyncio.gather(*[resource._call(GET, {}, {}) for _ in range(5)])

            asyncio.run(batch())
            idle = client.client._core.io.backend().pool.idle
            most = max(most, sum(map(len, idle.values())))
    assert most == 5
    assert server.connections == 50


def eventually(condition: Callable[[], bool]) -> None:
    """Wait for it, for as long as a busy machine may need."""
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        threading.Event().wait(0.005)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sweeper]:
    """A sweeper of this test, which is in a hurry."""
    made = Sweeper()
    monkeypatch.setattr(pool_module, "sweeper", made)
    monkeypatch.setattr(pool_module, "IDLE_SECONDS", 0.05)
    monkeypatch.setattr(sweeper_module, "SWEEP_SECONDS", 0.01)
    yield made
    eventually(lambda: made.thread is None)


@pytest.fixture(scope="module")
def contexts() -> Any:
    return certificates.contexts()


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"])
def test_clients_that_rest_hold_no_socket(mode: str, encrypted: bool, quick: Sweeper, contexts: Any) -> None:
    """Without a next call, by one thread for all of them, which then ends; the next call works."""
    with FaultServer(respond(), tls=contexts[0] if encrypted else None) as server:
        clients = [DemoClient(mode, server.url, **LONG_TIMEOUTS | {"ssl_context": contexts[1]}) for _ in range(10)]
        for _ in range(2):
            threads = {quick.thread for client in clients if client.call(GET)} - {None}
            assert len(threads) < len(clients)
            eventually(lambda: server.open == 0)
            eventually(lambda: quick.thread is None)
        for client in clients:
            client.__exit__()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_meets_no_thread_of_ours(quick: Sweeper, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads and forks do not go together; the parent's thread goes on afterwards, the child begins with nothing."""
    monkeypatch.setattr(sweeper_module, "SWEEP_SECONDS", 30.0)
    monkeypatch.setattr(pool_module, "IDLE_SECONDS", 1000.0)
    with FaultServer(respond()) as server, DemoClient("sync", server.url, **LONG_TIMEOUTS) as client:
        client.call(GET)
        before = quick.thread
        assert before is not None
        quick.pause()
        assert not before.is_alive()
        quick.go_on()
        after = quick.thread
        assert after is not None
        assert after.is_alive()
        quick.pools.clear()
        quick.after_fork()
        assert quick.thread is None
        client.call(GET)


def test_where_no_thread_can_be_had_calls_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """While the interpreter ends, say; what is idle makes room at the next new connection."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    sweeper = Sweeper()
    pooled = Pooled(monkeypatch, 10)
    pooled.pool.put(pooled.take(A))
    sweeper.watch(pooled.pool)
    assert sweeper.thread is None
    pooled.now += IDLE_SECONDS
    pooled.take(B)
    assert pooled.open == [False, True]


# -- clients that nobody closed ----------------------------------------------------------------------------------------

SCRIPT = """
import sys, threading
from tests.support.fault_server import FaultServer, respond
from tests.support.demo_api import OPERATIONS
from tests.support.sync_async import DemoClient
server = FaultServer(respond(), respond(200, b"x" * 1_000_000)).__enter__()
one = DemoClient({mode!r}, server.url, trust_env=False)
one.call(OPERATIONS["read"])
if {streamed!r}:
    response = one.raw(OPERATIONS["read"])
{keep}
"""
KEEP = {
    "in the script": "",
    "in a cycle": "one.itself = one",
    "in another module": "import json; json.kept = one",
    "in sys": "sys.kept = one",
    "by a thread": "threading.Thread(target=lambda: (one, threading.Event().wait()), daemon=True).start()",
}


@pytest.mark.parametrize("keep", KEEP)
@pytest.mark.parametrize("streamed", [False, True])
def test_a_script_that_closes_nothing_ends_in_silence(mode: str, streamed: bool, keep: str) -> None:
    """Wherever the client is kept."""
    code = SCRIPT.format(mode=mode, streamed=streamed, keep=KEEP[keep])
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("", "")


def test_a_client_that_is_dropped_unclosed_warns(mode: str) -> None:
    """While the program goes on, that is; its connections are closed."""
    with FaultServer(respond()) as server:
        client = DemoClient(mode, server.url, **LONG_TIMEOUTS)
        client.call(GET)
        client.client._core.io._backend.pool.sweep()
        core = client.client._core
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            io, core.io = core.io, None
            del io
            gc.collect()
        assert [str(warning.message) for warning in caught] == ["a client was not closed; use `with`, or call close()"]
        eventually(lambda: server.open == 0)
        if client.runner:
            client.runner.close()
