"""`python -m bench.scale_run WAY CALLS URL`: so many calls in flight in this process; prints what was seen, as JSON.

A way is the name of a library and `async` or `threads`, such as `httpx-async`.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import threading
import time
from contextlib import AsyncExitStack, ExitStack
from typing import TYPE_CHECKING, Any, NamedTuple

from bench.clients import LOGIN, PATH, QUERY, ours, ours_call
from bench.usage import held_memory, more_descriptors, open_files, peak_memory

if TYPE_CHECKING:
    from collections.abc import Callable

    Call = Callable[[], Any]

PATIENCE = 600.0
"""Seconds for each call: a crowd waits for the processor, and no timeout is what is measured."""
CALLS_EACH = 2
"""By each task or thread, so that connections are used again."""
QUEUED = 256
"""Connections of the way on which most calls wait for one."""


class Seen(NamedTuple):
    """What one run showed."""

    calls_per_second: float
    unfairness: float
    """The time of the slowest hundredth of the calls, against the median."""
    bytes_per_call: float
    """The most memory that the calls needed at once, by calls in flight."""
    slots_lost: int
    """Permits to use a connection that were not handed back."""
    descriptors_left: int
    """Open files that were not there before the client."""


class Way(NamedTuple):
    """A client, its call, and what it lost of its slots."""

    call: Call
    lost: Callable[[], int] = lambda: 0


def main(way: str, size: int, url: str) -> Seen:
    """Make the client, let everybody call, close it."""
    more_descriptors()
    kind, _, mode = way.rpartition("-")
    return asyncio.run(_tasks(kind, size, url)) if mode == "async" else _threads(kind, size, url)


async def _tasks(kind: str, size: int, url: str) -> Seen:
    files, took = open_files(), list[float]()

    async def calls(call: Call) -> None:
        for _ in range(CALLS_EACH):
            start = time.perf_counter()
            await call()
            took.append(time.perf_counter() - start)

    async with AsyncExitStack() as stack:
        way = await ASYNC[kind](stack, size, url)
        await way.call()  # imports what calls need
        memory, start = held_memory(), time.perf_counter()
        await asyncio.gather(*(calls(way.call) for _ in range(size)))
        seconds = time.perf_counter() - start
        lost = way.lost()
    await asyncio.sleep(0)
    return _seen(took, seconds, size, memory, lost, files)


def _threads(kind: str, size: int, url: str) -> Seen:
    files, took = open_files(), list[float]()
    with ExitStack() as stack:
        way = SYNC[kind](stack, size, url)

        def calls() -> None:
            for _ in range(CALLS_EACH * 4):
                start = time.perf_counter()
                way.call()
                took.append(time.perf_counter() - start)

        way.call()
        memory, start = held_memory(), time.perf_counter()
        threads = [threading.Thread(target=calls) for _ in range(size)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seconds = time.perf_counter() - start
        lost = way.lost()
    return _seen(took, seconds, size, memory, lost, files)


def _seen(took: list[float], seconds: float, size: int, memory: int, lost: int, files: int) -> Seen:
    percentiles = statistics.quantiles(took, n=100, method="inclusive")
    return Seen(
        len(took) / seconds,
        percentiles[98] / percentiles[49],
        (peak_memory() - memory) / size,
        lost,
        open_files() - files,
    )


async def _ours_async(stack: AsyncExitStack, size: int, url: str) -> Way:
    client = await stack.enter_async_context(_our_client(url, size, asynchronous=True))
    return Way(lambda: ours_call(client), lambda: _held(client))


async def _ours_queued(stack: AsyncExitStack, _: int, url: str) -> Way:
    return await _ours_async(stack, QUEUED, url)


def _ours_threads(stack: ExitStack, size: int, url: str) -> Way:
    client = stack.enter_context(_our_client(url, size, asynchronous=False))
    return Way(lambda: ours_call(client), lambda: _held(client))


def _our_client(url: str, size: int, *, asynchronous: bool) -> Any:
    settings = {"timeout": PATIENCE, "deadline": PATIENCE, "retry": 0, "max_connections": size}
    return ours(url, asynchronous=asynchronous, **settings)


def _held(client: Any) -> int:
    """Permits that are still out when nobody calls. No public name tells them."""
    held: int = client._core.io.backend().pool.semaphore.held  # noqa: SLF001
    return held


async def _httpx_async(stack: AsyncExitStack, size: int, url: str) -> Way:
    import httpx

    limits = httpx.Limits(max_connections=size, max_keepalive_connections=size)
    client = httpx.AsyncClient(base_url=url, auth=LOGIN, limits=limits, timeout=PATIENCE)
    await stack.enter_async_context(client)

    async def call() -> Any:
        return (await client.get(PATH, params=QUERY)).json()

    return Way(call)


def _httpx_threads(stack: ExitStack, size: int, url: str) -> Way:
    import httpx

    limits = httpx.Limits(max_connections=size, max_keepalive_connections=size)
    client = stack.enter_context(httpx.Client(base_url=url, auth=LOGIN, limits=limits, timeout=PATIENCE))
    return Way(lambda: client.get(PATH, params=QUERY).json())


async def _rust_async(stack: AsyncExitStack, size: int, url: str) -> Way:
    from pyreqwest.client import ClientBuilder

    client = await stack.enter_async_context(ClientBuilder().max_connections(size).build())

    async def call() -> Any:
        return await (await client.get(url + PATH).query(QUERY).basic_auth(*LOGIN).build().send()).json()

    return Way(call)


def _rust_threads(stack: ExitStack, size: int, url: str) -> Way:
    from pyreqwest.client import SyncClientBuilder

    client = stack.enter_context(SyncClientBuilder().max_connections(size).build())
    return Way(lambda: client.get(url + PATH).query(QUERY).basic_auth(*LOGIN).build().send().json())


ASYNC = {"ours": _ours_async, "ours-queued": _ours_queued, "httpx": _httpx_async, "pyreqwest": _rust_async}
SYNC = {"ours": _ours_threads, "httpx": _httpx_threads, "pyreqwest": _rust_threads}

if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), sys.argv[3])._asdict()), flush=True)
    os._exit(0)  # pyreqwest's own threads may still run, and crash an interpreter that ends under them
