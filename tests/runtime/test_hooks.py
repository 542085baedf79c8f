"""Hooks: called around each attempt with facts that hold no secret; async ones only where somebody awaits them."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.auth.credentials import ApiKey, Basic
from generator.runtime.calls.hooks import OF_THE_MESSAGE
from generator.runtime.errors.classes import ConfigurationError, InvalidArgumentError
from tests.support.demo_api import API, LONG_TIMEOUTS, OPERATIONS
from tests.support.fault_server import FaultServer, close_read, respond
from tests.support.sync_async import DemoClient
from tests.support.transports import client_of

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


# -- headers that a hook adds ------------------------------------------------------------------------------------------


def numbered(attempt: Attempt) -> None:
    attempt.headers["X-Request-Id"] = f"request-{attempt.number}"
    attempt.headers["x-request-id"] += "-a"
    attempt.headers.update({"traceparent": f"00-{attempt.number:032x}-{1:016x}-01", "User-Agent": "a service"})


async def numbered_later(attempt: Attempt) -> None:
    await asyncio.sleep(0)
    numbered(attempt)


def test_a_hook_adds_headers_to_the_attempt_that_is_sent(mode: str) -> None:
    """Each attempt has its own; names have no case, and a header that is there already is replaced."""
    hook = numbered if mode == "sync" else numbered_later
    after: list[Attempt] = []
    settings = LONG_TIMEOUTS | {"before_attempt": hook, "after_attempt": after.append}
    with (
        FaultServer(close_read, respond(503, b"{}"), respond()) as server,
        DemoClient(mode, server.url, **settings) as client,
    ):
        client.call(GET)
    assert [request.headers["x-request-id"] for request in server.received] == [f"request-{n}-a" for n in (1, 2, 3)]
    assert {request.headers["user-agent"] for request in server.received} == {"a service"}
    assert server.received[2].headers["traceparent"].startswith(f"00-{3:032x}-")
    assert [attempt.headers["X-Request-ID"] for attempt in after] == [f"request-{n}-a" for n in (1, 2, 3)]


def test_a_hook_takes_back_what_it_added(mode: str) -> None:
    def change_of_mind(attempt: Attempt) -> None:
        attempt.headers["x-one"] = "1"
        assert attempt.headers.pop("X-One") == "1"

    with FaultServer(respond()) as server, DemoClient(mode, server.url, before_attempt=change_of_mind) as client:
        client.call(GET)
    assert "x-one" not in server.received[0].headers


@pytest.mark.parametrize("way", ["built-in", "passed"])
def test_every_way_to_the_server_sends_them(mode: str, way: str) -> None:
    with FaultServer(respond()) as server, client_of(mode, way, server, before_attempt=numbered) as client:
        client.call(POST, name="x")
        client.request("GET", "/any")
    assert [request.headers["x-request-id"] for request in server.received] == ["request-1-a"] * 2


NOT_FOR_HOOKS = {
    "Authorization": "credential",
    "Proxy-Authorization": "credential",
    "Cookie": "credential",
    "X-Demo-Key": "credential",
    **dict.fromkeys(sorted(OF_THE_MESSAGE), "follows from"),
    "X-Break\r\nHost": "name that no header can have",
    "": "name that no header can have",
}


@pytest.mark.parametrize("name", NOT_FOR_HOOKS)
def test_what_is_the_clients_to_set_is_refused(mode: str, name: str) -> None:
    """Loudly, and nothing is sent."""

    def hook(attempt: Attempt) -> None:
        attempt.headers[name] = "1"

    schemes = {"basic": Basic("login", "password"), "key": ApiKey("key", "header", "x-demo-key")}
    settings: dict[str, Any] = {"api": API._replace(schemes=schemes), "before_attempt": hook}
    with FaultServer(respond()) as server, DemoClient(mode, server.url, **settings) as client:
        with pytest.raises(InvalidArgumentError, match=NOT_FOR_HOOKS[name]):
            client.call(POST, name="x")
        assert server.met == 0
        assert client.client._core.limiter.semaphore.held == 0


@pytest.mark.parametrize("value", ["a\r\nx: y", "\N{SNOWMAN}", None, 1, b"bytes"])
def test_values_that_no_header_can_have_are_refused(mode: str, value: Any) -> None:
    def hook(attempt: Attempt) -> None:
        attempt.headers["x-request-id"] = value

    with FaultServer(respond()) as server, DemoClient(mode, server.url, before_attempt=hook) as client:
        with pytest.raises(InvalidArgumentError, match="x-request-id"):
            client.call(GET)
        assert server.met == 0


@pytest.mark.parametrize("field", ["method", "url_template", "call", "headers", "number"])
def test_nothing_else_of_an_attempt_can_be_set(mode: str, field: str) -> None:
    """Python says so."""

    def hook(attempt: Attempt) -> None:
        setattr(attempt, field, "x")

    with DemoClient(mode, "http://127.0.0.1:1", before_attempt=hook) as client, pytest.raises(AttributeError):
        client.call(GET)


def test_headers_of_the_call_are_not_for_hooks_to_remove(mode: str) -> None:
    def hook(attempt: Attempt) -> None:
        del attempt.headers["accept"]

    with (
        DemoClient(mode, "http://127.0.0.1:1", before_attempt=hook) as client,
        pytest.raises(TypeError, match="extra_headers="),
    ):
        client.call(GET)


def test_an_attempt_that_was_sent_takes_no_more_headers(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """Neither the one that `after_attempt` is given, nor one that was kept."""
    kept: list[Attempt] = []

    def too_late(attempt: Attempt) -> None:
        attempt.headers["x-late"] = "1"

    settings = {"before_attempt": kept.append, "after_attempt": too_late}
    with FaultServer(respond()) as server, DemoClient(mode, server.url, **settings) as client:
        client.call(GET)
    assert "headers are added by before_attempt" in caplog.text
    with pytest.raises(TypeError, match="before_attempt"):
        kept[0].headers["x-late"] = "1"


def test_another_server_gets_none_of_them(mode: str) -> None:
    """One that a redirect names gets nothing of ours."""
    with FaultServer(respond()) as other, FaultServer(respond(307, b"", location=f"{other.url}/b")) as server:
        with DemoClient(mode, server.url, before_attempt=numbered) as client:
            client.call(GET)
        assert server.received[0].headers["x-request-id"] == "request-1-a"
        assert not {"x-request-id", "traceparent"} & other.received[0].headers.keys()


def test_a_secret_that_a_hook_adds_is_not_shown(mode: str) -> None:
    seen: list[Attempt] = []

    def hook(attempt: Attempt) -> None:
        attempt.headers["x-internal-token"] = "s3cret"
        seen.append(attempt)

    settings = {"before_attempt": hook, "after_attempt": seen.append}
    with FaultServer(respond()) as server, DemoClient(mode, server.url, **settings) as client:
        client.call(GET)
    assert server.received[0].headers["x-internal-token"] == "s3cret"
    assert "s3cret" not in repr(seen)
