"""Measures a new client object after the first one, alone and with the first call that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from bench.clients import LOGIN, PATH, QUERY, SID, ours, ours_call, ours_is_there, rival, rival_operation
from bench.harness import Budget, Contender, Plan, timed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.workplace import Workplace

PLAIN = "httpx.Client"
OURS = "Switchboard"
RIVAL = "openapi-python-client"


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Make and close, then make, call once and close: what a program pays that makes a client per request."""
    budgets = (Budget(OURS, plus=0.001),) if ours_is_there() else ()
    contenders = list(_makers(workplace, call=False))
    about = "Made and closed again; not the first of the process."
    yield Plan("A new client object", contenders, rounds=15, budgets=budgets, about=about)
    contenders = list(_makers(workplace, call=True))
    about = "Made, used for one call to a loopback server, and closed."
    yield Plan("A new client object and one call", contenders, rounds=15, about=about)


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
