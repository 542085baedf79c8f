"""transport="pyreqwest": Rust's connections under the promises of all others (tests/faults has them as a dimension)."""

from __future__ import annotations

import asyncio
import gc
from threading import Event
from typing import TYPE_CHECKING, Any

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
from tests.support.clock import ManualClock
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS, SHORT_TIMEOUTS
from tests.support.fault_server import FaultServer, closed_port, hang, raw, reset_read, respond
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    from tests.support.fault_server import Connection

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


def drip(conn: Connection) -> bool:
    """A head, then byte after byte, for as long as somebody reads."""
    conn.read()
    conn.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n")
    for _ in range(3000):
        conn.send(b".")
        conn.server.wait(0.01)
    return False


def test_the_total_bounds_the_wait_for_a_connection_too(mode: str) -> None:
    """The library's own timer does, also where no other bound is set."""
    only_total = Timeouts(connect=None, read=None, write=None, pool=None, total=1)
    settings = {"timeout": only_total, "deadline": None, "retry": 0, "max_connections": 1}
    with FaultServer(drip) as server, client_of(mode, server.url, **settings) as client:
        holding = client.request("GET", "/file", stream=True)
        try:
            with pytest.raises(AttemptTimeoutError):
                client.call(GET)
            assert server.connections == 1
        finally:
            client.result_of(holding.close())


def test_what_is_left_of_deadlines_does_not_cost_a_connection_each(mode: str) -> None:
    """The library takes some bounds per client only, and each of its clients has connections of its own."""
    with FaultServer(respond()) as server, client_of(mode, server.url, clock=ManualClock()) as client:
        for deadline in (2.99, 2.98, 2.95, 2.92, 2.91):
            client.call(GET, {"deadline": deadline})
        assert server.connections == 1


def test_any_number_of_timeouts_makes_some_clients(mode: str) -> None:
    """What is being read over one that made way for others is read to its end."""
    go_on = Event()

    def halves(conn: Connection) -> bool:
        conn.read()
        conn.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")
        go_on.wait(30)
        conn.send(b"67890")
        return True

    with FaultServer(halves, respond()) as server, client_of(mode, server.url) as client:
        early = client.request("GET", "/file", stream=True, timeout=7)
        for seconds in range(10, 50):
            client.call(GET, {"timeout": seconds})
        gc.collect()
        go_on.set()
        assert b"".join(client.result_of(early.chunks())) == b"1234567890"
        assert len(client.client._core.io.backend().made) <= 16


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
