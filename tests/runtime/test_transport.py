"""Other ways to the server: any httpx transport, httpx-aiohttp, proxies; and what is imported for which."""

from __future__ import annotations

import asyncio
import gzip
import subprocess
import sys
import time
from typing import Any

import httpx
import pytest

from generator.runtime.errors.classes import (
    AttemptTimeoutError,
    ConfigurationError,
    ConnectionFailedError,
    DecodeError,
    OutcomeUnknownError,
    ResponseTooLargeError,
)
from generator.runtime.http.proxies import Proxy, parse_proxy, proxy_for
from generator.runtime.http.tls import shared_context
from generator.runtime.urls import Origin, origin_of, same_origin, split_url
from tests.support.clock import wait_until
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS, SHORT_TIMEOUTS
from tests.support.fault_server import FaultServer, closed_port, drip, hang, raw, reset_read, respond, response_bytes
from tests.support.sync_async import DemoClient, result_of

GET, PUT, POST = OPERATIONS["read"], OPERATIONS["replace"], OPERATIONS["write"]


def mock(handler: Any) -> httpx.MockTransport:
    return httpx.MockTransport(handler)


def test_any_httpx_transport_will_do(mode: str) -> None:
    """A mock sees the request as it would be sent, and its answer is read as if it had come over the wire."""
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"ok": request.content.decode()})

    with DemoClient(mode, "https://api.example.com/v1", transport=mock(handler)) as client:
        assert client.call(POST, name="Ada") == {"ok": '{"name":"Ada"}'}
    request = seen[0]
    assert str(request.url) == "https://api.example.com/v1/things"
    assert request.headers["host"] == "api.example.com"
    assert request.headers["content-length"] == "14"
    assert request.headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize(
    ("exception", "write", "read"),
    [
        (httpx.ConnectError("x"), ConnectionFailedError, 3),
        (httpx.ConnectTimeout("x"), AttemptTimeoutError, 3),
        (httpx.PoolTimeout("x"), AttemptTimeoutError, 3),
        (httpx.ProxyError("x"), ConnectionFailedError, 3),
        (httpx.UnsupportedProtocol("x"), ConnectionFailedError, 1),
        (httpx.ReadTimeout("x"), OutcomeUnknownError, 1),
        (httpx.WriteTimeout("x"), OutcomeUnknownError, 1),
        (httpx.ReadError("x"), OutcomeUnknownError, 1),
        (httpx.WriteError("x"), OutcomeUnknownError, 1),
        (httpx.RemoteProtocolError("x"), OutcomeUnknownError, 1),
        (ConnectionResetError("x"), OutcomeUnknownError, 1),
    ],
)
def test_failures_of_other_transports(mode: str, exception: Exception, write: type[Exception], read: int) -> None:
    """Writes are sent again only after those that certainly come before the first byte."""
    calls = []

    def handler(request: httpx.Request) -> httpx.Response:
        calls.append(request)
        raise exception

    with DemoClient(mode, "https://api.example.com", transport=mock(handler), **SHORT_TIMEOUTS) as client:
        with pytest.raises(write):
            client.call(POST, name="x")
        assert len(calls) == read


def test_a_bug_in_a_mock_comes_through(mode: str) -> None:
    """An assertion that fails in a user's handler is not dressed up as a network error."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise AssertionError("wrong path")

    with (
        DemoClient(mode, "https://api.example.com", transport=mock(handler)) as client,
        pytest.raises(AssertionError, match="wrong path"),
    ):
        client.call(GET)


def test_encodings_and_bounds_hold_there_too(mode: str) -> None:
    """gzip is decoded, damage and bombs are refused."""
    bodies = [gzip.compress(b'{"a": 1}'), b"noise", gzip.compress(b" " * 5_000_000)]

    def handler(request: httpx.Request) -> httpx.Response:
        packed = httpx.ByteStream(bodies.pop(0))
        return httpx.Response(200, headers={"content-encoding": "gzip"}, stream=packed)

    with DemoClient(mode, "https://api.example.com", transport=mock(handler), **SHORT_TIMEOUTS) as client:
        assert client.call(GET) == {"a": 1}
        with pytest.raises(DecodeError):
            client.call(GET)
        with pytest.raises(ResponseTooLargeError):
            client.call(GET)


def test_httpx_over_real_sockets(mode: str) -> None:
    """httpx's own transport works, is bounded, and is closed with the client."""
    transport: Any = httpx.HTTPTransport() if mode == "sync" else httpx.AsyncHTTPTransport()
    with FaultServer(respond(), hang, drip(response_bytes()[:-12], b"123456789012", 0.1), reset_read) as server:
        with DemoClient(mode, server.url, transport=transport, **SHORT_TIMEOUTS | {"retry": 0}) as client:
            assert client.call(POST, {"timeout": 30.0}, name="x" * 100_000) == {"ok": True}
            for _ in range(2):
                with pytest.raises(AttemptTimeoutError):
                    client.call(GET)
            with pytest.raises(OutcomeUnknownError):
                client.call(POST, name="x")
        time.sleep(0.1)
        assert server.open <= 2  # the steps that sleep


@pytest.mark.parametrize("transport", [42, object(), "aiohttp", "nonsense", httpx.HTTPTransport, httpx.Client()])
def test_what_is_no_transport_is_refused(transport: Any) -> None:
    """When the client is made, with a message that says what would do."""
    with pytest.raises(ConfigurationError, match=r"httpx\.BaseTransport"):
        DemoClient("sync", "https://api.example.com", transport=transport)
    if transport != "aiohttp":
        with pytest.raises(ConfigurationError, match=r"httpx\.AsyncBaseTransport"):
            DemoClient("async", "https://api.example.com", transport=transport)


@pytest.mark.parametrize(
    ("mode", "transport"), [("sync", httpx.AsyncHTTPTransport()), ("async", httpx.HTTPTransport())]
)
def test_a_transport_of_the_other_kind_is_refused_by_its_kind(mode: str, transport: Any) -> None:
    """Before there is a client to close, so nothing hides the error."""
    other = "async" if mode == "sync" else "sync"
    with pytest.raises(ConfigurationError, match=f"This one is for {other} clients"):
        DemoClient(mode, "https://api.example.com", transport=transport)


class TestAiohttp:
    """transport="aiohttp"."""

    def client(self, server_url: str, **settings: Any) -> DemoClient:
        pytest.importorskip("httpx_aiohttp")
        return DemoClient("async", server_url, transport="aiohttp", **SHORT_TIMEOUTS | settings)

    def test_it_works(self) -> None:
        """Reads and writes, one session, a second event loop."""
        with FaultServer(respond()) as server, self.client(server.url, **LONG_TIMEOUTS) as client:
            assert client.call(GET) == {"ok": True}
            assert client.call(POST, name="x" * 100_000) == {"ok": True}
            assert server.connections == 1

    @pytest.mark.parametrize("step", [reset_read, raw(b"HTTP/1.1 200", close=True), hang])
    def test_a_write_that_broke_is_unknown(self, step: Any) -> None:
        """httpx-aiohttp calls any broken connection a ConnectTimeout; we look at what is below."""
        with FaultServer(step) as server, self.client(server.url) as client:
            with pytest.raises(OutcomeUnknownError):
                client.call(POST, name="x")
            assert server.met == 1

    def test_a_refused_connection_is_certain(self) -> None:
        """And tried again."""
        with self.client(f"http://127.0.0.1:{closed_port()}") as client:
            with pytest.raises(ConnectionFailedError) as caught:
                client.call(POST, name="x")
            assert caught.value.attempts == 3

    def test_a_second_event_loop(self) -> None:
        """Each loop has a session of its own."""
        with FaultServer(respond()) as server, self.client(server.url) as client:
            client.call(GET)

            async def other() -> Any:
                from generator.runtime.resource import AsyncResource

                result = await AsyncResource(client.client._core)._call(GET, {})
                await client.client._core.io.backend().aclose()
                return result

            assert asyncio.run(other()) == {"ok": True}

    def test_sessions_end_with_their_loops(self) -> None:
        """One client, a loop for each batch of work: nothing is left open, and nobody is warned."""
        with FaultServer(respond()) as server, self.client(server.url, **LONG_TIMEOUTS) as client:
            for _ in range(10):
                asyncio.run(result_of(client.resource._call(GET, {})))
            assert not [loop for loop in client.client._core.io.backend().owned if not loop.is_closed()]
            wait_until(lambda: server.open == 0)
            assert server.connections == 10

    def test_sessions_of_dead_loops_are_forgotten(self) -> None:
        """Also those of loops that were closed without ending what runs in them."""
        with FaultServer(respond(connection="close")) as server, self.client(server.url, **LONG_TIMEOUTS) as client:
            for _ in range(5):
                loop = asyncio.new_event_loop()
                loop.run_until_complete(result_of(client.resource._call(GET, {})))
                loop.close()
            assert len(client.client._core.io.backend().owned) == 1
            client.call(GET)
            assert len(client.client._core.io.backend().owned) == 1


# -- proxies -----------------------------------------------------------------------------------------------------------


def test_http_goes_through_the_proxy_of_the_environment(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Absolute target, the proxy's own credentials, our answer."""
    with FaultServer(respond()) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url.replace("//", "//us%40er:pass@"))
        monkeypatch.delenv("no_proxy", raising=False)
        with DemoClient(mode, "http://api.example.com", allow_http=True) as client:
            assert client.call(GET) == {"ok": True}
            assert client.call(GET) == {"ok": True}
        assert proxy.received[0].target == "http://api.example.com/things/1"
        assert proxy.received[0].headers["proxy-authorization"] == "Basic dXNAZXI6cGFzcw=="
        assert proxy.connections == 1


def test_a_proxy_that_refuses_to_connect_has_not_sent_anything(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """So a write may be tried again; the error is a connection error."""
    with FaultServer(raw(b"HTTP/1.1 502 No\r\ncontent-length: 0\r\n\r\n", close=True)) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        settings = SHORT_TIMEOUTS | {"trust_env": True, "timeout": 5.0}
        with (
            DemoClient(mode, "https://api.example.com", **settings) as client,
            pytest.raises(ConnectionFailedError, match="502"),
        ):
            client.call(POST, name="x")
        assert [request.method for request in proxy.received] == ["CONNECT"] * 3


def test_proxies_are_read_as_everybody_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """https_proxy, all_proxy, no_proxy; none with trust_env=False."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    there = Origin(b"https", b"api.example.com", 443)
    assert proxy_for(there, trust_env=True) is None
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1080")
    assert proxy_for(there, trust_env=True) == Proxy("127.0.0.1", 1080, socks=True)
    monkeypatch.setenv("https_proxy", "127.0.0.1:3128")
    assert proxy_for(there, trust_env=True) == Proxy("127.0.0.1", 3128)
    assert proxy_for(there, trust_env=False) is None
    monkeypatch.setenv("no_proxy", "example.com")
    assert proxy_for(there, trust_env=True) is None


@pytest.mark.parametrize("bad", ["ftp://x", "http://", "socks4://secure.proxy:443"])
def test_proxies_that_cannot_be_used_say_so(bad: str) -> None:
    """Rather than being passed over."""
    with pytest.raises(ConfigurationError, match="proxy"):
        parse_proxy(bad)


# -- URLs --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("https://h/a?b=c#d", ("https://h", "/a?b=c")),
        ("https://h", ("https://h", "/")),
        ("https://h?x=/y", ("https://h", "/?x=/y")),
        ("http://[::1]:80/a//b", ("http://[::1]:80", "/a//b")),
    ],
)
def test_urls_are_split(url: str, parts: tuple[str, str]) -> None:
    """Origin and target; the fragment stays here."""
    assert split_url(url) == parts


@pytest.mark.parametrize(
    ("root", "origin"),
    [
        ("https://API.example.com", (b"https", b"api.example.com", 443)),
        ("http://h:8080", (b"http", b"h", 8080)),
        ("http://[::1]:8080", (b"http", b"::1", 8080)),
        ("http://[fe80::1]", (b"http", b"fe80::1", 80)),
        ("https://bücher.example", (b"https", b"xn--bcher-kva.example", 443)),
    ],
)
def test_origins(root: str, origin: tuple[bytes, bytes, int]) -> None:
    """Case, default ports, IPv6 and names beyond ASCII."""
    assert origin_of(root) == origin


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://h/a", "https://H:443/b", True),
        ("https://h", "http://h", False),
        ("https://h", "https://h:444", False),
        ("https://h", "https://h.evil", False),
        ("https://h", "https://h@evil", False),
        ("https://h", "https://evil@h", False),
        ("https://h", "javascript:alert(1)", False),
        ("https://h", "https://h:99999999", False),
        ("https://h", "https://", False),
    ],
)
def test_same_origin(one: str, other: str, same: bool) -> None:
    """Scheme, host and port; a user name in a URL makes it foreign."""
    assert same_origin(one, other) is same
    assert same_origin(other, one) is same


# -- costs -------------------------------------------------------------------------------------------------------------


def test_the_tls_context_is_made_once() -> None:
    """It costs as much as everything else of a client together."""
    assert shared_context(trust_env=True) is shared_context(trust_env=True)


def test_the_environments_bundle_is_heeded(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """SSL_CERT_FILE, unless trust_env is off."""
    (tmp_path / "empty.pem").write_text("")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "empty.pem"))
    shared_context.cache_clear()
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE .*NO_CERTIFICATE"):
        shared_context(trust_env=True)
    assert shared_context(trust_env=False).get_ca_certs()
    shared_context.cache_clear()


def test_a_client_that_sends_nothing_imports_no_http_library() -> None:
    """Import time is a budget; and httpx is not needed at all with the built-in connections."""
    code = """
import asyncio, sys
before = set(sys.modules)
from tests.support.sync_async import DemoClient, result_of
client = DemoClient("sync", "http://127.0.0.1:1", retry=0)
assert not {"httpx", "httpcore", "ssl"} & (set(sys.modules) - before), "too early"
from tests.support.demo_api import OPERATIONS
try:
    client.call(OPERATIONS["read"])
except ConnectionError:
    pass
assert "httpcore" in sys.modules and "httpx" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
