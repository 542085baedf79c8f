"""A connection is used again only when no byte of the server waits in any buffer, plain or over TLS, sync or async."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.demo_api import LONG_TIMEOUTS
from tests.support.fault_server import FaultServer, respond, response_bytes
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from tests.support.fault_server import Connection

STRAY = response_bytes(200, b'{"for": "nobody"}')
MINE = b'{"for": "me"}'


def at_once(conn: Connection, *parts: bytes) -> None:
    """Send each part in a record of its own (over TLS), all of them in one segment."""
    conn.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
    for part in parts:
        conn.send(part)
    conn.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)


def later(conn: Connection, first: bytes, more: bytes) -> None:
    """Send the second part when the client has read the first."""
    conn.send(first)
    conn.server.read_first.wait(5)
    conn.send(more)


def together(conn: Connection, *parts: bytes) -> None:
    """Send all parts as one."""
    conn.send(b"".join(parts))


def and_more(first: bytes, more: bytes, send: Callable[..., None]) -> Callable[[Connection], bool]:
    """Answer a request, and say more than was asked for."""

    def step(conn: Connection) -> bool:
        conn.read()
        send(conn, first, more)
        conn.server.said_all.set()
        return True

    return step


class Server(FaultServer):
    """Says when all that a step sends was sent, and is told when the first part was read."""

    def __init__(self, *steps: Any, tls: ssl.SSLContext | None) -> None:
        super().__init__(*steps, tls=tls)
        self.read_first = threading.Event()
        self.said_all = threading.Event()


EXTRAS = {
    "a second response": (response_bytes(), STRAY),
    "half a second response": (response_bytes(), STRAY[:30]),
    "a line end": (response_bytes(), b"\r\n"),
    "a body after a HEAD": (response_bytes()[: -len(b'{"ok": true}')], b'{"ok": true}'),
}


def client_of(mode: str, server: FaultServer) -> DemoClient:
    return DemoClient(mode, server.url, **LONG_TIMEOUTS | {"retry": 0, "ssl_context": contexts().client})


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("send", [together, at_once, later], ids=["together", "own-records", "later"])
@pytest.mark.parametrize("extra", EXTRAS)
def test_what_a_server_says_beyond_its_response_is_never_read_as_the_next(
    mode: str, tls: bool, send: Callable[..., None], extra: str
) -> None:
    """The next request, a write, gets its own response over a new connection; nothing is sent twice."""
    first = "HEAD" if "HEAD" in extra else "GET"
    context = contexts().server if tls else None
    with Server(and_more(*EXTRAS[extra], send), respond(200, MINE), tls=context) as server:
        with client_of(mode, server) as client:
            assert client.request(first, "/first").status == 200
            server.read_first.set()
            server.said_all.wait(5)  # on the loopback, what was sent has come
            assert client.result_of(client.request("POST", "/second").json()) == {"for": "me"}
        assert (server.met, server.connections) == (2, 2)


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_clean_connection_is_used_again(mode: str, tls: bool, method: str) -> None:
    """Over TLS too, whose session tickets are nothing that the server says to us."""
    body = respond() if method == "GET" else respond(200, b"")
    with FaultServer(body, tls=contexts().server if tls else None) as server, client_of(mode, server) as client:
        for _ in range(4):
            client.request(method, "/x")
        assert (server.met, server.connections) == (4, 1)


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_a_connection_that_says_more_is_not_kept(mode: str, tls: bool) -> None:
    """What is seen when it is given back closes it there and then."""
    step = and_more(response_bytes(), STRAY, together)
    with Server(step, tls=contexts().server if tls else None) as server, client_of(mode, server) as client:
        client.request("GET", "/x")
        assert not client.client._core.io.backend().pool.idle
