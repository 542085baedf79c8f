"""Measures a new client object after the first one, alone and with its first call, and a light client per tenant."""

from __future__ import annotations

import tracemalloc
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

import httpx

from bench.clients import LOGIN, PATH, QUERY, SID, ours, ours_call, ours_is_there, rival, rival_operation
from bench.harness import Budget, Contender, Plan, timed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bench.workplace import Workplace

PLAIN = "httpx.Client"
OURS = "Switchboard"
RIVAL = "openapi-python-client"
OWN = "a client of its own"
LIGHT = "with_options"
TENANTS = 1_000


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Make and close, then make, call once and close: what a program pays that makes a client per request."""
    budgets = (Budget(OURS, plus=0.001),) if ours_is_there() else ()
    contenders = list(_makers(workplace, call=False))
    about = "Made and closed again; not the first of the process."
    yield Plan("A new client object", contenders, rounds=15, budgets=budgets, about=about)
    contenders = list(_makers(workplace, call=True))
    about = "Made, used for one call to a loopback server, and closed."
    yield Plan("A new client object and one call", contenders, rounds=15, about=about)

    if ours_is_there():
        yield from _tenants(workplace)


def _tenants(workplace: Workplace) -> Iterator[Plan]:
    """What each of many tenants costs in one process: a client of its own, or a light one over shared connections."""
    about = f"One of {TENANTS:,} that are held at once, each with credentials of its own and its first resource."
    makers = {OWN: _own_clients(workplace.url), LIGHT: _light_clients(workplace.url)}
    times = [Contender(name, partial(_seconds_each, make)) for name, make in makers.items()]
    yield Plan("A client for each tenant: time", times, "\N{MICRO SIGN}s", 1e6, rounds=5, about=about)
    sizes = [Contender(name, partial(_bytes_each, make)) for name, make in makers.items()]
    yield Plan("A client for each tenant: memory", sizes, "KB", 1e-3, rounds=3, about=about)


def _own_clients(url: str) -> Callable[[int], Any]:
    return lambda number: ours(url, login=f"tenant-{number}", password=f"secret-{number}").meeting_rooms


def _light_clients(url: str) -> Callable[[int], Any]:
    parent = ours(url)
    return lambda number: parent.with_options(login=f"tenant-{number}", password=f"secret-{number}").meeting_rooms


def _seconds_each(make: Callable[[int], Any]) -> float:
    started = perf_counter()
    held = [make(number) for number in range(TENANTS)]
    return (perf_counter() - started) / len(held)


def _bytes_each(make: Callable[[int], Any]) -> float:
    make(0)
    tracemalloc.start()
    try:
        held = [make(number) for number in range(TENANTS)]
        return tracemalloc.get_traced_memory()[0] / len(held)
    finally:
        tracemalloc.stop()


def _makers(workplace: Workplace, *, call: bool) -> Iterator[Contender]:
    url = workplace.url
    operation = rival_operation(workplace)

    def plain() -> None:
        with httpx.Client(base_url=url, auth=LOGIN) as client:
            if call:
                client.get(PATH, params=QUERY).json()

    def theirs() -> None:
        with rival(workplace, url) as client:
            if call:
                operation.sync(SID, client=client, **QUERY)

    def of_ours() -> None:
        with ours(url) as client:
            if call:
                ours_call(client)

    yield Contender(PLAIN, timed(plain, 5))
    yield Contender(RIVAL, timed(theirs, 5))
    if ours_is_there():
        yield Contender(OURS, timed(of_ours, 5))
