"""Connections that nobody uses: closed in time without a call, those of dead event loops too; silence at the end."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.http import pool as pool_module
from generator.runtime.http import sweeper as sweeper_module
from generator.runtime.http.pool import Connection, Pool
from generator.runtime.http.sweeper import Sweeper
from tests.support.clock import wait_until
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS
from tests.support.fault_server import FaultServer, respond
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    from collections.abc import Iterator

GET = OPERATIONS["read"]


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
                await asyncio.gather(*[resource._call(GET, {}) for _ in range(5)])

            asyncio.run(batch())
            idle = client.client._core.io.backend().pool.idle
            most = max(most, sum(map(len, idle.values())))
    assert most == 5
    assert server.connections == 50


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sweeper]:
    """A sweeper of this test, which looks often; for it, all that is idle is so for too long, when a test says so."""
    made = Sweeper()
    monkeypatch.setattr(pool_module, "sweeper", made)
    monkeypatch.setattr(pool_module, "IDLE_SECONDS", 1000.0)
    monkeypatch.setattr(sweeper_module, "SWEEP_SECONDS", 0.01)
    yield made
    monkeypatch.setattr(pool_module, "IDLE_SECONDS", 0.0)
    wait_until(lambda: made.thread is None)


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"])
def test_clients_that_rest_hold_no_socket(
    mode: str, encrypted: bool, quick: Sweeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a next call, by one thread for all of them, which then ends; the next call works."""
    with FaultServer(respond(), tls=contexts().server if encrypted else None) as server:
        trusting = LONG_TIMEOUTS | {"ssl_context": contexts().client}
        clients = [DemoClient(mode, server.url, **trusting) for _ in range(10)]
        for _ in range(2):
            monkeypatch.setattr(pool_module, "IDLE_SECONDS", 1000.0)
            threads = {quick.thread for client in clients if client.call(GET)}
            assert len(threads) == 1
            monkeypatch.setattr(pool_module, "IDLE_SECONDS", 0.0)
            wait_until(lambda: server.open == 0)
            wait_until(lambda: quick.thread is None)
        for client in clients:
            client.__exit__()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_meets_no_thread_of_ours(quick: Sweeper, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads and forks do not go together; the parent's thread goes on afterwards, the child begins with nothing."""
    monkeypatch.setattr(sweeper_module, "SWEEP_SECONDS", 30.0)
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
    """While the interpreter ends, say."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    made, pool = Sweeper(), Pool(lambda origin, key: Connection(key, None, None, None), 1)
    made.watch(pool)
    assert made.thread is None


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
        wait_until(lambda: server.open == 0)
        if client.runner:
            client.runner.close()
