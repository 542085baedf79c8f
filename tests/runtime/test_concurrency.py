"""Many threads, many tasks, several event loops, forks, cancellations, and clients that end in every possible way."""

from __future__ import annotations

import asyncio
import copy
import gc
import os
import pickle
import threading
import time
import warnings
from typing import Any

import pytest

from generator.runtime.client import AsyncClient, Client
from generator.runtime.errors.classes import AttemptTimeoutError, ClosedError, ConnectionFailedError
from generator.runtime.message import Timeouts
from generator.runtime.resource import AsyncResource, Resource
from generator.runtime.settings import Rate
from tests.support.demo_api import API, CODEC, OPERATIONS
from tests.support.fault_server import FaultServer, hang, raw, respond, response_bytes

GET, POST = OPERATIONS["read"], OPERATIONS["write"]
GIVEN = {"login": "user", "password": "pa55word"}


def client(server: FaultServer, **settings: Any) -> Client:
    return Client(API, CODEC, GIVEN, server.url, {"trust_env": False, **settings})  # type: ignore[typeddict-item]


def async_client(server: FaultServer, **settings: Any) -> AsyncClient:
    return AsyncClient(API, CODEC, GIVEN, server.url, {"trust_env": False, **settings})  # type: ignore[typeddict-item]


def get(of: Client) -> Any:
    return Resource(of._core)._call(GET, {})


async def aget(of: AsyncClient, **options: Any) -> Any:
    return await AsyncResource(of._core)._call(GET, options)  # type: ignore[arg-type]


def echo(conn: Any) -> bool:
    """Answers with the target, so that mixed-up answers would show."""
    request = conn.read()
    conn.send(response_bytes(200, b'{"n": "' + request.headers["x-n"].encode() + b'"}'))
    return True


def test_64_threads_share_one_client() -> None:
    """Every thread gets its own answers, over no more connections than allowed, and all of them come back."""
    with FaultServer(echo) as server, client(server, max_connections=10) as shared:
        wrong: list[Any] = []

        def work(number: int) -> None:
            for turn in range(10):
                n = f"{number}-{turn}"
                got = Resource(shared._core)._call(GET, {"extra_headers": {"x-n": n}})
                if got != {"n": n}:
                    wrong.append(got)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert not wrong
        assert server.met == 640
        assert server.connections <= 10
        assert shared._core.io.backend().pool.semaphore.held == 0


def test_1000_tasks_share_one_async_client() -> None:
    """The same with tasks."""
    with FaultServer(echo) as server:

        async def work(shared: AsyncClient, number: int) -> bool:
            got = await AsyncResource(shared._core)._call(GET, {"extra_headers": {"x-n": f"{number}"}})
            return bool(got == {"n": f"{number}"})

        async def main() -> None:
            async with async_client(server) as shared:
                assert all(await asyncio.gather(*(work(shared, number) for number in range(1000))))
                assert shared._core.io.backend().pool.semaphore.held == 0

        asyncio.run(main())
        assert server.met == 1000
        assert server.connections <= 100


def test_a_second_event_loop_works() -> None:
    """A client outlives an event loop; connections of the one are not used in the other."""
    with FaultServer(respond()) as server:
        shared = async_client(server)
        for _ in range(3):
            assert asyncio.run(aget(shared)) == {"ok": True}
        results: list[Any] = []
        threads = [threading.Thread(target=lambda: results.append(asyncio.run(aget(shared)))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert results == [{"ok": True}] * 4
        assert server.connections == 7  # one for each: Windows ties sockets to loops
        asyncio.run(shared.close())
        time.sleep(0.1)
        assert server.open == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("attempt", [pickle.dumps, copy.deepcopy])
@pytest.mark.parametrize("made", [Client, AsyncClient])
def test_a_client_and_what_holds_it_say_why_they_are_not_pickled(attempt: Any, made: Any) -> None:
    of = made(API, CODEC, GIVEN, "http://127.0.0.1:9", {"trust_env": False})
    for value in (of, Resource(of._core), of._core):
        with pytest.raises(TypeError, match="a client cannot be pickled or deep-copied, since it holds connections"):
            attempt(value)


def test_fork_with_a_warm_pool() -> None:
    """Parent and children each use connections of their own; neither reads the other's answers."""
    with FaultServer(echo) as server, client(server) as shared:

        def one(n: str) -> bool:
            got = Resource(shared._core)._call(GET, {"extra_headers": {"x-n": n}})
            return bool(got == {"n": n})

        assert one("parent")
        assert len(shared._core.io.backend().pool.idle) == 1
        children = []
        for number in range(4):
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    status = 0 if all(one(f"{number}-{turn}") for turn in range(5)) else 2
                finally:
                    os._exit(status)
            children.append(child)
        assert all(one(f"parent-{turn}") for turn in range(5))
        assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
        assert server.connections == 5  # the parent's own connection lives on


@pytest.mark.parametrize("step", [hang, raw(response_bytes()[:-4], delay=0.0)])
def test_cancellation_leaves_nothing_behind(step: Any) -> None:
    """Before and within an answer: the connection is closed, the slots are free, the loop is clean."""
    with FaultServer(step) as server:

        async def main() -> None:
            shared = async_client(server, max_connections=5, rate_limit=Rate(1000, 1.0))
            tasks = [asyncio.create_task(aget(shared)) for _ in range(12)]
            await asyncio.sleep(0.1)
            for task in tasks:
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(result, asyncio.CancelledError) for result in results)
            assert shared._core.io.backend().pool.semaphore.held == 0
            assert not shared._core.io.backend().pool.semaphore.queue
            assert shared._core.limiter.semaphore.held == 0
            loop: Any = asyncio.get_running_loop()
            assert len(loop._selector.get_map()) == 1
            server.steps = [respond()]
            assert await aget(shared) == {"ok": True}
            await shared.close()

        asyncio.run(main())


def test_cancellation_gives_unused_rate_back() -> None:
    """Who was cancelled while waiting for a connection has sent nothing: his place in the limit is free."""
    with FaultServer(hang) as server:

        async def main() -> None:
            async with async_client(server, max_connections=1, rate_limit=Rate(3, 30.0)) as shared:
                tasks = [asyncio.create_task(aget(shared)) for _ in range(3)]
                await asyncio.sleep(0.05)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
                assert len(shared._core.limiter.permits) == 1  # one had left
                server.steps = [respond()]
                await aget(shared)
                await aget(shared)

        asyncio.run(main())


def test_closed_descriptors_do_not_disturb_later_connections() -> None:
    """Descriptors of cancelled calls are reused at once; the event loop must have forgotten them."""
    with FaultServer(hang) as server:

        async def main() -> None:
            async with async_client(server, timeout=0.05, retry=0) as shared:
                for _ in range(30):
                    with pytest.raises(AttemptTimeoutError):
                        await aget(shared)
                server.steps = [respond()]
                assert await aget(shared, timeout=5.0) == {"ok": True}

        asyncio.run(main())


def test_waiting_for_a_connection_is_bounded_and_fair() -> None:
    """`pool` bounds the wait; nothing was sent, so it is a timeout and no unknown outcome."""
    with FaultServer(hang) as server:
        timeouts = Timeouts(connect=1, read=5, write=1, pool=0.1, total=5)
        shared = client(server, max_connections=1, timeout=timeouts, retry=0)

        def block() -> None:
            with pytest.raises(ConnectionFailedError):
                get(shared)

        blocked = threading.Thread(target=block, daemon=True)
        blocked.start()
        time.sleep(0.05)
        with pytest.raises(AttemptTimeoutError) as caught:
            Resource(shared._core)._call(POST, {}, name="x")
        assert caught.value.bound == "pool"
        assert server.met == 1
        server.__exit__()
        blocked.join(5)
        shared.close()


def test_closing() -> None:
    """Twice is fine; a call afterwards says so, sync and async, and copies are closed with their client."""
    with FaultServer(respond()) as server:
        shared = client(server)
        copy = shared.with_options(timeout=1)
        get(shared)
        shared.close()
        shared.close()
        for closed in (shared, copy):
            with pytest.raises(ClosedError):
                get(closed)

        async def main() -> None:
            shared = async_client(server)
            copy = shared.with_options(timeout=1)
            await aget(shared)
            await shared.close()
            await shared.close()
            for closed in (shared, copy):
                with pytest.raises(ClosedError):
                    await aget(closed)

        asyncio.run(main())
        time.sleep(0.1)
        assert server.open == 0


def test_closing_while_a_call_runs_lets_it_end() -> None:
    """Its connection is closed when it comes back."""
    with FaultServer(raw(response_bytes(), delay=0.2)) as server:
        shared = client(server)
        results: list[Any] = []
        thread = threading.Thread(target=lambda: results.append(get(shared)))
        thread.start()
        time.sleep(0.1)
        shared.close()
        thread.join(5)
        assert results == [{"ok": True}]
        time.sleep(0.1)
        assert server.open == 0


def test_a_client_that_is_dropped_warns(mode: str) -> None:
    """It closes its connections and says what to do; it does not crash, not even after its event loop is gone."""
    with FaultServer(respond()) as server:
        shared: Any = client(server) if mode == "sync" else async_client(server)
        if mode == "sync":
            get(shared)
        else:
            asyncio.run(aget(shared))
        with pytest.warns(ResourceWarning, match="not closed"):  # noqa: PT031 - collecting is the statement
            del shared
            gc.collect()
        time.sleep(0.1)
        assert server.open == 0


def test_a_client_that_was_never_used_needs_no_closing() -> None:
    """Nothing was opened, so nothing is said."""
    with FaultServer(respond()) as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        unused = client(server)
        del unused
        gc.collect()
