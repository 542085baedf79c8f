"""`http_client=`: a client of httpx's or httpx2's that the user has, through whose `send` all requests go."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import ssl
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest

from generator.runtime.errors.classes import (
    AttemptTimeoutError,
    ClientError,
    ClosedError,
    ConfigurationError,
    ConnectionFailedError,
    NotFoundError,
    OutcomeUnknownError,
    StatusError,
)
from generator.runtime.message import Timeouts
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS, SHORT_TIMEOUTS
from tests.support.fault_server import FaultServer, close_read, closed_port, hang, respond
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    from collections.abc import Callable

GET, PUT, POST = OPERATIONS["read"], OPERATIONS["replace"], OPERATIONS["write"]
SETTINGS = {name: value for name, value in LONG_TIMEOUTS.items() if name != "trust_env"}
LIBRARIES = [httpx, httpx2]


@pytest.fixture(params=LIBRARIES, ids=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Any:
    return request.param


def http_client(library: Any, mode: str, **settings: Any) -> Any:
    kind = library.Client if mode == "sync" else library.AsyncClient
    return kind(trust_env=False, verify=contexts().client, **settings)  # a context of its own takes 50 ms to make


def hook(mode: str, function: Callable[[Any], Any]) -> Any:
    """An event hook of a client of either kind."""
    if mode == "sync":
        return function

    async def awaited(argument: Any) -> None:
        result = function(argument)
        if hasattr(result, "__await__"):
            await result

    return awaited


def closed(client: DemoClient, theirs: Any) -> None:
    client.result_of(theirs.close() if client.runner is None else theirs.aclose())


def test_requests_go_through_the_users_client(mode: str, library: Any) -> None:
    """Its hooks see each attempt and may add to it; its connections are used; it stays open when ours is closed."""
    seen: list[Any] = []

    def sign(request: Any) -> None:
        request.headers["x-signed"] = "yes"
        seen.append(request.method)

    hooks = {
        "request": [hook(mode, sign)],
        "response": [hook(mode, lambda response: seen.append(response.status_code))],
    }
    theirs = http_client(library, mode, event_hooks=hooks)
    with FaultServer(respond(503, b"{}"), respond()) as server:
        with DemoClient(mode, server.url, http_client=theirs, **SETTINGS) as client:
            assert client.call(GET) == {"ok": True}
            assert client.call(POST, name="x" * 100_000) == {"ok": True}
            client.close()
            assert not theirs.is_closed
            closed(client, theirs)
        assert seen == ["GET", 503, "GET", 200, "POST", 200]
        assert {request.headers["x-signed"] for request in server.received} == {"yes"}
        assert server.connections == 1


def test_mounts_of_the_users_client_hold(mode: str, library: Any) -> None:
    """A mock for one host, say."""
    answer = library.MockTransport(lambda request: library.Response(200, json={"host": request.url.host}))
    theirs = http_client(library, mode, mounts={"https://api.example.com": answer})
    with DemoClient(mode, "https://api.example.com", http_client=theirs) as client:
        assert client.call(GET) == {"host": "api.example.com"}
        closed(client, theirs)


def test_redirects_credentials_and_timeouts_are_ours(mode: str, library: Any) -> None:
    """Whatever theirs does for others; headers, cookies and parameters of theirs are not added."""
    theirs = http_client(
        library,
        mode,
        follow_redirects=True,
        auth=("mallory", "secret"),
        timeout=0.001,
        headers={"x-theirs": "1"},
        cookies={"theirs": "1"},
        params={"theirs": "1"},
        base_url="http://127.0.0.1:1",
    )
    steps = respond(307, b"", location="/elsewhere", set_cookie="a=b"), respond(), respond()
    with FaultServer(*steps) as server, DemoClient(mode, server.url, http_client=theirs, **SETTINGS) as client:
        with pytest.raises(StatusError, match="307"):
            client.call(PUT, name="x")
        assert client.call(GET) == {"ok": True}
        closed(client, theirs)
    for request in server.received:
        assert request.target == "/things/1"
        assert request.headers["authorization"] == "Basic dXNlcjpwYTU1d29yZA=="
        assert not {"x-theirs", "cookie"} & request.headers.keys()


def test_our_timeout_bounds_theirs(mode: str, library: Any) -> None:
    """A client without timeouts is stopped by ours."""
    theirs = http_client(library, mode, timeout=None)
    settings = SETTINGS | {"timeout": Timeouts(5, 0.2, 5, 5, 30), "retry": 0}
    with FaultServer(hang) as server, DemoClient(mode, server.url, http_client=theirs, **settings) as client:
        with pytest.raises(AttemptTimeoutError) as caught:
            client.call(GET)
        closed(client, theirs)
    assert caught.value.bound == "read"


def every_error(library: Any) -> list[Exception]:
    """One of each class of the library's errors."""
    kinds = [getattr(library, name) for name in library.__all__]
    found = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Exception)]
    return [made_error(kind) for kind in found if not issubclass(kind, (Warning, library.HTTPStatusError))]


def made_error(kind: type[Exception]) -> Exception:
    try:
        return kind("it failed")
    except TypeError:  # those of streams have a message of their own
        return kind()


ERRORS = [
    pytest.param(each, id=f"{library.__name__}.{type(each).__name__}")
    for library in LIBRARIES
    for each in every_error(library)
]
UNSENT = {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "InvalidURL"}


@pytest.mark.parametrize("way", ["transport", "http_client"])
@pytest.mark.parametrize("error", ERRORS)
def test_no_error_of_the_library_comes_through(mode: str, way: str, error: Exception) -> None:
    """Each is one of ours, and a write that may have been sent is never repeated."""
    library = importlib.import_module(type(error).__module__.partition(".")[0])
    calls = []

    def fail(request: Any) -> Any:
        calls.append(request)
        raise error

    transport = library.MockTransport(fail)
    given = transport if way == "transport" else http_client(library, mode, transport=transport)
    with DemoClient(mode, "https://api.example.com", **SHORT_TIMEOUTS | {way: given, "retry": 1}) as client:
        with pytest.raises(ClientError) as caught:
            client.call(POST, name="x")
        if way == "http_client":
            closed(client, given)
    unsent = type(error).__name__ in UNSENT
    assert isinstance(caught.value, OutcomeUnknownError) is not unsent
    assert len(calls) == (2 if unsent and type(error).__name__ not in {"UnsupportedProtocol", "InvalidURL"} else 1)


def test_a_refused_connection_is_certain(mode: str, library: Any) -> None:
    """So a write is sent again."""
    theirs = http_client(library, mode)
    with DemoClient(mode, f"http://127.0.0.1:{closed_port()}", http_client=theirs, **SETTINGS) as client:
        with pytest.raises(ConnectionFailedError) as caught:
            client.call(POST, name="x")
        closed(client, theirs)
    assert caught.value.attempts == 3


def test_a_broken_connection_is_not(mode: str, library: Any) -> None:
    theirs = http_client(library, mode)
    with FaultServer(close_read) as server, DemoClient(mode, server.url, http_client=theirs, **SETTINGS) as client:
        with pytest.raises(OutcomeUnknownError):
            client.call(POST, name="x")
        closed(client, theirs)
        assert server.met == 1


# -- hooks that take the response --------------------------------------------------------------------------------------


def test_a_hook_may_read_the_response(mode: str, library: Any) -> None:
    """To log its body, say; it is unpacked once."""
    bodies: list[bytes] = []

    def sync_read(response: Any) -> None:
        bodies.append(response.read())

    async def async_read(response: Any) -> None:
        bodies.append(await response.aread())

    reading = sync_read if mode == "sync" else async_read
    packed = respond(200, gzip.compress(b'{"a": 1}'), content_encoding="gzip")
    theirs = http_client(library, mode, event_hooks={"response": [reading]})
    with FaultServer(packed) as server, DemoClient(mode, server.url, http_client=theirs, **SETTINGS) as client:
        assert client.call(GET) == {"a": 1}
        closed(client, theirs)
    assert bodies == [b'{"a": 1}']


@pytest.mark.parametrize("read", [True, False])
def test_a_hook_that_raises_for_a_status(mode: str, library: Any, read: bool) -> None:
    """`raise_for_status()` is our error of that status, retried as it would be without the hook."""

    def sync_raise(response: Any) -> None:
        if read:
            response.read()
        response.raise_for_status()

    async def async_raise(response: Any) -> None:
        if read:
            await response.aread()
        response.raise_for_status()

    raising = sync_raise if mode == "sync" else async_raise
    theirs = http_client(library, mode, event_hooks={"response": [raising]})
    steps = respond(503, b"{}"), respond(404, b'{"message": "no such thing"}')
    with FaultServer(*steps) as server, DemoClient(mode, server.url, http_client=theirs, **SETTINGS) as client:
        with pytest.raises(NotFoundError) as caught:
            client.call(GET)
        closed(client, theirs)
    assert (caught.value.attempts, "no such thing" in str(caught.value)) == (2, read)


def test_a_hook_that_takes_the_body_away(mode: str, library: Any) -> None:
    """Is told so: an empty file would be a lie."""

    def sync_take(response: Any) -> None:
        list(response.iter_raw())

    async def async_take(response: Any) -> None:
        [chunk async for chunk in response.aiter_raw()]

    theirs = http_client(library, mode, event_hooks={"response": [sync_take if mode == "sync" else async_take]})
    with FaultServer(respond()) as server, DemoClient(mode, server.url, http_client=theirs, **SETTINGS) as client:
        with pytest.raises(ConnectionFailedError, match=r"response\.read\(\)"):
            client.call(GET)
        closed(client, theirs)
        assert server.met == 1


def test_what_a_hook_raises_comes_through(mode: str, library: Any) -> None:
    """It is the user's own code."""

    def broken(request: Any) -> None:
        raise KeyError("a bug")

    theirs = http_client(library, mode, event_hooks={"request": [hook(mode, broken)]})
    with DemoClient(mode, "https://api.example.com", http_client=theirs) as client:
        with pytest.raises(KeyError, match="a bug"):
            client.call(GET)
        closed(client, theirs)


# -- what is refused ---------------------------------------------------------------------------------------------------


def test_a_client_of_the_other_kind_is_refused_by_name(mode: str, library: Any) -> None:
    """When ours is made."""
    other = http_client(library, "async" if mode == "sync" else "sync")
    name, kind = ("AsyncClient", "async") if mode == "sync" else ("Client", "sync")
    with pytest.raises(ConfigurationError, match=rf"^http_client must .* of type {name}\n.*is for {kind} clients"):
        DemoClient(mode, "https://api.example.com", http_client=other)


class OwnClient(httpx.Client):
    """Services make classes of their own."""


class OwnAsyncClient(httpx.AsyncClient):
    """The same."""


def test_a_subclass_will_do(mode: str) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=1))
    theirs: Any = (OwnClient if mode == "sync" else OwnAsyncClient)(transport=transport)
    with DemoClient(mode, "https://api.example.com", http_client=theirs) as client:
        assert client.call(GET) == 1
        closed(client, theirs)


def test_a_client_that_was_closed_is_told(mode: str, library: Any) -> None:
    """By an error of ours, before anything is sent."""
    theirs = http_client(library, mode)
    with DemoClient(mode, "https://api.example.com", http_client=theirs) as client:
        closed(client, theirs)
        with pytest.raises(ClosedError, match="http_client="):
            client.call(GET)


@pytest.mark.parametrize(
    ("owner", "ignored", "value"),
    [
        ("http_client", "transport", httpx.MockTransport(lambda _: httpx.Response(200))),
        ("http_client", "proxy", "http://127.0.0.1:1"),
        ("http_client", "ssl_context", ssl.create_default_context()),
        ("transport", "proxy", "http://127.0.0.1:1"),
        ("transport", "ssl_context", ssl.create_default_context()),
    ],
)
def test_settings_that_would_have_no_effect_are_refused(mode: str, owner: str, ignored: str, value: Any) -> None:
    """A certificate or proxy that is passed over in silence is worse than none."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    given = transport if owner == "transport" else http_client(httpx, mode)
    with pytest.raises(ConfigurationError, match=rf"^{ignored} has no effect beside {owner}"):
        DemoClient(mode, "https://api.example.com", **{owner: given, ignored: value})


def test_aiohttp_takes_certificates_and_no_proxy() -> None:
    aiohttp: dict[str, Any] = {"transport": "aiohttp", "ssl_context": contexts().client}
    with DemoClient("async", "https://api.example.com", **aiohttp):
        pass
    with pytest.raises(ConfigurationError, match=r"^proxy has no effect beside transport"):
        DemoClient("async", "https://api.example.com", proxy="http://127.0.0.1:1", **aiohttp)


def test_a_url_that_httpx_refuses_is_an_error_of_ours(mode: str, library: Any) -> None:
    """It takes no longer ones than 65,536 characters."""
    theirs = http_client(library, mode)
    with DemoClient(mode, "https://api.example.com", http_client=theirs) as client:
        with pytest.raises(ConnectionFailedError, match="URL"):
            client.call(GET, {"extra_query": {"q": "x" * 70_000}})
        closed(client, theirs)


def test_a_second_event_loop_is_an_error_of_ours(library: Any) -> None:
    """A client of httpx's belongs to one event loop: that is said, and nothing is tried again."""
    outcomes: list[object] = []
    with (
        FaultServer(respond()) as server,
        DemoClient("async", server.url, http_client=http_client(library, "async"), **SETTINGS) as client,
    ):
        client.call(GET)

        async def other() -> None:
            from generator.runtime.resource import AsyncResource

            try:
                outcomes.append(await AsyncResource(client.client._core)._call(GET, {}))
            except Exception as error:  # noqa: BLE001 - which it is, is looked at
                outcomes.append(error)

        asyncio.run(other())
        assert isinstance(outcomes[0], ConnectionFailedError)
        assert "event loop" in str(outcomes[0])
        assert outcomes[0].attempts == 1
