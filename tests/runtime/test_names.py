"""Names that cannot be resolved: a connection error, whatever the resolver raises; only our own bound is a timeout."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import AttemptTimeoutError, ConnectionFailedError
from generator.runtime.message import Timeouts
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS, SHORT_TIMEOUTS
from tests.support.fault_server import FaultServer, respond
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable

POST = OPERATIONS["write"]


def resolver(monkeypatch: pytest.MonkeyPatch, look_up: Callable[[int], Any]) -> None:
    """Have the system look up odd.localhost in that way."""
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *args: Any, **more: Any) -> Any:
        if host != "odd.localhost":
            return real(host, port, *args, **more)
        if more.get("flags"):
            raise socket.gaierror(socket.EAI_NONAME, "no address")
        return look_up(port)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.mark.parametrize(
    "error",
    [
        socket.gaierror(socket.EAI_NONAME, "unknown"),
        socket.gaierror(socket.EAI_AGAIN, "try again"),
        socket.gaierror("no number"),
        socket.herror(1, "unknown"),
        UnicodeError("label too long"),
        ValueError("embedded null"),
        OverflowError("port"),
        MemoryError(),
        TimeoutError("of the resolver"),
        TimeoutError(110, "of the system"),
        RuntimeError("anything"),
    ],
    ids=repr,
)
def test_whatever_the_resolver_raises_is_a_connection_error(
    mode: str, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was sent, so a write is tried again."""

    def look_up(_: int) -> Any:
        raise error

    resolver(monkeypatch, look_up)
    with (
        DemoClient(mode, "http://odd.localhost:1", **LONG_TIMEOUTS) as client,
        pytest.raises(ConnectionFailedError, match="cannot be resolved") as caught,
    ):
        client.call(POST, name="x")
    assert caught.value.attempts == 3


def test_a_name_without_an_address(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    resolver(monkeypatch, lambda _: [])
    with (
        DemoClient(mode, "http://odd.localhost:1", **LONG_TIMEOUTS) as client,
        pytest.raises(ConnectionFailedError, match="no address"),
    ):
        client.call(POST, name="x")


def test_the_second_address_of_a_name(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is tried when the first one refuses."""
    resolver(monkeypatch, lambda port: [_tcp("127.0.0.2", port), _tcp("127.0.0.1", port)])
    with (
        FaultServer(respond()) as server,
        DemoClient(mode, f"http://odd.localhost:{server.port}", **LONG_TIMEOUTS) as client,
    ):
        assert client.call(POST, name="x") == {"ok": True}


def _tcp(host: str, port: int) -> Any:
    return (socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))


def test_a_system_that_gives_up_is_no_timeout_of_ours(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """ETIMEDOUT comes long before or after any bound that was given."""

    def give_up(*_: Any) -> Any:
        raise TimeoutError(110, "Connection timed out")

    async def agive_up(*_: Any) -> Any:
        give_up()

    monkeypatch.setattr(socket.socket, "connect", give_up)
    monkeypatch.setattr(asyncio.SelectorEventLoop, "sock_connect", agive_up)
    with (
        DemoClient(mode, "http://127.0.0.1:1", **LONG_TIMEOUTS) as client,
        pytest.raises(ConnectionFailedError, match="Connection timed out"),
    ):
        client.call(POST, name="x")


def test_a_resolver_that_hangs_holds_up_neither_the_call_nor_the_end_of_its_event_loop(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bound of connecting is hit; the look-up ends by itself, later."""
    go_on = threading.Event()
    resolver(monkeypatch, lambda port: [_tcp("127.0.0.1", port)] if go_on.wait(30) else [])
    settings = SHORT_TIMEOUTS | {"timeout": Timeouts(0.1, 5, 5, 5, 5), "retry": 0}
    with DemoClient(mode, "http://odd.localhost:1", **settings) as client, pytest.raises(AttemptTimeoutError) as caught:
        client.call(POST, name="x")
    assert not go_on.is_set()
    go_on.set()
    assert caught.value.bound == "connect"
