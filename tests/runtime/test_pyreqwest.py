"""transport="pyreqwest": Rust's connections under the promises of all others (tests/faults has them as a dimension)."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from pyreqwest.exceptions import ClientClosedError

from generator.runtime.errors.classes import (
    AttemptTimeoutError,
    CallError,
    ConfigurationError,
    ConnectionFailedError,
    InvalidArgumentError,
    OutcomeUnknownError,
)
from generator.runtime.http import pyreqwest_backend
from generator.runtime.message import MaybeSent, Timeouts
from generator.runtime.resource import AsyncResource
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS, SHORT_TIMEOUTS
from tests.support.fault_server import FaultServer, closed_port, hang, raw, reset_read, respond
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

GET, POST = OPERATIONS["read"], OPERATIONS["write"]


def client_of(mode: str, url: str, **settings: Any) -> DemoClient:
    return DemoClient(mode, url, transport="pyreqwest", **LONG_TIMEOUTS | settings)


def test_reads_and_writes_share_a_connection(mode: str) -> None:
    with FaultServer(respond()) as server, client_of(mode, server.url) as client:
        assert client.call(GET) == {"ok": True}
        assert client.call(POST, name="x" * 100_000) == {"ok": True}
        assert server.connections == 1


@pytest.mark.parametrize("step", [reset_read, raw(b"HTTP/1.1 200", close=True), hang])
def test_a_write_that_broke_is_unknown(mode: str, step: Any) -> None:
    """The library calls any broken connection a ConnectError, as if nothing had been sent."""
    with FaultServer(step) as server, client_of(mode, server.url, **SHORT_TIMEOUTS) as client:
        with pytest.raises(OutcomeUnknownError):
            client.call(POST, name="x")
        assert server.met == 1


def test_a_refused_connection_is_certain(mode: str) -> None:
    with client_of(mode, f"http://127.0.0.1:{closed_port()}") as client:
        with pytest.raises(ConnectionFailedError) as caught:
            client.call(POST, name="x")
        assert caught.value.attempts == 3


def test_a_certificate_that_is_not_trusted_is_certain_and_not_tried_again(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with FaultServer(respond(), tls=contexts().server) as server, client_of(mode, server.url) as client:
        with pytest.raises(ConnectionFailedError, match="certificate") as caught:
            client.call(POST, name="x")
        assert caught.value.attempts == 1


def test_errors_hold_no_url(mode: str) -> None:
    """The library quotes it, with its query."""
    with client_of(mode, f"http://127.0.0.1:{closed_port()}") as client:
        with pytest.raises(CallError) as caught:
            client.request("GET", "/things?token=s3cret")
        assert "s3cret" not in f"{caught.value!r}{caught.value.__cause__!r}{caught.value.__context__!r}"


@pytest.mark.parametrize("path", ["/a/%2e%2e/b", "/a/./b"])
def test_a_url_that_would_be_changed_is_not_sent(mode: str, path: str) -> None:
    with FaultServer(respond()) as server, client_of(mode, server.url) as client:
        with pytest.raises((CallError, InvalidArgumentError)):
            client.request("GET", path)
        assert server.met == 0


def test_each_setting_that_has_no_effect_is_refused(mode: str) -> None:
    for setting in ({"ssl_context": contexts().client}, {"proxy": "http://127.0.0.1:1"}):
        with pytest.raises(ConfigurationError, match="has no effect beside transport"):
            client_of(mode, "https://api.example.com", **setting)


def test_a_second_event_loop() -> None:
    with FaultServer(respond()) as server, client_of("async", server.url) as client:
        client.call(GET)
        assert asyncio.run(_call_of(client)) == {"ok": True}


async def _call_of(client: DemoClient) -> Any:
    return await AsyncResource(client.client._core)._call(GET, {})


def test_64_calls_at_once_share_ten_connections() -> None:
    with FaultServer(respond()) as server, client_of("async", server.url, max_connections=10) as client:

        async def crowd() -> list[Any]:
            return await asyncio.gather(*[_call_of(client) for _ in range(64)])

        assert client.runner is not None
        assert client.runner.run(crowd()) == [{"ok": True}] * 64
        assert server.connections <= 10


def test_the_total_bounds_the_wait_for_a_connection_too(mode: str) -> None:
    """The library's own timer does, also where no other bound is set."""
    only_total = Timeouts(connect=None, read=None, write=None, pool=None, total=0.3)
    settings = {"timeout": only_total, "deadline": None, "retry": 0, "max_connections": 1}
    with FaultServer(hang, hang) as server, client_of(mode, server.url, **settings) as client:
        found = _both(client)
        assert [type(error) for error in found] == [AttemptTimeoutError, AttemptTimeoutError]
        assert server.connections == 1


def _both(client: DemoClient) -> list[Any]:
    """What becomes of two calls at once."""
    if client.runner is not None:

        async def at_once() -> list[Any]:
            return await asyncio.gather(_call_of(client), _call_of(client), return_exceptions=True)

        return client.runner.run(at_once())
    with ThreadPoolExecutor(2) as threads:
        return [call.exception() for call in [threads.submit(client.call, GET) for _ in range(2)]]


@pytest.mark.parametrize(
    ("error", "what", "bound"),
    [
        (TimeoutError(), "TimeoutError", "total"),
        (OSError("the file became shorter"), "the file became shorter", ""),
        (ClientClosedError("closed for http://h/?token=s3cret", {"causes": None}), "ClientClosedError", ""),
    ],
)
def test_what_is_no_timeout_hits_no_bound(error: Exception, what: str, bound: str) -> None:
    """Also where the library names no cause: an upload that fails, a client that was closed."""
    failure: Any = pyreqwest_backend._failure(error)
    assert (type(failure), failure.what, failure.bound) == (MaybeSent, what, bound)
