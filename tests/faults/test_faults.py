"""Each fault of the table, sync and async, for reads and writes: outcome, requests, time, nothing leaked."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.calls.retry import RetryPolicy
from generator.runtime.errors.classes import ClientError
from generator.runtime.http import connections
from generator.runtime.message import Timeouts
from generator.runtime.operation import Body, Field, Operation, ResponseSpec
from tests.runtime.both import KINDS, Either
from tests.support.fault_server import FaultServer
from tests.support.fault_table import FAULTS, OK, Fault, markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

ANSWERS = (ResponseSpec("200", "application/json", "Any"), ResponseSpec("204"))
BODIES = (Body("application/json", (Field("name", ("name",)),)),)
BASIC = (("basic",),)
OPERATIONS: dict[str, Operation[Any]] = {
    "read": Operation("things.get", "things.get", "GET", "/things/1", responses=ANSWERS, replay="safe", security=BASIC),
    "replace": Operation(
        "things.replace", "things.replace", "PUT", "/things/1", (), BODIES, ANSWERS, replay="idempotent", security=BASIC
    ),
    "write": Operation("things.create", "things.create", "POST", "/things", (), BODIES, ANSWERS, security=BASIC),
}
SETTLED: dict[str, Any] = {
    "timeout": Timeouts(connect=0.2, read=0.25, write=0.25, pool=0.3, total=0.3),
    "deadline": 5.0,
    "retry": RetryPolicy(retries=2, base=0.02, cap=0.02),
    "max_response_bytes": 1_000_000,
    "trust_env": False,
}
# For tests of something else than time: a busy machine must not use up their attempts.
CALM = SETTLED | {"timeout": Timeouts(5.0, 5.0, 5.0, 5.0, 5.0), "deadline": 30.0}


def bounds(row: Fault) -> dict[str, Any]:
    patience = row.patience
    return SETTLED | {"timeout": Timeouts(3.0, patience, patience, patience, patience * 1.2)}


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


def nothing_held(client: Either) -> bool:
    core = client.client._core
    loop: Any = client.runner.get_loop() if client.runner else None
    idle_loop = loop is None or len(loop._selector.get_map()) == 1  # its own wake-up pipe
    return core.io.backend().pool.semaphore.held == 0 and core.limiter.semaphore.held == 0 and idle_loop


def arguments(kind: str, row: Fault) -> dict[str, Any]:
    return {} if kind == "read" else {"name": "x" * row.body or "Ada"}


CASES = [
    pytest.param(row, kind, way, id=f"{row.name}-{kind}-{way}")
    for row in FAULTS
    for kind in ("read", "replace", "write")
    for way in KINDS
    if not (row.body and kind == "read")
]


@pytest.mark.parametrize(("row", "kind", "way"), CASES)
def test_fault(row: Fault, kind: str, way: str, streams: Streams) -> None:
    """The call ends as the table says, in time, and everything that it held is free again."""
    expected = getattr(row, kind)
    operation = OPERATIONS[kind]
    with FaultServer(*row.steps()) as server, Either(way, server.url, **bounds(row)) as client:
        for _ in range(row.warm):
            client.call(OPERATIONS["read"])
            time.sleep(0.02)  # for the server to do what it does after the answer
        began = time.monotonic()
        try:
            client.call(operation, **arguments(kind, row))
            outcome = OK
        except ClientError as error:
            outcome = type(error).__name__
            check_error(error, operation, expected.requests - row.warm)
        took = time.monotonic() - began
        assert (outcome, server.met) == (expected.outcome, expected.requests)
        assert took < row.most, f"took {took:.2f} s"
        assert nothing_held(client)


def check_error(error: Any, operation: Operation[Any], requests: int) -> None:
    assert (error.call, error.method, error.url_template) == (operation.call, operation.method, operation.path)
    assert error.elapsed > 0
    assert error.attempts == (1 if 300 <= getattr(error, "status_code", 0) < 400 else requests)
    assert "pa55word" not in f"{error}{error!r}{vars(error)}"


def test_the_documentation_shows_this_table() -> None:
    """docs/reliability.md has the table as it is (`python -m tests.support.fault_table` prints it)."""
    page = Path(__file__).parents[2] / "docs" / "reliability.md"
    assert markdown() in page.read_text(encoding="utf-8")
