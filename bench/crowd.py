"""Measures 64 async calls at once against a loopback server: seconds per call, connections warm."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import httpx_aiohttp
from pyreqwest.client import ClientBuilder

from bench.clients import LOGIN, PATH, QUERY, SID, ours, ours_call, ours_is_there, rival, rival_operation
from bench.harness import Budget, Contender, Plan

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from bench.workplace import Workplace

    Call = Callable[[], Awaitable[object]]

PLAIN = "httpx.AsyncClient, one pool"
OURS = "Switchboard"
OURS_AIOHTTP = "Switchboard with [aiohttp]"
OURS_RUST = "Switchboard with [rust]"
RUST = "pyreqwest"
AT_ONCE = 64
CALLS_EACH = 8
ROUNDS = 11


def plans(workplace: Workplace) -> Iterator[Plan]:
    """One plan; all contenders live in one event loop."""
    budgets = (Budget(OURS, PLAIN, 0.41), Budget(OURS_AIOHTTP, PLAIN, 0.22), Budget(OURS_RUST, RUST, 2.2))
    about = f"{AT_ONCE} tasks make {CALLS_EACH} calls each, one after the other; time per call."
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        calls = runner.run(_calls(workplace, stack))
        contenders = [Contender(name, partial(_sample, runner, call)) for name, call in calls.items()]
        yield Plan(
            "64 calls at once, async, loopback socket",
            contenders,
            "µs",
            1e6,
            ROUNDS,
            budgets if ours_is_there() else (),
            about,
        )
        runner.run(stack.aclose())


async def _calls(workplace: Workplace, stack: AsyncExitStack) -> dict[str, Call]:
    """Every contender's way to make one call; the clients are closed with the stack."""
    url = workplace.url
    enter = stack.enter_async_context
    pools = [await enter(httpx.AsyncClient(base_url=url, auth=LOGIN)) for _ in range(8)]
    over_aiohttp = await enter(httpx_aiohttp.HttpxAiohttpClient(base_url=url, auth=LOGIN))
    session = await enter(aiohttp.ClientSession(url, auth=aiohttp.BasicAuth(*LOGIN)))
    theirs, operation = await enter(rival(workplace, url)), rival_operation(workplace)
    calls: dict[str, Call] = {
        PLAIN: _httpx_call(await enter(httpx.AsyncClient(base_url=url, auth=LOGIN))),
        "httpx.AsyncClient, 8 of them in turn": _httpx_call(*pools),
        "httpx.AsyncClient over httpx-aiohttp": _httpx_call(over_aiohttp),
        "aiohttp": partial(_aiohttp_call, session),
        RUST: partial(_rust_call, await enter(ClientBuilder().build()), url + PATH),
        "openapi-python-client": partial(operation.asyncio, SID, client=theirs, **QUERY),
    }
    if ours_is_there():
        transport = httpx_aiohttp.AiohttpTransport()
        calls[OURS] = partial(ours_call, await enter(ours(url, asynchronous=True)))
        calls[OURS_RUST] = partial(ours_call, await enter(ours(url, asynchronous=True, transport="pyreqwest")))
        calls[OURS_AIOHTTP] = partial(ours_call, await enter(ours(url, asynchronous=True, transport=transport)))
    return calls


def _httpx_call(*clients: httpx.AsyncClient) -> Call:
    turn = cycle(clients)

    async def call() -> Any:
        return (await next(turn).get(PATH, params=QUERY)).json()

    return call


async def _aiohttp_call(session: aiohttp.ClientSession) -> Any:
    async with session.get(PATH, params=QUERY) as response:
        return await response.json()


async def _rust_call(client: Any, url: str) -> Any:
    response = await client.get(url).query(QUERY).basic_auth(*LOGIN).build().send()
    return await response.json()


def _sample(runner: asyncio.Runner, call: Call) -> float:
    async def one_after_the_other() -> None:
        for _ in range(CALLS_EACH):
            await call()

    async def crowd() -> float:
        start = time.perf_counter()
        await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))
        return (time.perf_counter() - start) / (AT_ONCE * CALLS_EACH)

    return runner.run(crowd())
