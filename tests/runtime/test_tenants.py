"""Many tenants and tokens that change: functions as credentials, and light clients with credentials of their own."""

from __future__ import annotations

import asyncio
import json
import logging
from base64 import b64decode
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from generator.runtime.auth.schemes import ApiKey, Basic, Bearer, ClientCredentials
from generator.runtime.errors.classes import (
    AuthenticationError,
    ClosedError,
    ConfigurationError,
    DeadlineExceededError,
    StatusError,
)
from generator.runtime.settings import RetryPolicy
from tests.support.demo_api import API, LIST_LABELS
from tests.support.loopback import Loopback, Response
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.loopback import Received

SCHEMES: dict[str, Any] = {
    "basic": Basic("login", "password"),
    "bearer": Bearer("access_token"),
    "header": ApiKey("user_token", "header", "x-token"),
    "cookie": ApiKey("pxtoken", "cookie", "PX"),
    "query": ApiKey("key", "query", "key"),
    "oauth": ClientCredentials("client_id", "client_secret"),
}
TENANTS = API._replace(
    schemes=SCHEMES, arguments={"account_id": "account_id"}, variables={"zone": "eu"}, base_url="https://{zone}.example"
)
SECRET = {"basic": "password", "bearer": "access_token", "header": "user_token", "cookie": "pxtoken", "query": "key"}
PLACES: dict[str, Callable[[Received], str]] = {
    "basic": lambda request: b64decode(request.headers["authorization"].split()[1]).decode().partition(":")[2],
    "bearer": lambda request: request.headers["authorization"].removeprefix("Bearer "),
    "header": lambda request: request.headers["x-token"],
    "cookie": lambda request: request.headers["cookie"].removeprefix("PX="),
    "query": lambda request: dict(parse_qsl(request.target.partition("?")[2]))["key"],
}
every_scheme = pytest.mark.parametrize("scheme", list(SECRET))


def operation(scheme: str) -> Any:
    return LIST_LABELS._replace(security=((scheme,),))


class Source:
    """A function that gives value-1, value-2, …, plain or to be awaited."""

    def __init__(self, awaited: bool = False, value: Any = "value") -> None:
        self.asked = 0
        self.value = value

        async def give() -> Any:
            await asyncio.sleep(0)
            return self.next()

        self.function: Callable[[], Any] = give if awaited else self.next

    def next(self) -> Any:
        self.asked += 1
        return f"{self.value}-{self.asked}" if isinstance(self.value, str) and self.value else self.value


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(200, b"{}")) as running:
        yield running


def client(mode: str, server: Loopback, scheme: str, secret: Any, **settings: Any) -> DemoClient:
    settings = {"retry": RetryPolicy(base=0.0), **settings}
    given = {"login": "user", SECRET[scheme]: secret, "account_id": 1}
    return DemoClient(mode, server.url, given, api=TENANTS, **settings)


def sources(mode: str) -> list[Source]:
    return [Source(), *([Source(awaited=True)] if mode == "async" else [])]


# ---- functions ----


@every_scheme
def test_a_function_is_called_for_each_attempt(mode: str, server: Loopback, scheme: str) -> None:
    for source in sources(mode):
        server.received.clear()
        responses = [Response(503, b"", {"retry-after": "0"}), Response(200, b"{}"), Response(200, b"{}")]
        server.respond = lambda _, left=responses: left.pop(0)
        with client(mode, server, scheme, source.function) as used:
            assert source.asked == 0
            used.call(operation(scheme))
            used.call(operation(scheme))
        assert [PLACES[scheme](request) for request in server.received] == ["value-1", "value-2", "value-3"]


@every_scheme
def test_after_a_401_a_fresh_value_is_tried_once(mode: str, server: Loopback, scheme: str) -> None:
    for source in sources(mode):
        server.respond = lambda request: Response(200 if PLACES[scheme](request) == "value-2" else 401, b"{}")
        with client(mode, server, scheme, source.function, retry=0) as used:
            used.call(operation(scheme))
            with pytest.raises(AuthenticationError):
                used.call(operation(scheme))
        assert source.asked == 4


@every_scheme
@pytest.mark.parametrize("value", ["", "  ", None, 5, b"x", "\udcff", "hunter2\nx: y"])
def test_what_a_function_gives_is_checked_like_a_given_value(
    mode: str, server: Loopback, scheme: str, value: Any
) -> None:
    if isinstance(value, str) and "\n" in value and scheme in {"basic", "cookie", "query"}:
        return  # those are encoded
    for awaited in {False, mode == "async"}:
        source = Source(awaited)
        source.next = lambda: value  # type: ignore[method-assign]
        function = source.function if awaited else source.next
        name = SECRET[scheme]
        with client(mode, server, scheme, function) as used:
            with pytest.raises(ConfigurationError, match=rf"^{name} \(from its function\) ") as caught:
                used.call(operation(scheme))
            assert "hunter2" not in str(caught.value)
    assert not server.received


def test_a_function_works_for_raw_requests(mode: str, server: Loopback) -> None:
    for source in sources(mode):
        with client(mode, server, "header", source.function) as used:
            used.request("GET", "/x")
        assert server.received[-1].headers["x-token"] == "value-1"


def test_what_a_function_raises_comes_out_as_it_is(mode: str, server: Loopback) -> None:
    def fail() -> str:
        raise LookupError("the vault is sealed")

    with client(mode, server, "bearer", fail) as used, pytest.raises(LookupError, match="the vault is sealed"):
        used.call(operation("bearer"))
    assert not server.received


def test_the_deadline_ends_an_async_function(server: Loopback) -> None:
    async def hang() -> str:
        await asyncio.Event().wait()
        raise AssertionError

    with (
        client("async", server, "bearer", hang, deadline=0.05) as used,
        pytest.raises(DeadlineExceededError) as caught,
    ):
        used.call(operation("bearer"))
    assert caught.value.seconds == 0.05
    assert not server.received


@every_scheme
def test_a_sync_client_refuses_an_async_function_by_name(server: Loopback, scheme: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{SECRET[scheme]} is an async function"):
        client("sync", server, scheme, Source(awaited=True).function)
    with (
        client("sync", server, scheme, "given") as used,
        pytest.raises(ConfigurationError, match="is an async function"),
    ):
        used.client.with_options(**{SECRET[scheme]: Source(awaited=True).function})


@every_scheme
def test_what_a_function_gave_is_shown_nowhere(
    mode: str, server: Loopback, scheme: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.respond = lambda request: Response(400, json.dumps({"message": f"no: {PLACES[scheme](request)}"}).encode())
    caplog.set_level(logging.DEBUG)
    shown: list[Any] = []
    source = Source(value="hunter2")
    with client(mode, server, scheme, source.function, before_attempt=shown.append) as used:
        with pytest.raises(StatusError) as caught:
            used.call(operation(scheme))
        text = (
            f"{caught.value} {caught.value!r} {caplog.text} {shown} {used.client!r} {used.client._core.credentials!r}"
        )
    assert "[redacted]" in str(caught.value)
    assert "hunter2" not in text


def test_the_secret_of_an_oauth_client_may_be_a_function(mode: str) -> None:
    def respond(request: Received) -> Response:
        return Response(200, b'{"access_token": "t", "expires_in": 60}' if request.method == "POST" else b"{}")

    for source in sources(mode):
        with Loopback(respond) as server:
            given = {"client_id": "i", "client_secret": source.function, "account_id": 1}
            with DemoClient(mode, server.url, given, api=TENANTS) as used:
                used.call(operation("oauth"))
                used.call(operation("oauth"))
        assert [request.method for request in server.received] == ["POST", "GET", "GET"]
        assert b"client_secret=value-1" in server.received[0].body


def test_the_latest_of_many_values_are_hidden_and_one_that_comes_again_pushes_none_out(mode: str) -> None:
    with DemoClient(mode, None, {"login": "u", "password": "p"}) as used:
        redactor = used.client._core.redactor
        for number in range(99):
            redactor.add([f"secret-{number}"])
        for _ in range(500):
            redactor.add(["the same"])
        assert redactor.text("secret-0 the same") == "[redacted] [redacted]"


# ---- light clients ----


@every_scheme
def test_a_light_client_has_its_own_credentials_over_the_same_connections(
    mode: str, server: Loopback, scheme: str
) -> None:
    with client(mode, server, scheme, "parent-token") as used:
        parent = used.client
        light = parent.with_options(**{SECRET[scheme]: "light-token", "account_id": 2})
        for chosen in (parent, light, parent):
            used.client = chosen
            used.call(operation(scheme))
        used.client = parent
        assert light._core.io is parent._core.io
        assert light._core.limiter is parent._core.limiter
    assert [PLACES[scheme](request) for request in server.received] == ["parent-token", "light-token", "parent-token"]
    assert [request.target.partition("?")[0][:12] for request in server.received] == [
        "/accounts/1/",
        "/accounts/2/",
        "/accounts/1/",
    ]
    assert len({request.peer for request in server.received}) == 1


def test_a_light_client_is_closed_alone_and_a_parent_with_its_light_ones(mode: str, server: Loopback) -> None:
    source = Source()
    with client(mode, server, "header", "parent-token") as used:
        parent = used.client
        light, other = parent.with_options(user_token="light"), parent.with_options(user_token=source.function)
        used.result_of(light.close())
        used.client = light
        with pytest.raises(ClosedError):
            used.call(operation("header"))
        used.client = parent
        used.call(operation("header"))
        used.close()
        for chosen in (parent, other, other.with_options()):
            used.client = chosen
            with pytest.raises(ClosedError):
                used.call(operation("header"))
            with pytest.raises(ClosedError):
                used.request("GET", "/x")
        used.client = parent
    assert source.asked == 0


def test_what_was_given_to_the_light_client_goes_first(mode: str, server: Loopback) -> None:
    both = LIST_LABELS._replace(security=(("header",), ("bearer",)))
    with client(mode, server, "header", "parent-token") as used:
        used.client, parent = used.client.with_options(access_token="light"), used.client
        used.call(both)
        used.client = parent
    assert server.received[0].headers["authorization"] == "Bearer light"
    assert "x-token" not in server.received[0].headers


@pytest.mark.parametrize("name", ["base_url", "zone", "transport", "ssl_context", "max_connections", "rate_limit"])
def test_what_belongs_to_the_connections_is_refused_by_name(mode: str, server: Loopback, name: str) -> None:
    with client(mode, server, "header", "t") as used, pytest.raises(ConfigurationError, match=f"^{name} "):
        used.client.with_options(**{name: "us"})


@every_scheme
def test_the_secrets_of_both_are_hidden_by_the_light_client(mode: str, server: Loopback, scheme: str) -> None:
    server.respond = lambda _: Response(400, b'{"message": "parent-token or light-token?"}')
    with client(mode, server, scheme, "parent-token") as used:
        used.client, parent = used.client.with_options(**{SECRET[scheme]: "light-token"}), used.client
        with pytest.raises(StatusError) as caught:
            used.call(operation(scheme))
        used.client = parent
    assert "parent-token" not in str(caught.value)
    assert "light-token" not in str(caught.value)


@pytest.mark.parametrize(
    ("changed", "fetches"),
    [
        ({}, 1),
        ({"timeout": 5}, 1),
        ({"user_token": "t"}, 1),
        ({"account_id": 2}, 1),
        ({"client_secret": "other"}, 2),
        ({"client_id": "other", "client_secret": "other"}, 2),
    ],
)
def test_tokens_are_shared_unless_they_are_fetched_with_other_credentials(
    mode: str, changed: Any, fetches: int
) -> None:
    """Also where the light client was made before the first token was fetched."""
    issued: list[str] = []

    def respond(request: Received) -> Response:
        if request.method == "POST":
            issued.append(request.body.decode())
            return Response(200, b'{"access_token": "t%d"}' % len(issued))
        return Response(200, json.dumps(request.headers["authorization"]).encode())

    given = {"client_id": "i", "client_secret": "s", "account_id": 1}
    with Loopback(respond) as server, DemoClient(mode, server.url, given, api=TENANTS) as used:
        parent = used.client
        light = parent.with_options(**changed)
        seen = []
        for chosen in (light, parent, light, parent):
            used.client = chosen
            seen.append(used.call(operation("oauth")))
        used.client = parent
    assert len(issued) == fetches
    assert seen[:2] == seen[2:]
    assert len(set(seen)) == fetches


def test_a_light_client_may_have_no_credentials_or_the_only_ones(mode: str, server: Loopback) -> None:
    with client(mode, server, "header", "parent-token") as used:
        used.client, parent = used.client.with_options(auth=None), used.client
        with pytest.raises(ConfigurationError, match="needs credentials"):
            used.call(operation("header"))
        used.client = used.client.with_options(user_token="its own")
        used.call(operation("header"))
        used.client = parent
        used.call(operation("header"))
    assert [request.headers["x-token"] for request in server.received] == ["its own", "parent-token"]
