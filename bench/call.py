"""Measures one small call: on a mocked transport, which leaves the library's own time, and on a loopback socket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from bench.clients import LOGIN, PATH, QUERY, SID, answer, ours, ours_call, ours_is_there, rival, rival_operation
from bench.harness import Budget, Contender, Plan, timed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.harness import Sample
    from bench.workplace import Workplace

PLAIN = "httpx.Client and json"
OURS = "ours"
RIVAL = "openapi-python-client"
NUMBER = 200
ROUNDS = 25
MICROSECONDS = 1e6


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Without and with a socket."""
    mocked = httpx.MockTransport(answer)
    budgets = (Budget(OURS, PLAIN, 1.18),) if ours_is_there() else ()
    contenders = list(_contenders(workplace, "http://127.0.0.1:1", transport=mocked))
    about = "A GET with one query parameter and Basic auth, answered by `httpx.MockTransport` with 250 bytes of JSON."
    yield Plan("One small call, mocked transport", contenders, "µs", MICROSECONDS, ROUNDS, budgets, about)
    contenders = list(_contenders(workplace, workplace.url))
    about = "The same over a kept-alive connection to a server on loopback."
    yield Plan("One small call, loopback socket", contenders, "µs", MICROSECONDS, ROUNDS, (), about)


def _contenders(workplace: Workplace, url: str, **settings: Any) -> Iterator[Contender]:
    yield Contender(PLAIN, _plain(url, **settings))
    yield Contender(RIVAL, _rival(workplace, url, **settings))
    if ours_is_there():
        client = ours(url, **settings)
        yield Contender(OURS, timed(lambda: ours_call(client), NUMBER))


def _plain(url: str, **settings: Any) -> Sample:
    client = httpx.Client(base_url=url, auth=LOGIN, **settings)
    return timed(lambda: client.get(PATH, params=QUERY).json(), NUMBER)


def _rival(workplace: Workplace, url: str, **settings: Any) -> Sample:
    client, operation = rival(workplace, url, **settings), rival_operation(workplace)
    return timed(lambda: operation.sync(SID, client=client, **QUERY), NUMBER)
