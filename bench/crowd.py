"""Measures 64 async calls at once against a loopback server: seconds per call, connections warm."""

from __future__ import annotations

import asyncio
import time
from contextlib import contextmanager
from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import httpx_aiohttp

from bench.clients import LOGIN, PATH, QUERY, SID, ours, ours_call, ours_is_there, rival, rival_operation
from bench.harness import Budget, Contender, Plan

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from bench.harness import Sample
    from bench.workplace import Workplace

    Call = Callable[[], Awaitable[object]]

PLAIN = "httpx.AsyncClient, one pool"
OURS = "ours"
OURS_AIOHTTP = "ours with [aiohttp]"
AT_ONCE = 64
CALLS_EACH = 8
ROUNDS = 11


def plans(workplace: Workplace) -> Iterator[Plan]:
    """One plan; all contenders live in one event loop."""
    budgets = (Budget(OURS, PLAIN, 0.41), Budget(OURS_AIOHTTP, PLAIN, 0.22)) if ours_is_there() else ()
    about = f"{AT_ONCE} tasks make {CALLS_EACH} calls each, one after the other; time per call."
    with _loop() as loop:
        contenders = [Contender(name, _sample(loop, make)) for name, make in _makers(workplace).items()]
        yield Plan("64 calls at once, async, loopback socket", contenders, "µs", 1e6, ROUNDS, budgets, about)


def _makers(workplace: Workplace) -> dict[str, Callable[[], Call]]:
    url = workplace.url
    makers = {
        PLAIN: lambda: _httpx_calls([httpx.AsyncClient(base_url=url, auth=LOGIN)]),
        "httpx.AsyncClient, 8 of them in turn": lambda: _httpx_calls(
            [httpx.AsyncClient(base_url=url, auth=LOGIN) for _ in range(8)]
        ),
        "httpx.AsyncClient over httpx-aiohttp": lambda: _httpx_calls(
            [httpx_aiohttp.HttpxAiohttpClient(base_url=url, auth=LOGIN)]
        ),
        "aiohttp": lambda: partial(_aiohttp_call, aiohttp.ClientSession(url, auth=aiohttp.BasicAuth(*LOGIN))),
        "openapi-python-client": lambda: _rival_call(workplace),
    }
    if ours_is_there():
        makers[OURS] = lambda: partial(ours_call, ours(url, asynchronous=True))
        makers[OURS_AIOHTTP] = lambda: partial(
            ours_call, ours(url, asynchronous=True, transport=httpx_aiohttp.AiohttpTransport())
        )
    return makers


def _httpx_calls(clients: list[httpx.AsyncClient]) -> Call:
    turn = cycle(clients)

    async def call() -> Any:
        return (await next(turn).get(PATH, params=QUERY)).json()

    return call


async def _aiohttp_call(session: aiohttp.ClientSession) -> Any:
    async with session.get(PATH, params=QUERY) as response:
        return await response.json()


def _rival_call(workplace: Workplace) -> Call:
    client, operation = rival(workplace, workplace.url), rival_operation(workplace)
    return partial(operation.asyncio, SID, client=client, **QUERY)


def _sample(loop: asyncio.AbstractEventLoop, make: Callable[[], Call]) -> Sample:
    async def start() -> Call:
        return make()  # inside the loop, since aiohttp's session wants one

    call = loop.run_until_complete(start())

    async def one_after_the_other() -> None:
        for _ in range(CALLS_EACH):
            await call()

    async def crowd() -> float:
        start = time.perf_counter()
        await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))
        return (time.perf_counter() - start) / (AT_ONCE * CALLS_EACH)

    return lambda: loop.run_until_complete(crowd())


@contextmanager
def _loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    try:
        yield loop
    finally:
        loop.close()
