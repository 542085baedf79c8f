"""Hooks: called around each attempt with facts that hold no secret; async ones only where somebody awaits them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import ConfigurationError
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS
from tests.support.fault_server import FaultServer, close_read, respond
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from generator.runtime.response import Attempt

GET, POST = OPERATIONS["read"], OPERATIONS["write"]


async def async_hook(attempt: Attempt) -> None:
    pass


class AsyncCallable:
    async def __call__(self, attempt: Attempt) -> None:
        pass


def test_each_attempt_is_observed(mode: str) -> None:
    """Number, method, template, status, time, headers: before and after, for failures and answers alike."""
    before: list[Attempt] = []
    after: list[Attempt] = []
    settings = LONG_TIMEOUTS | {"before_attempt": before.append, "after_attempt": after.append}
    with (
        FaultServer(close_read, respond(503, b"{}"), respond(set_cookie="s3cret")) as server,
        DemoClient(mode, server.url, **settings) as client,
    ):
        client.call(GET)
    assert [attempt.number for attempt in before] == [attempt.number for attempt in after] == [1, 2, 3]
    assert [attempt.status for attempt in after] == [None, 503, 200]
    assert [bool(attempt.error) for attempt in after] == [True, False, False]
    assert {(attempt.call, attempt.method, attempt.url_template) for attempt in before + after} == {
        ("things.get", "GET", "/things/1")
    }
    assert all(attempt.elapsed > 0 for attempt in after)
    assert before[0].headers["authorization"] == "[redacted]"
    assert after[2].response_headers is not None
    assert after[2].response_headers["set-cookie"] == "[redacted]"
    assert "s3cret" not in repr(after)


def test_async_hooks_are_awaited() -> None:
    """Under the async driver; plain functions do too."""
    seen: list[int] = []

    async def hook(attempt: Attempt) -> None:
        seen.append(attempt.number)

    with (
        FaultServer(respond()) as server,
        DemoClient("async", server.url, before_attempt=hook, after_attempt=hook) as client,
    ):
        client.call(GET)
    assert seen == [1, 1]


@pytest.mark.parametrize("hook", [async_hook, AsyncCallable(), "not a function"])
@pytest.mark.parametrize("name", ["before_attempt", "after_attempt"])
def test_hooks_that_cannot_work_are_refused_at_once(hook: Any, name: str) -> None:
    """An async hook of a sync client would never run."""
    with pytest.raises(ConfigurationError, match=name):
        DemoClient("sync", "http://127.0.0.1:1", **{name: hook})


def test_a_hook_that_fails_before_stops_the_call(mode: str) -> None:
    """Nothing was sent yet: a hook may veto."""

    def veto(attempt: Attempt) -> None:
        raise PermissionError("not today")

    with FaultServer(respond()) as server, DemoClient(mode, server.url, before_attempt=veto) as client:
        with pytest.raises(PermissionError):
            client.call(POST, name="x")
        assert server.met == 0
        assert client.client._core.limiter.semaphore.held == 0


def test_a_hook_that_fails_after_hides_nothing(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """The write has happened: its result matters more than the hook's fault, which is logged."""

    def broken(attempt: Attempt) -> None:
        raise ZeroDivisionError

    with (
        FaultServer(respond()) as server,
        DemoClient(mode, server.url, after_attempt=broken) as client,
        caplog.at_level(logging.ERROR),
    ):
        assert client.call(POST, name="x") == {"ok": True}
    assert "a hook failed" in caplog.text
