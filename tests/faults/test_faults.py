"""Each fault of the table, sync and async, for reads and writes, plain and over TLS, by each way to the server.

Outcome, requests, waits, nothing leaked. The cells of a row run at once, each with a server of its own: most wait.
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from generator.runtime.errors.classes import ClientError
from generator.runtime.message import Timeouts
from tests.support.clock import ManualClock
from tests.support.demo_api import OPERATIONS, SHORT_TIMEOUTS
from tests.support.fault_server import FaultServer
from tests.support.fault_table import FAULTS, NOW, OK, Cell, Fault, kinds, markdown
from tests.support.tls import contexts
from tests.support.transports import TRANSPORTS, client_of

if TYPE_CHECKING:
    from generator.runtime.operation import Operation
    from tests.support.sync_async import DemoClient


class Way(NamedTuple):
    """One call of a row."""

    kind: str
    tls: bool
    transport: str


def bounds(row: Fault, way: Way) -> dict[str, Any]:
    """Where pyreqwest waits for what never comes, the other transports see something else, at once."""
    in_vain = way.transport == "pyreqwest" and "AttemptTimeoutError" in row.rust
    patience = 0.25 if in_vain else row.patience
    timeout = Timeouts(10.0, patience, patience, patience, patience * 1.2 + 0.3)
    return SHORT_TIMEOUTS | {"timeout": timeout, "max_connections": 10}


def watch_streams(client: DemoClient) -> list[Any]:
    """The streams of all connections that a client makes; none where they are those of a passed transport."""
    pool = getattr(client.client._core.io.backend(), "pool", None)
    made: list[Any] = []
    if pool is not None:
        connect = pool.connect

        def watched(*args: Any) -> Any:
            connection = connect(*args)
            made.append(connection.stream)
            return connection

        pool.connect = watched
    return made


def nothing_held(client: DemoClient) -> bool:
    core = client.client._core
    backend = core.io.backend()
    if hasattr(backend, "pool"):
        loop: Any = client.runner.get_loop() if client.runner else None
        idle_loop = loop is None or len(loop._selector.get_map()) == 1  # its own wake-up pipe
        free = backend.pool.semaphore.held == 0 and idle_loop
    elif core.io.given == "pyreqwest":
        free = True  # its connections can't be looked at; the server sees below that they are closed
    else:
        pool = backend.given._pool
        free = not pool._requests and all(kept.is_idle() or kept.is_closed() for kept in pool.connections)
    return bool(free and core.limiter.semaphore.held == 0)


def arguments(kind: str, row: Fault) -> dict[str, Any]:
    return {} if kind == "read" else {"name": "x" * row.body or "Ada"}


@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in FAULTS])
def test_fault(row: Fault, mode: str) -> None:
    """Each call ends as the table says, by itself, and everything that it held is free again.

    Silent servers are silent for longer than any bound: a call that outlasts its bounds ends otherwise.
    """
    transports = [name for name in TRANSPORTS if name != "passed" or row.passed.get(mode) != ()]
    ways = [Way(*way) for way in product(kinds(row), (False, True), transports)]
    contexts()  # once, not once in each thread
    with ThreadPoolExecutor(len(ways)) as pool:
        wrong = [text for text in pool.map(lambda way: problem(row, mode, way), ways) if text]
    assert not wrong, "\n".join(wrong)


def problem(row: Fault, mode: str, way: Way) -> str:
    """What is wrong with the end of one call; nothing, if all is well."""
    try:
        check(row, mode, way)
    except Exception as error:  # noqa: BLE001 - told with the call that it is about
        return f"{way}: {type(error).__name__}: {error}"
    return ""


def check(row: Fault, mode: str, way: Way) -> None:
    expected: Cell = getattr(row, way.kind)
    operation, clock = OPERATIONS[way.kind], ManualClock(epoch=NOW)
    tls = contexts().server if way.tls else None
    settings = bounds(row, way) | {"clock": clock}
    with FaultServer(*row.steps(), tls=tls) as server, client_of(mode, way.transport, server, **settings) as client:
        streams = watch_streams(client)
        for _ in range(row.warm):
            client.call(OPERATIONS["read"])
            time.sleep(0.02)  # for the server to do what it does after the answer
        try:
            client.call(operation, **arguments(way.kind, row))
            outcome = OK
        except ClientError as error:
            outcome = type(error).__name__
            check_error(error, operation, clock.monotonic())
            requests = expected.requests - row.warm
            if (outcome, way.transport) == (expected.outcome, "built-in"):
                check_attempts(error, requests)
        check_outcome(row, mode, way, outcome, server.met)
        assert clock.monotonic() <= 5.0, "waited beyond the deadline"
        assert nothing_held(client)
    assert all(stream._socket is None for stream in streams)


def check_outcome(row: Fault, mode: str, way: Way, outcome: str, met: int) -> None:
    expected: Cell = getattr(row, way.kind)
    if way.transport == "passed" and mode in row.passed:
        assert outcome in row.passed[mode]
    elif way.transport == "pyreqwest" and row.rust:
        assert outcome in row.rust
    else:
        assert (outcome, met) == expected


def check_attempts(error: Any, requests: int) -> None:
    assert error.attempts == (1 if 300 <= getattr(error, "status_code", 0) < 400 else requests)


def check_error(error: Any, operation: Operation[Any], elapsed: float) -> None:
    assert error.elapsed == elapsed
    assert (error.call, error.method, error.url_template) == (operation.call, operation.method, operation.path)
    assert "pa55word" not in f"{error}{error!r}{vars(error)}"


def test_the_documentation_shows_this_table() -> None:
    """docs/reliability.md has the table as it is (`python -m tests.support.fault_table` prints it)."""
    page = Path(__file__).parents[2] / "docs" / "reliability.md"
    assert markdown() in page.read_text(encoding="utf-8")
