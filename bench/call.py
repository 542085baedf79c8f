"""Measures one small call: on a mocked transport, which leaves the library's own time, and on a loopback socket."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import httpx

from bench.clients import LOGIN, PATH, QUERY, SID, answer, ours, ours_call, ours_is_there, rival, rival_operation
from bench.harness import Budget, Contender, Plan, timed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.workplace import Workplace

PLAIN = "httpx.Client and json"
OURS = "Switchboard"
RIVAL = "openapi-python-client"
NUMBER = 200
ROUNDS = 25
MICROSECONDS = 1e6


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Without and with a socket."""
    mocked = httpx.MockTransport(answer)
    budgets = (Budget(OURS, PLAIN, 1.18),) if ours_is_there() else ()
    about = "A GET with one query parameter and Basic auth, answered by `httpx.MockTransport` with 250 bytes of JSON."
    with ExitStack() as stack:
        contenders = _contenders(workplace, stack, "http://127.0.0.1:1", transport=mocked)
        yield Plan("One small call, mocked transport", contenders, "µs", MICROSECONDS, ROUNDS, budgets, about)
        contenders = _contenders(workplace, stack, workplace.url)
        about = "The same over a kept-alive connection to a server on loopback."
        yield Plan("One small call, loopback socket", contenders, "µs", MICROSECONDS, ROUNDS, (), about)


def _contenders(workplace: Workplace, stack: ExitStack, url: str, **settings: Any) -> list[Contender]:
    plain = stack.enter_context(httpx.Client(base_url=url, auth=LOGIN, **settings))
    theirs, operation = stack.enter_context(rival(workplace, url, **settings)), rival_operation(workplace)
    contenders = [
        Contender(PLAIN, timed(lambda: plain.get(PATH, params=QUERY).json(), NUMBER)),
        Contender(RIVAL, timed(lambda: operation.sync(SID, client=theirs, **QUERY), NUMBER)),
    ]
    if ours_is_there():
        of_ours = stack.enter_context(ours(url, **settings))
        contenders.append(Contender(OURS, timed(lambda: ours_call(of_ours), NUMBER)))
    return contenders
