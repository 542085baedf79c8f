"""Measures one small call: on a mocked transport, which leaves the library's own time, and on a loopback socket."""

from __future__ import annotations

import json
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import httpx
from pyreqwest.client import SyncClientBuilder

from bench.clients import (
    AUTHORIZATION,
    LOGIN,
    PACKAGE,
    PATH,
    QUERY,
    SID,
    answer,
    ours,
    ours_call,
    ours_is_there,
    rival,
    rival_operation,
)
from bench.harness import Budget, Contender, Plan, timed
from bench.workplace import load, optional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.workplace import Workplace

PLAIN = "httpx.Client and json"
HTTPX2 = "httpx2.Client and json"
OURS = "Switchboard"
OURS_ALL = "Switchboard, everything on"
OURS_RUST = "Switchboard with [rust]"
RUST = "pyreqwest and json"
BY_HAND = "http.client and json"
RIVAL = "openapi-python-client"
NUMBER = 200
ROUNDS = 25
MICROSECONDS = 1e6


def plans(workplace: Workplace) -> Iterator[Plan]:
    """Without and with a socket."""
    mocked = httpx.MockTransport(answer)
    budgets = (Budget(OURS_ALL, PLAIN, 1.2),) if ours_is_there() else ()
    over_sockets = (Budget(OURS, BY_HAND, 1.5), Budget(OURS_RUST, RUST, 1.35)) if ours_is_there() else ()
    about = (
        "A GET with one query parameter and Basic auth, answered by `httpx.MockTransport` with 250 bytes of JSON. "
        "Everything on: rate limit, hooks before and after each attempt, drift report, `on_response`, own headers."
    )
    with ExitStack() as stack:
        contenders = _contenders(workplace, stack, "http://127.0.0.1:1", transport=mocked)
        yield Plan("One small call, mocked transport", contenders, "µs", MICROSECONDS, ROUNDS, budgets, about)
        contenders = [*_contenders(workplace, stack, workplace.url), *_socket_contenders(stack, workplace.url)]
        about = "The same over a kept-alive connection to a server on loopback."
        yield Plan("One small call, loopback socket", contenders, "µs", MICROSECONDS, ROUNDS, over_sockets, about)


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
        full = stack.enter_context(ours(url, **everything(), **settings))
        contenders.append(Contender(OURS_ALL, timed(lambda: ours_call(full, on_response=_ignore), NUMBER)))
    return contenders


def _socket_contenders(stack: ExitStack, url: str) -> list[Contender]:
    """What has no transport that could be mocked."""
    import http.client
    from urllib.parse import urlencode, urlsplit

    bare = stack.enter_context(SyncClientBuilder().build())
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    stack.callback(connection.close)
    target = f"{PATH}?{urlencode(QUERY)}"

    def by_hand() -> Any:
        connection.request("GET", target, headers={"authorization": AUTHORIZATION})
        return json.loads(connection.getresponse().read())

    contenders = [
        Contender(BY_HAND, timed(by_hand, NUMBER)),
        Contender(
            RUST, timed(lambda: bare.get(url + PATH).query(QUERY).basic_auth(*LOGIN).build().send().json(), NUMBER)
        ),
    ]
    if httpx2 := optional("httpx2"):
        fork = stack.enter_context(httpx2.Client(base_url=url, auth=LOGIN))
        contenders.append(Contender(HTTPX2, timed(lambda: fork.get(PATH, params=QUERY).json(), NUMBER)))
    if ours_is_there():
        over_rust = stack.enter_context(ours(url, transport="pyreqwest"))
        contenders.append(Contender(OURS_RUST, timed(lambda: ours_call(over_rust), NUMBER)))
    return contenders


def everything() -> dict[str, Any]:
    """Settings that switch on all that a call can have beside its defaults."""
    rate = load(PACKAGE).Rate(1_000_000, 1.0)
    hooks = {"before_attempt": _ignore, "after_attempt": _ignore, "on_drift": _ignore}
    return {"rate_limit": rate, "headers": {"x-service": "bench"}, **hooks}


def _ignore(_: object) -> None:
    """A hook that does nothing."""
