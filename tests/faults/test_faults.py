"""Each fault of the table, sync and async, for reads and writes: outcome, requests, waits, nothing leaked."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import ClientError
from generator.runtime.http import connections
from generator.runtime.message import Timeouts
from tests.support.clock import ManualClock
from tests.support.demo_api import OPERATIONS, SHORT_TIMEOUTS
from tests.support.fault_server import FaultServer
from tests.support.fault_table import FAULTS, NOW, OK, Fault, markdown
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.runtime.operation import Operation


def bounds(row: Fault) -> dict[str, Any]:
    patience = row.patience
    return SHORT_TIMEOUTS | {"timeout": Timeouts(3.0, patience, patience, patience, patience * 1.2)}


class Streams:
    """All connections that were made."""

    def __init__(self) -> None:
        self.all: list[Any] = []

    def closed(self) -> bool:
        return all(stream._socket is None for stream in self.all)


@pytest.fixture
def streams(monkeypatch: pytest.MonkeyPatch) -> Iterator[Streams]:
    made = Streams()
    connect = connections.SocketBackend.connect

    def watched(self: connections.SocketBackend, *args: Any) -> Any:
        connection = connect(self, *args)
        made.all.append(connection.stream)
        return connection

    monkeypatch.setattr(connections.SocketBackend, "connect", watched)
    yield made
    assert made.closed()


def nothing_held(client: DemoClient) -> bool:
    core = client.client._core
    loop: Any = client.runner.get_loop() if client.runner else None
    idle_loop = loop is None or len(loop._selector.get_map()) == 1  # its own wake-up pipe
    return core.io.backend().pool.semaphore.held == 0 and core.limiter.semaphore.held == 0 and idle_loop


def arguments(kind: str, row: Fault) -> dict[str, Any]:
    return {} if kind == "read" else {"name": "x" * row.body or "Ada"}


CASES = [
    pytest.param(row, kind, id=f"{row.name}-{kind}")
    for row in FAULTS
    for kind in ("read", "replace", "write")
    if not (row.body and kind == "read")
]


@pytest.mark.parametrize(("row", "kind"), CASES)
def test_fault(row: Fault, kind: str, mode: str, streams: Streams) -> None:
    """The call ends as the table says, by itself, and everything that it held is free again.

    Silent servers are silent for longer than any bound: a call that outlasts its bounds ends otherwise.
    """
    expected = getattr(row, kind)
    operation = OPERATIONS[kind]
    clock = ManualClock(epoch=NOW)
    with FaultServer(*row.steps()) as server, DemoClient(mode, server.url, clock=clock, **bounds(row)) as client:
        for _ in range(row.warm):
            client.call(OPERATIONS["read"])
            time.sleep(0.02)  # for the server to do what it does after the answer
        try:
            client.call(operation, **arguments(kind, row))
            outcome = OK
        except ClientError as error:
            outcome = type(error).__name__
            check_error(error, operation, expected.requests - row.warm, clock.monotonic())
        assert (outcome, server.met) == (expected.outcome, expected.requests)
        assert clock.monotonic() <= 5.0, "waited beyond the deadline"
        assert nothing_held(client)


def check_error(error: Any, operation: Operation[Any], requests: int, elapsed: float) -> None:
    assert error.elapsed == elapsed
    assert (error.call, error.method, error.url_template) == (operation.call, operation.method, operation.path)
    assert error.attempts == (1 if 300 <= getattr(error, "status_code", 0) < 400 else requests)
    assert "pa55word" not in f"{error}{error!r}{vars(error)}"


def test_the_documentation_shows_this_table() -> None:
    """docs/reliability.md has the table as it is (`python -m tests.support.fault_table` prints it)."""
    page = Path(__file__).parents[2] / "docs" / "reliability.md"
    assert markdown() in page.read_text(encoding="utf-8")
