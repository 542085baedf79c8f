"""Measures async calls at once against a loopback server, connections warm: 64 of them, and from 1 to 256."""

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

from bench.clients import AUTHORIZATION, LOGIN, PATH, QUERY, SID, ours, ours_call, ours_is_there, rival, rival_operation
from bench.curves import Curve, Line
from bench.harness import Budget, Contender, Plan
from bench.workplace import optional

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from bench.workplace import Workplace

    Call = Callable[[], Awaitable[object]]

PLAIN = "httpx.AsyncClient, one pool"
HTTPX2 = "httpx2.AsyncClient, one pool"
OURS = "Switchboard"
OURS_AIOHTTP = "Switchboard with [aiohttp]"
OURS_RUST = "Switchboard with [rust]"
RUST = "pyreqwest"
AIOHTTP = "aiohttp"
AT_ONCE = 64
CALLS = 512
SIZES = (1, 4, 16, 64, 256)
CALLS_OF_A_SIZE = 256
ROUNDS = 11


def plans(workplace: Workplace) -> Iterator[Plan | Curve]:
    """All contenders live in one event loop."""
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        calls = runner.run(_calls(workplace, stack))
        yield _plan(runner, calls)
        yield _curve(runner, calls)
        runner.run(stack.aclose())


def _plan(runner: asyncio.Runner, calls: dict[str, Call]) -> Plan:
    budgets = (Budget(OURS, AIOHTTP, 2), Budget(OURS_RUST, RUST, 2.2))
    about = f"{AT_ONCE} tasks make {CALLS // AT_ONCE} calls each, one after the other; time per call."
    contenders = [Contender(name, partial(_sample, runner, call, AT_ONCE, CALLS)) for name, call in calls.items()]
    title = "64 calls at once, async, loopback socket"
    return Plan(title, contenders, "µs", 1e6, ROUNDS, budgets if ours_is_there() else (), about)


def _curve(runner: asyncio.Runner, calls: dict[str, Call]) -> Curve:
    def line(name: str, call: Call) -> Line:
        return Line(name, lambda at_once: 1 / _sample(runner, call, at_once, CALLS_OF_A_SIZE))

    about = (
        f"{CALLS_OF_A_SIZE} calls by so many tasks; one is a call after the other. Each library has its own limit of "
        "connections, 100 for most."
    )
    lines = [line(name, call) for name, call in calls.items()]
    title = "Async calls per second, loopback socket"
    return Curve(title, lines, SIZES, "calls at once", "calls per second", about=about, plot="calls-at-once.svg")


async def _calls(workplace: Workplace, stack: AsyncExitStack) -> dict[str, Call]:
    """Every contender's way to make one call; the clients are closed with the stack."""
    url = workplace.url
    enter = stack.enter_async_context
    pools = [await enter(httpx.AsyncClient(base_url=url, auth=LOGIN)) for _ in range(8)]
    over_aiohttp = await enter(httpx_aiohttp.HttpxAiohttpClient(base_url=url, auth=LOGIN))
    session = await enter(aiohttp.ClientSession(url, headers={"authorization": AUTHORIZATION}))
    theirs, operation = await enter(rival(workplace, url)), rival_operation(workplace)
    calls: dict[str, Call] = {
        PLAIN: _httpx_call(await enter(httpx.AsyncClient(base_url=url, auth=LOGIN))),
        "httpx.AsyncClient, 8 of them in turn": _httpx_call(*pools),
        "httpx.AsyncClient over httpx-aiohttp": _httpx_call(over_aiohttp),
        AIOHTTP: partial(_aiohttp_call, session),
        RUST: partial(_rust_call, await enter(ClientBuilder().build()), url + PATH),
        "openapi-python-client": partial(operation.asyncio, SID, client=theirs, **QUERY),
    }
    if httpx2 := optional("httpx2"):
        calls[HTTPX2] = _httpx_call(await enter(httpx2.AsyncClient(base_url=url, auth=LOGIN)))
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


def _sample(runner: asyncio.Runner, call: Call, at_once: int, calls: int) -> float:
    """Seconds per call."""
    each = calls // at_once

    async def one_after_the_other() -> None:
        for _ in range(each):
            await call()

    async def crowd() -> float:
        start = time.perf_counter()
        await asyncio.gather(*(one_after_the_other() for _ in range(at_once)))
        return (time.perf_counter() - start) / (at_once * each)

    return runner.run(crowd())
