"""Whatever a server, a proxy or a SOCKS peer sends ends in a value or one of the client's errors.

`HOSTILE_CASES=100000 python -m pytest tests/faults/test_hostile_bytes.py --timeout=0` tries as many for each property.
"""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.errors.classes import ClientError
from generator.runtime.http import sync_stream
from generator.runtime.http.async_stream import AsyncStream
from generator.runtime.message import Timeouts
from generator.runtime.operation import Operation, ResponseSpec
from tests.support.demo_api import OPERATIONS
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = int(os.environ.get("HOSTILE_CASES", "150"))
many = settings(
    max_examples=CASES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
SETTINGS: dict[str, Any] = {
    "timeout": Timeouts(5, 5, 5, 5, 5),
    "retry": 0,
    "rate_limit": None,
    "allow_http": True,
    "max_response_bytes": 100_000,
}
DOWNLOAD: Operation[Any] = Operation(
    "f.get", "f.get", "GET", "/f", responses=(ResponseSpec("200", "application/octet-stream", "bytes"),), replay="safe"
)


class Script:
    """What comes over each connection, instead of a network: these bytes, and then the end."""

    def __init__(self) -> None:
        self.data = b""
        self.sockets: list[socket.socket] = []

    def connect(self, *_: Any) -> socket.socket:
        ours, theirs = socket.socketpair()
        theirs.setblocking(False)
        try:
            theirs.sendall(self.data)
            theirs.shutdown(socket.SHUT_WR)
        finally:
            self.sockets.append(theirs)  # open, so that what is written has a place
        return ours

    def end(self) -> None:
        for used in self.sockets:
            used.close()
        self.sockets.clear()


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[Script]:
    made = Script()

    async def connect(stream: AsyncStream, *_: Any) -> None:
        stream._socket = made.connect()
        stream._socket.setblocking(False)

    monkeypatch.setattr(sync_stream, "_connect", made.connect)
    monkeypatch.setattr(AsyncStream, "_connect", connect)
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    yield made
    made.end()


# -- what is sent ------------------------------------------------------------------------------------------------------

LOCATIONS = [
    *(
        "http://[",
        "http://a..b/",
        "ftp://h:21/",
        "http://h:0/",
        "http://h:99999/",
        "//[::1",
        "/x",
        "?",
        "",
        "#",
        "http:",
    ),
    *("http://127.0.0.1:1/", "https://127.0.0.1:1/", "HTTP://127.0.0.1:80/", "http://\xfc/", "/\xff", "/a b", "\\\\h"),
]
NUMBERS = ["0", "2", "-1", "1e3", "9" * 30, "9" * 5000, "nan", "inf"]
CODINGS = ["chunked", "identity", "gzip", "x", "gzip, x"]
OTHERS = ["Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 00 Foo 0 99:99", "application/json", "text/html; charset=x", ";", '"']
VALUES = st.one_of(
    st.sampled_from(LOCATIONS),
    st.text(st.sampled_from("htps:/.[]@%0aZ9-_?#\\\xfc"), max_size=20).map("http://{}".format),
    st.sampled_from([*NUMBERS, *CODINGS, *OTHERS, "close"]),
    st.text(st.characters(max_codepoint=255), max_size=20),
)
NAMES = st.one_of(
    st.sampled_from(
        [
            *("Location", "Content-Length", "Transfer-Encoding", "Content-Encoding", "Content-Type", "Connection"),
            *("Retry-After", "retry-after-ms", "Date", "X-RateLimit-Reset", "X-RateLimit-Remaining", "Link"),
            *("Set-Cookie", "X-Request-Id", "Upgrade", "Content-Disposition", "WWW-Authenticate"),
        ]
    ),
    st.text(st.characters(max_codepoint=255), max_size=10),
)
USUAL = [100, 101, 103, 199, 200, 201, 204, 206, 301, 302, 304, 307, 308, 400, 401, 404, 407, 429, 500, 503]
STATUSES = st.one_of(st.sampled_from(USUAL), st.integers(0, 9999))
BODIES = st.one_of(
    st.just(b'{"ok": true}'), st.binary(max_size=40), st.just(b"[" * 5000), st.just(b"2\r\n{}\r\n0\r\n\r\n")
)


def _response(version: str, status: int, reason: str, headers: list[tuple[str, str]], body: bytes) -> bytes:
    lines = [f"{version} {status} {reason}", *(f"{name}: {value}" for name, value in headers)]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


RESPONSES = st.builds(
    _response,
    st.sampled_from(["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2", "http/1.1", ""]),
    STATUSES,
    st.text(st.characters(max_codepoint=255), max_size=8),
    st.lists(st.tuples(NAMES, VALUES), max_size=5),
    BODIES,
)
REDIRECTS = st.builds(
    _response,
    st.just("HTTP/1.1"),
    st.sampled_from([301, 302, 303, 307, 308]),
    st.just("Found"),
    st.tuples(st.tuples(st.just("Location"), VALUES), st.just(("Content-Length", "0"))).map(list),
    st.just(b""),
)


def _damaged(data: bytes, at: int, byte: int) -> bytes:
    return data[:at] + bytes([byte]) + data[at + 1 :]


BYTES = st.one_of(
    RESPONSES,
    REDIRECTS,
    st.builds(bytes.__add__, RESPONSES, RESPONSES),
    st.builds(lambda data, at: data[:at], RESPONSES, st.integers(0, 200)),
    st.builds(_damaged, RESPONSES, st.integers(0, 99), st.integers(0, 255)),
    st.binary(max_size=100),
)
CONNECT_REPLIES = st.builds(
    bytes.__add__,
    st.one_of(BYTES, st.sampled_from([b"HTTP/1.1 200 OK\r\n\r\n", b"HTTP/1.0 200\n\n", b"HTTP/1.1 100 C\r\n\r\n" * 3])),
    st.binary(max_size=60),
)
SOCKS_REPLIES = st.one_of(
    st.binary(max_size=40),
    BYTES,
    st.builds(
        lambda parts, rest: b"".join(parts) + rest,
        st.tuples(
            st.sampled_from([b"\x05\x00", b"\x05\x02", b"\x05\xff", b"\x04\x00"]),
            st.sampled_from([b"", b"\x01\x00", b"\x01\x01"]),
            st.builds(bytes, st.tuples(st.sampled_from([5, 4]), st.integers(0, 9), st.just(0), st.integers(0, 5))),
            st.binary(max_size=30),
        ),
        BYTES,
    ),
    BYTES.map(lambda data: b"\x05\x00\x05\x00\x00\x01" + bytes(6) + data),
)


def settle(client: DemoClient, operation: str) -> None:
    """Make a call in one of the ways in which responses are read; its outcome may be any that callers know."""
    try:
        if operation == "raw":
            client.result_of(client.request("GET", "/x").read())
        elif operation == "download":
            client.call(DOWNLOAD)
        else:
            client.call(OPERATIONS[operation], **({} if operation == "read" else {"name": "x"}))
    except ClientError:
        pass


READINGS = st.sampled_from(["read", "write", "raw", "download"])


def test_a_server(mode: str, script: Script) -> None:
    """Heads, redirects, lengths, bodies; twice, since what is left over must not be met by the next call."""
    with DemoClient(mode, "http://127.0.0.1:8", trust_env=False, **SETTINGS) as client:

        @many
        @given(BYTES, READINGS)
        def prop(data: bytes, reading: str) -> None:
            script.data = data
            settle(client, reading)
            settle(client, "read")
            assert client.client._core.io.backend().pool.semaphore.held == 0
            script.end()

        prop()


def test_an_http_proxy(mode: str, script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its reply to CONNECT, and whatever comes through it: no outcome of a write is unknown."""
    monkeypatch.setenv("HTTPS_PROXY", "http://user:pass@127.0.0.1:8")
    with DemoClient(mode, "https://api.invalid", **SETTINGS) as client:

        @many
        @given(CONNECT_REPLIES)
        def prop(data: bytes) -> None:
            script.data = data
            with pytest.raises(ConnectionError):
                client.call(OPERATIONS["write"], name="x")
            script.end()

        prop()


@pytest.mark.parametrize("user", ["", "user:pass@"])
def test_a_socks_proxy(mode: str, user: str, script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its replies, and a server behind it."""
    monkeypatch.setenv("ALL_PROXY", f"socks5://{user}127.0.0.1:8")
    with DemoClient(mode, "http://api.invalid", **SETTINGS) as client:

        @many
        @given(SOCKS_REPLIES, READINGS)
        def prop(data: bytes, reading: str) -> None:
            script.data = data
            settle(client, reading)
            script.end()

        prop()
