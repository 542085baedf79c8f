"""Log records: at levels that one can live with, with facts as attributes, without secrets and filled paths."""

# ruff: noqa: SIM117 -- what is expected stands within what is set up
from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import OutcomeUnknownError, ServerError
from generator.runtime.settings import RetryPolicy
from tests.support.demo_api import ADD_ROOM, GET_ROOM, LONG_TIMEOUTS
from tests.support.fault_server import FaultServer, close_read, respond
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Iterator

FACTS = {"api": "demo", "call": "rooms.get", "http_method": "GET", "url_template": "/r/{sid}"}
OWN = frozenset(vars(logging.makeLogRecord({})))


class Heard(logging.Handler):
    """What a logger of this test was told."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []
        self.logger = logging.Logger("heard", level)  # noqa: LOG001 -- one for each test
        self.logger.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    @property
    def told(self) -> list[tuple[str, dict[str, Any]]]:
        """Level and own attributes of each record."""
        return [
            (record.levelname, {name: value for name, value in vars(record).items() if name not in OWN | {"message"}})
            for record in self.records
        ]


@pytest.fixture
def debug() -> Iterator[Heard]:
    return Heard(logging.DEBUG)


def test_each_attempt_is_told_at_debug(mode: str, debug: Heard) -> None:
    good = respond(x_request_id="r-1")
    with FaultServer(close_read, respond(503, b"{}"), good) as server:
        with DemoClient(mode, server.url, logger=debug.logger, **LONG_TIMEOUTS) as client:
            client.call(GET_ROOM, sid="secret-sid")
    attempts = [facts for level, facts in debug.told if level == "DEBUG"]
    assert [{name: facts.pop(name, None) for name in FACTS} for facts in attempts] == [FACTS] * 3
    assert all(facts.pop("elapsed") >= 0 for facts in attempts)
    assert "error" in attempts[0]
    assert attempts[1:] == [
        {"attempt": 2, "status_code": 503, "request_id": None},
        {"attempt": 3, "status_code": 200, "request_id": "r-1"},
    ]
    waits = [(level, facts["attempt"], facts.get("status_code")) for level, facts in debug.told if "wait" in facts]
    assert waits == [("INFO", 1, None), ("INFO", 2, 503)]
    texts = [record.getMessage() for record in debug.records]
    assert texts[-1].startswith("GET /r/{sid}: 200 (attempt 3, ")
    assert "secret-sid" not in repr(debug.told) + repr(texts)


def test_a_good_call_says_nothing_above_debug(mode: str) -> None:
    heard = Heard(logging.INFO)
    with FaultServer(respond()) as server, DemoClient(mode, server.url, logger=heard.logger) as client:
        client.call(GET_ROOM, sid="s")
    assert heard.records == []


def test_an_error_that_the_caller_gets_is_not_logged_too(mode: str) -> None:
    heard = Heard(logging.INFO)
    with FaultServer(respond(500, b"{}")) as server, DemoClient(mode, server.url, logger=heard.logger) as client:
        with pytest.raises(ServerError):
            client.call(GET_ROOM, sid="s")
    assert heard.records == []


def test_a_long_wait_is_a_warning(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Heard(logging.WARNING)
    monkeypatch.setattr("generator.runtime.telemetry.call_log.LONG_WAIT", 0.01)
    with FaultServer(respond(429, b"{}", retry_after="0.02"), respond()) as server:
        with DemoClient(mode, server.url, logger=heard.logger) as client:
            client.call(GET_ROOM, sid="s")
    [(level, facts)] = heard.told
    assert (level, facts["status_code"]) == ("WARNING", 429)
    assert facts["wait"] >= 0.02


def test_an_unknown_outcome_is_a_warning(mode: str) -> None:
    """Who swallows the error still finds a trace of what may have happened."""
    heard = Heard(logging.WARNING)
    with (
        FaultServer(close_read) as server,
        DemoClient(mode, server.url, logger=heard.logger, **LONG_TIMEOUTS) as client,
    ):
        with pytest.raises(OutcomeUnknownError) as caught:
            client.call(ADD_ROOM, sid="s")
    [(level, facts)] = heard.told
    assert level == "WARNING"
    assert facts == {"api": "demo", "call": "rooms.add", "http_method": "POST", "url_template": "/r/{sid}",
                     "attempt": 1, "error": caught.value.cause}  # fmt: skip


def test_paths_that_nobody_described_are_not_shown(mode: str, debug: Heard) -> None:
    with FaultServer(respond()) as server, DemoClient(mode, server.url, logger=debug.logger) as client:
        client.request("GET", "/private/4711")
    assert [facts["url_template"] for _, facts in debug.told] == ["{path}"]
    assert "4711" not in repr(debug.told) + repr([record.getMessage() for record in debug.records])


def test_the_level_is_asked_once_a_call(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A logger that is off costs nothing more."""
    heard = Heard(logging.WARNING)
    asked: list[int] = []
    monkeypatch.setattr(heard.logger, "isEnabledFor", lambda level: asked.append(level) or False)
    policy = RetryPolicy(retries=0)
    with FaultServer(respond()) as server:
        with DemoClient(mode, server.url, logger=heard.logger, retry=policy, on_drift=lambda _: None) as client:
            client.call(GET_ROOM, sid="s")
    assert asked == [logging.DEBUG]


def test_the_logger_is_named_after_the_package() -> None:
    with DemoClient("sync", "http://127.0.0.1:1") as client:
        assert client.client._core.logger.name == "switchboard_demo"


def test_no_name_clashes_with_those_of_records() -> None:
    """`logging` would refuse them."""
    ours = {*FACTS, "attempt", "status_code", "elapsed", "request_id", "error", "wait", "drift"}
    assert not ours & (OWN | {"message", "asctime"})
