"""Proxies: what they are told, and that whatever they answer comes before the request: nothing of it has left."""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import AttemptTimeoutError, CallError, ConfigurationError, ConnectionFailedError
from generator.runtime.http.proxies import Proxy, parse_proxy
from generator.runtime.http.tls import shared_context
from generator.runtime.message import Timeouts
from generator.runtime.settings import Rate
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS, SHORT_TIMEOUTS
from tests.support.fault_server import FaultServer, closed_port, respond
from tests.support.proxy_server import Peer, ProxyServer
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.proxy_server import Talk

POST = OPERATIONS["write"]
OPEN = LONG_TIMEOUTS | {"trust_env": True, "allow_http": True}


@pytest.fixture(autouse=True)
def no_other_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(params=["http", "https"])
def server(request: pytest.FixtureRequest) -> Iterator[FaultServer]:
    with FaultServer(respond(), tls=contexts().server if request.param == "https" else None) as made:
        yield made


# -- CONNECT -----------------------------------------------------------------------------------------------------------


def replies(*pieces: bytes, then: Callable[[Peer], object] | None = None) -> Talk:
    """Read a CONNECT and say that."""

    def talk(peer: Peer) -> None:
        peer.head()
        peer.say(*pieces)
        if then is not None:
            then(peer)

    return talk


def silence(peer: Peer) -> None:
    peer.proxy.stop.wait(30)


OK = b"HTTP/1.1 200 OK\r\n\r\n"
CONNECT_FAULTS: dict[str, tuple[Talk, str]] = {
    "closes": (replies(), "closed"),
    "resets": (replies(then=Peer.reset), "reset"),
    "half a head, then closes": (replies(b"HTTP/1.1 200 Conn"), "closed"),
    "half a head, then resets": (replies(b"HTTP/1.1 200 Conn", then=Peer.reset), "reset"),
    "not HTTP": (replies(b"SSH-2.0-OpenSSH\r\n\r\n"), "HTTP"),
    "HTTP/2": (replies(b"HTTP/2 200\r\n\r\n"), "HTTP"),
    "bytes that are no text": (replies(b"\xff\x00\r\n\r\n"), "HTTP"),
    "a head without end": (replies(b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 5000), "too long"),
    "502": (replies(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 2\r\n\r\nno"), "502 Bad Gateway"),
    "a status without a reason": (replies(b"HTTP/1.0 403\r\n\r\n"), "403"),
    "a reason that is no text": (replies(b"HTTP/1.0 403 \xff\r\n\r\n"), "403"),
    "101": (replies(b"HTTP/1.1 101 Switching\r\n\r\n"), "101"),
    "1xx for ever": (replies(b"HTTP/1.1 100 Continue\r\n\r\n" * 20), "goes on"),
    "bytes beyond the reply": (replies(OK + b"GARBAGE"), "beyond"),
    "closes after the reply": (replies(OK), "failed"),
    "resets after the reply": (replies(OK, then=Peer.reset), "failed"),
    "garbage instead of TLS": (replies(OK, then=lambda peer: peer.read(1) and peer.say(b"GARBAGE" * 9)), "failed"),
}


@pytest.mark.parametrize("name", CONNECT_FAULTS)
def test_a_proxy_that_fails_at_connect_has_not_seen_the_request(
    mode: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So even a write is sent again, and no outcome is unknown; the limit has nothing to count."""
    talk, message = CONNECT_FAULTS[name]
    settings = LONG_TIMEOUTS | {"trust_env": True, "rate_limit": Rate(2, 60.0)}
    with ProxyServer(talk) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.place}")
        with DemoClient(mode, "https://api.invalid", **settings) as client:
            with pytest.raises(ConnectionFailedError, match=message) as caught:
                client.call(POST, name="x")
            assert not client.client._core.limiter.permits
        assert (caught.value.attempts, proxy.connections) == (3, 3)
        assert "pa55word" not in repr(proxy.heads)


@pytest.mark.parametrize(
    "talk",
    [replies(then=silence), replies(b"HTTP/1.1 2", then=silence), replies(OK, then=silence)],
    ids=["at once", "in its head", "in TLS"],
)
def test_a_proxy_that_stalls_at_connect_is_a_timeout(mode: str, talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of connecting, which is bounded as a whole."""
    settings = SHORT_TIMEOUTS | {"trust_env": True, "timeout": Timeouts(0.2, 30, 30, 30, 30), "deadline": 30}
    with ProxyServer(talk) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.place}")
        with (
            DemoClient(mode, "https://api.invalid", **settings) as client,
            pytest.raises(AttemptTimeoutError) as caught,
        ):
            client.call(POST, name="x")
        assert (caught.value.bound, caught.value.attempts, proxy.connections) == ("connect", 3, 3)


def test_a_tunnel_is_kept_and_used_again(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxy is told host and port and its own password, in UTF-8, and nothing of ours."""
    with FaultServer(respond(), tls=contexts().server) as server:
        reply = (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 Conn", b"ection established\r\n", b"via: x\n\r\n")
        with ProxyServer(replies(*reply, then=lambda peer: peer.relay(server.port))) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"http://us%C3%A9r:p%3A%C3%A4ss@{proxy.place}")
            settings = LONG_TIMEOUTS | {"trust_env": True, "ssl_context": contexts().client}
            with DemoClient(mode, server.url, **settings) as client:
                for _ in range(3):
                    assert client.call(POST, name="x" * 100_000) == {"ok": True}
        place = server.url.removeprefix("https://").encode()
        assert proxy.heads == [
            b"CONNECT %b HTTP/1.1\r\nHost: %b\r\nAccept: */*\r\n"
            b"Proxy-Authorization: Basic dXPDqXI6cDrDpHNz\r\n\r\n" % (place, place)
        ]


@pytest.mark.parametrize(
    ("base_url", "line"),
    [
        ("http://[::1]:8080/v1", b"POST http://[::1]:8080/v1/things HTTP/1.1\r\nHost: [::1]:8080\r\n"),
        ("http://[::1]", b"POST http://[::1]/things HTTP/1.1\r\nHost: [::1]\r\n"),
        ("https://[::1]:8443", b"CONNECT [::1]:8443 HTTP/1.1\r\nHost: [::1]:8443\r\n"),
        ("https://[::1]", b"CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n"),
        ("https://b\u00fccher.example", b"CONNECT xn--bcher-kva.example:443 HTTP/1.1\r\n"),
    ],
)
def test_hosts_as_proxies_are_told(mode: str, base_url: str, line: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """IPv6 in brackets, names in ASCII."""
    with ProxyServer(replies(b"HTTP/1.1 418 No\r\ncontent-length: 0\r\n\r\n")) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"http://{proxy.place}")
        settings = LONG_TIMEOUTS | {"trust_env": True, "retry": 0}
        with DemoClient(mode, base_url, **settings) as client, pytest.raises(CallError, match="418"):
            client.call(POST, name="x")
        assert line in proxy.heads[0]


# -- SOCKS -------------------------------------------------------------------------------------------------------------


def socks(*, user: bytes = b"", password: bytes = b"", port: int = 0, pieces: int = 100, bound: bytes = b"") -> Talk:
    """A SOCKS5 proxy that sends its replies in pieces of so many bytes."""

    def talk(peer: Peer) -> None:
        def say(reply: bytes) -> None:
            peer.say(*(reply[at : at + pieces] for at in range(0, len(reply), pieces)))

        method = 2 if user else 0
        assert peer.read(3) == bytes([5, 1, method])
        say(bytes([5, method]))
        if user:
            login = b"\x01" + bytes([len(user)]) + user + bytes([len(password)]) + password
            accepted = peer.read(len(login)) == login
            say(bytes([1, not accepted]))
            if not accepted:
                return
        request = peer.read(4)
        named = b"" if request[3] != 3 else peer.read(1)
        length = named[0] if named else {1: 4, 4: 16}[request[3]]
        peer.proxy.heads.append(request + named + peer.read(length + 2))
        say(b"\x05\x00\x00" + (bound or b"\x01\x00\x00\x00\x00") + b"\x00\x00")
        peer.relay(port)

    return talk


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
@pytest.mark.parametrize("pieces", [1, 3, 100])
@pytest.mark.parametrize("bound", [b"\x01" + bytes(4), b"\x03\x09localhost", b"\x04" + bytes(16)])
def test_replies_of_socks_come_in_pieces(
    mode: str,
    scheme: str,
    pieces: int,
    bound: bytes,
    server: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of whatever size, with whatever address bound; with user and password in UTF-8; plain and with TLS."""
    talk = socks(user="us\u00e9r".encode(), password=b"p:w", port=server.port, pieces=pieces, bound=bound)
    with ProxyServer(talk) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"{scheme}://us%C3%A9r:p%3Aw@{proxy.place}")
        settings = LONG_TIMEOUTS | {"trust_env": True, "ssl_context": contexts().client}
        with DemoClient(mode, server.url, **settings) as client:
            for _ in range(2):
                assert client.call(POST, name="x") == {"ok": True}
        assert proxy.heads == [b"\x05\x01\x00\x01\x7f\x00\x00\x01" + server.port.to_bytes(2, "big")]
    assert server.received[0].target == "/things"
    assert "proxy-authorization" not in server.received[0].headers


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("api.example.com", b"\x03\x0fapi.example.com"),
        ("10.1.2.3", b"\x01\x0a\x01\x02\x03"),
        ("[2001:db8::1]", b"\x04\x20\x01\x0d\xb8" + bytes(11) + b"\x01"),
    ],
)
def test_hosts_as_socks_proxies_are_told(mode: str, host: str, address: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names are looked up by the proxy; addresses are sent as such."""
    with FaultServer(respond()) as server, ProxyServer(socks(port=server.port)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"SOCKS5://{proxy.place}")
        with DemoClient(mode, f"http://{host}:81", **OPEN) as client:
            assert client.call(POST, name="x") == {"ok": True}
        assert proxy.heads == [b"\x05\x01\x00" + address + b"\x00\x51"]


def scripted(*exchanges: tuple[int, bytes], then: Callable[[Peer], object] | None = None) -> Talk:
    """Read so many bytes and say that, in turn."""

    def talk(peer: Peer) -> None:
        for count, reply in exchanges:
            peer.read(count)
            peer.say(reply)
        if then is not None:
            then(peer)

    return talk


GREETED = (3, b"\x05\x00")
ASKED = 3 + 1 + 1 + len("api.invalid") + 2
SOCKS_FAULTS: dict[str, tuple[Talk, str]] = {
    "closes": (scripted(), "failed"),
    "closes after the greeting": (scripted((3, b"")), "closed"),
    "resets after the greeting": (scripted((3, b""), then=Peer.reset), "reset"),
    "half a greeting": (scripted((3, b"\x05")), "closed"),
    "an HTTP proxy": (scripted((3, b"HTTP/1.1 400 Bad Request\r\n\r\n")), "SOCKS5"),
    "SOCKS4": (scripted((3, b"\x04\x00")), "SOCKS5"),
    "closes after the request": (scripted(GREETED, (ASKED, b"")), "closed"),
    "another version in its reply": (scripted(GREETED, (ASKED, b"\x04\x00\x00\x01" + bytes(6))), "SOCKS5"),
    "refused": (scripted(GREETED, (ASKED, b"\x05\x05\x00\x01" + bytes(6))), "connection refused"),
    "refused, and no more": (scripted(GREETED, (ASKED, b"\x05\x02\x00\x01")), "not allowed"),
    "an unknown code": (scripted(GREETED, (ASKED, b"\x05\x7f\x00\x01" + bytes(6))), "code 127"),
    "an unknown address": (scripted(GREETED, (ASKED, b"\x05\x00\x00\x07" + bytes(6))), "SOCKS5"),
    "half a reply": (scripted(GREETED, (ASKED, b"\x05\x00\x00\x01\x00")), "closed"),
    "bytes beyond the reply": (scripted(GREETED, (ASKED, b"\x05\x00\x00\x01" + bytes(9))), "beyond"),
}


@pytest.mark.parametrize("name", SOCKS_FAULTS)
def test_a_socks_proxy_that_fails_has_not_seen_the_request(
    mode: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk, message = SOCKS_FAULTS[name]
    with ProxyServer(talk) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"socks5://{proxy.place}")
        with (
            DemoClient(mode, "http://api.invalid", **OPEN) as client,
            pytest.raises(ConnectionFailedError, match=message) as caught,
        ):
            client.call(POST, name="x")
        assert (caught.value.attempts, proxy.connections) == (3, 3)


REFUSED_LOGINS: dict[str, tuple[str, Talk, str]] = {
    "CONNECT": ("http", replies(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), "refused to connect: 407"),
    "SOCKS, wrong password": ("socks5", socks(user=b"us", password=b"right"), "refuses the user name and password"),
    "SOCKS, no way to log in": ("socks5", scripted((3, b"\x05\xff")), "wants another login"),
    "SOCKS, another way to log in": ("socks5", scripted((3, b"\x05\x01")), "wants another login"),
}


@pytest.mark.parametrize("name", REFUSED_LOGINS)
def test_a_login_that_a_proxy_refuses(mode: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is refused again at each attempt: there is one, and its error names the proxy and shows no password."""
    scheme, talk, message = REFUSED_LOGINS[name]
    with ProxyServer(talk) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"{scheme}://us:wrong@{proxy.place}")
        with (
            DemoClient(mode, "https://api.invalid", **OPEN) as client,
            pytest.raises(ConnectionFailedError, match=f"the proxy {proxy.place} {message}") as caught,
        ):
            client.call(POST, name="x")
        assert (caught.value.attempts, proxy.connections) == (1, 1)
    assert "wrong" not in f"{caught.value}{caught.value.__cause__!r}"


@pytest.mark.parametrize(
    ("login", "message"), [("us:wrong@", "refuses the user name and password"), ("", "wants a login")]
)
def test_a_login_that_a_forwarding_proxy_refuses(
    mode: str, login: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its 407 is no response of the server's, which never saw the request."""
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"
    with ProxyServer(replies(refusal, then=silence)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://{login}{proxy.place}")
        with (
            DemoClient(mode, "http://api.invalid", **OPEN) as client,
            pytest.raises(ConnectionFailedError, match=f"the proxy {proxy.place} {message}") as caught,
        ):
            client.call(POST, name="x")
        assert (caught.value.attempts, proxy.connections) == (1, 1)


def test_a_proxy_that_cannot_be_reached_is_named(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else its fault looks like the server's."""
    place = f"127.0.0.1:{closed_port()}"
    monkeypatch.setenv("ALL_PROXY", f"http://{place}")
    with (
        DemoClient(mode, "https://api.invalid", **OPEN) as client,
        pytest.raises(ConnectionFailedError, match=f"the proxy {place}: ") as caught,
    ):
        client.call(POST, name="x")
    assert caught.value.attempts == 3


def test_a_socks_proxy_that_stalls_is_a_timeout(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = SHORT_TIMEOUTS | {"trust_env": True, "timeout": Timeouts(0.2, 30, 30, 30, 30), "deadline": 30}
    with ProxyServer(scripted(GREETED, (ASKED, b"\x05\x00"), then=silence)) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"socks5://{proxy.place}")
        with (
            DemoClient(mode, "http://api.invalid", **settings | {"allow_http": True}) as client,
            pytest.raises(AttemptTimeoutError) as caught,
        ):
            client.call(POST, name="x")
    assert (caught.value.bound, caught.value.attempts) == ("connect", 3)


# -- settings ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "proxy"),
    [
        ("127.0.0.1:3128", Proxy("127.0.0.1", 3128)),
        ("http://proxy.example/", Proxy("proxy.example", 80)),
        ("HTTP://Proxy.example:8080", Proxy("proxy.example", 8080)),
        ("http://[::1]:3128", Proxy("::1", 3128)),
        ("socks5://[::1]", Proxy("::1", 1080, socks=True)),
        ("socks5h://u@h:1", Proxy("h", 1, (b"u", b""), socks=True)),
        ("http://:pw@h", Proxy("h", 80, (b"", b"pw"))),
        ("http://u%40s:p%3A%2F%40%25@h:1", Proxy("h", 1, (b"u@s", b"p:/@%"))),
        ("http://\u00e9:%C3%A4@b\u00fccher.example", Proxy("xn--bcher-kva.example", 80, (b"\xc3\xa9", b"\xc3\xa4"))),
    ],
)  # fmt: skip
def test_addresses_of_proxies(address: str, proxy: Proxy) -> None:
    assert parse_proxy(address) == proxy


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:x",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:0",
        "http://" + "a" * 70 + ".example:3128",
        "http://a..b",
        "http://[zz]:3128",
        "http://[::1",
        "::::",
        "http://",
        "https://127.0.0.1:1",
        "socks4://127.0.0.1:1",
        "ftp://127.0.0.1",
        "http://se%3Acret:hunter2@h",
        f"socks5://{'u' * 256}:hunter2@h",
        f"socks5://u:hunter2{'p' * 256}@h",
        "http://u:hunter2@h:x",
    ],
)
def test_a_proxy_that_cannot_be_is_told_by_its_variable(
    mode: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When it is needed, as an error of the configuration, which does not show the password."""
    monkeypatch.setenv("HTTPS_PROXY", address)
    with DemoClient(mode, "https://api.invalid", **LONG_TIMEOUTS | {"trust_env": True}) as client:
        with pytest.raises(ConfigurationError, match="HTTPS_PROXY") as caught:
            client.call(POST, name="x")
        assert client.client._core.io.backend().pool.semaphore.held == 0
    assert "hunter2" not in f"{caught.value}"


def test_a_proxy_does_not_show_its_password() -> None:
    assert repr(Proxy("h", 1, (b"u", b"hunter2"))) == "<Proxy h:1>"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SSL_CERT_FILE", "none.pem"),
        ("SSL_CERT_FILE", "empty.pem"),
        ("SSL_CERT_FILE", "."),
        ("SSL_CERT_DIR", "none"),
        ("SSL_CERT_DIR", "empty.pem"),
        ("SSL_CERT_DIR", "."),
        ("SSLKEYLOGFILE", "none/keys"),
    ],
)
def test_certificates_that_cannot_be_read_are_told_by_their_variable(
    mode: str, name: str, value: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    (tmp_path / "empty.pem").write_text("")
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv(name, str(tmp_path / value))
    shared_context.cache_clear()
    with DemoClient(mode, "https://api.invalid", **LONG_TIMEOUTS | {"trust_env": True}) as client:
        with pytest.raises(ConfigurationError, match=name):
            client.call(POST, name="x")
        assert client.client._core.io.backend().pool.semaphore.held == 0


def test_certificates_may_lie_in_any_of_several_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As OpenSSL reads SSL_CERT_DIR."""
    (tmp_path / "5ed36f99.0").write_text("")
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join([str(tmp_path / "none"), str(tmp_path)]))
    shared_context.cache_clear()
    assert shared_context(trust_env=True).verify_mode is ssl.CERT_REQUIRED
    shared_context.cache_clear()


@pytest.mark.parametrize("name", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("lower", [True, False])
def test_a_bad_proxy_is_named_as_its_variable_is_spelt(
    mode: str, name: str, lower: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    spelt = name.lower() if lower else name
    monkeypatch.setenv(spelt, "ftp://user:hunter2@proxy")
    address = "http://api.invalid" if name == "HTTP_PROXY" else "https://api.invalid"
    with (
        DemoClient(mode, address, **OPEN) as client,
        pytest.raises(ConfigurationError, match=f" {spelt} ") as caught,
    ):
        client.call(POST, name="x")
    assert "hunter2" not in str(caught.value)
