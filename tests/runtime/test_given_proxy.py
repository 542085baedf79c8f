"""`proxy=`: one proxy for all requests, whatever the environment says; checked when the client is made, never shown."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import ConfigurationError, ConnectionFailedError
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS
from tests.support.fault_server import FaultServer, respond, response_bytes
from tests.support.proxy_server import Peer, ProxyServer
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    from collections.abc import Iterator

GET, POST = OPERATIONS["read"], OPERATIONS["write"]
LOGIN = b"Basic dXM6aHVudGVyMg=="
ENVIRONMENT = LONG_TIMEOUTS | {"trust_env": True}


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another proxy, which nobody listens at, and none for this machine."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture(params=["http", "https"])
def server(request: pytest.FixtureRequest) -> Iterator[FaultServer]:
    with FaultServer(respond(), tls=contexts().server if request.param == "https" else None) as made:
        yield made


def talk_to(port: int, scheme: str) -> Any:
    """A proxy that connects to a server of this machine, by CONNECT or SOCKS5 with a login, and forwards plain http."""

    def socks(peer: Peer) -> None:
        peer.proxy.heads.append(peer.read(3))
        peer.say(b"\x05\x02")
        peer.proxy.heads.append(peer.read(12))
        peer.say(b"\x01\x00")
        peer.read(10)
        peer.say(b"\x05\x00\x00\x01" + bytes(6))
        peer.relay(port)

    def http(peer: Peer) -> None:
        head = peer.head()
        if head.startswith(b"CONNECT"):
            peer.say(b"HTTP/1.1 200 OK\r\n\r\n")
            peer.relay(port)
        else:
            peer.read(0 if head.startswith(b"GET") else len(b'{"name":"x"}'))
            peer.say(response_bytes(connection="close"))

    return socks if scheme.startswith("socks") else http


@pytest.mark.parametrize("scheme", ["http", "https", "socks5", "socks5h"])
def test_all_requests_go_through_it(mode: str, scheme: str, server: FaultServer) -> None:
    """With its login, by whatever the proxy speaks, to whatever server; the environment has no say."""
    tls = contexts().server if scheme == "https" else None
    with ProxyServer(talk_to(server.port, scheme), tls=tls) as proxy:
        given = {"proxy": f"{scheme}://us:hunter2@{proxy.place}", "ssl_context": contexts().client}
        with DemoClient(mode, server.url, **ENVIRONMENT | given) as client:
            for _ in range(2):
                assert client.call(POST, name="x") == {"ok": True}
        said = b"".join(proxy.heads)
        assert (b"\x02us\x07hunter2" if "socks" in scheme else LOGIN) in said
    assert all("proxy-authorization" not in request.headers for request in server.received)


def test_none_leaves_it_to_the_environment(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if it were not given."""
    monkeypatch.setenv("no_proxy", "")
    with ProxyServer(talk_to(0, "http")) as proxy:
        monkeypatch.setenv("http_proxy", f"http://{proxy.place}")
        with DemoClient(mode, "http://127.0.0.1:1", proxy=None, **ENVIRONMENT) as client:
            assert client.call(GET) == {"ok": True}


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_refused_login_does_not_show_it(mode: str, scheme: str, caplog: pytest.LogCaptureFixture) -> None:
    """Not in the error, our log or any repr, though the proxy repeats it; and it is tried once."""

    def refuse(peer: Peer) -> None:
        peer.head()
        peer.say(b"HTTP/1.1 407 No, us:hunter2\r\ncontent-length: 0\r\n\r\n")

    with (
        ProxyServer(refuse, tls=contexts().server if scheme == "https" else None) as proxy,
        caplog.at_level(logging.DEBUG),
    ):
        given = {"proxy": f"{scheme}://us:hunter2@{proxy.place}", "ssl_context": contexts().client}
        with DemoClient(mode, "https://api.invalid", **ENVIRONMENT | given) as client:
            with pytest.raises(ConnectionFailedError, match=r"the proxy .*407") as caught:
                client.call(POST, name="x")
            core = client.client._core
            shown = f"{caught.value}{client.client!r}{core.proxy!r}{core.io!r}{core.settings!r}"
        shown += "".join(record.getMessage() for record in caplog.records if record.name == "switchboard_demo")
        assert (caught.value.attempts, proxy.connections) == (1, 1)
    assert "hunter2" not in shown
    assert LOGIN.decode() not in shown + caplog.text


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("", "host"),
        ("http://", "host"),
        ("http://us:hunter2@h:x", "host and port"),
        ("http://us:hunter2@h:0", "port"),
        ("ftp://us:hunter2@h", "must be http://, https://, socks5:// or socks5h://"),
        ("socks4://us:hunter2@h", "must be http://, https://, socks5:// or socks5h://"),
        (f"socks5://us:hunter2{'x' * 256}@h", "longer than SOCKS5 allows"),
        ("http://u%3As:hunter2@h", "holds a ':'"),
    ],
)  # fmt: skip
def test_what_is_no_proxy_is_refused_when_the_client_is_made(mode: str, wrong: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^proxy ") as caught:
        DemoClient(mode, "https://api.example.com", proxy=wrong)
    assert message in str(caught.value)
    assert "hunter2" not in f"{caught.value!r}{caught.value.__cause__!r}"


def test_a_copy_shares_the_proxy_of_its_client(mode: str) -> None:
    """Since it shares the connections."""
    with (
        DemoClient(mode, "https://api.example.com") as client,
        pytest.raises(ConfigurationError, match="proxy is shared"),
    ):
        client.client.with_options(proxy="http://127.0.0.1:3128")
