"""Tokens: fetched once for all, kept, renewed before they expire or when they are refused, never shown."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from generator.runtime.auth import oauth
from generator.runtime.auth.credentials import Bearer, ClientCredentials
from generator.runtime.auth.oauth import token_url
from generator.runtime.client import AsyncClient, Client
from generator.runtime.errors.classes import (
    AuthenticationError,
    CallTimeoutError,
    ConfigurationError,
    DeadlineExceededError,
    DecodeError,
    ServerError,
)
from generator.runtime.operation import Operation, ResponseSpec
from generator.runtime.resource import AsyncResource, Resource
from generator.runtime.settings import Rate
from tests.support.demo_api import API, CODEC
from tests.support.loopback import Loopback, Response
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.loopback import Received

PING: Operation[Any] = Operation(
    "ping",
    "me.ping",
    "GET",
    "/ping",
    responses=(ResponseSpec("200", "application/json", "Any"),),
    security=(("oauth",),),
    replay="safe",
)
SCHEME = ClientCredentials("client_id", "client_secret", "/oauth/token", scope="a b")
OAUTH = API._replace(schemes={"oauth": SCHEME})
GIVEN = {"client_id": "id+&", "client_secret": "s3cr=t"}


class Issuer:
    """A server that issues tokens t1, t2, … and accepts only those in `good` (all, when that is None)."""

    def __init__(self) -> None:
        self.issued = 0
        self.good: set[str] | None = None
        self.more: dict[str, Any] = {"expires_in": 3600, "token_type": "Bearer"}
        self.refusal: Response | None = None
        self.delay = 0.0
        self.lock = threading.Lock()

    def __call__(self, request: Received) -> Response:
        return self.issue() if request.target == "/oauth/token" else self.ping(request)

    def issue(self) -> Response:
        with self.lock:
            self.issued += 1
            number = self.issued
        time.sleep(self.delay)
        return self.refusal or Response(200, json.dumps({"access_token": f"t{number}", **self.more}).encode())

    def ping(self, request: Received) -> Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if self.good is not None and token not in self.good:
            return Response(401, b'{"error":"bad token"}')
        return Response(200, json.dumps(token).encode())


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture
def server(issuer: Issuer) -> Iterator[Loopback]:
    with Loopback(issuer) as running:
        yield running


def client(mode: str, server: Loopback, **settings: Any) -> DemoClient:
    return DemoClient(mode, server.url, GIVEN, api=settings.pop("api", OAUTH), **{"retry": 0, **settings})


def test_a_token_is_fetched_once_and_kept(mode: str, server: Loopback, issuer: Issuer) -> None:
    with client(mode, server) as used:
        assert [used.call(PING) for _ in range(3)] == ["t1"] * 3
        used.client, original = used.client.with_options(timeout=3), used.client
        assert used.call(PING) == "t1"
        used.client = original
    request = server.received[0]
    assert (request.method, request.target) == ("POST", "/oauth/token")
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in request.headers
    assert parse_qsl(request.body.decode()) == [
        ("grant_type", "client_credentials"),
        ("client_id", "id+&"),
        ("client_secret", "s3cr=t"),
        ("scope", "a b"),
    ]
    assert issuer.issued == 1


def test_a_refused_token_is_renewed_once(mode: str, server: Loopback, issuer: Issuer) -> None:
    issuer.good = {"t2"}
    with client(mode, server) as used:
        assert used.call(PING) == "t2"
        issuer.good = set()
        with pytest.raises(AuthenticationError, match="bad token"):
            used.call(PING)
    assert issuer.issued == 3
    assert [request.target for request in server.received].count("/ping") == 4


@pytest.mark.parametrize(
    ("expires_in", "later", "renewed"),
    [
        (3600, 3500, False),
        (3600, 3575, True),
        ("3600", 3576, True),
        (10, 8.5, False),
        (10, 9.5, True),
        (None, 1e9, False),
        ("soon", 1e9, False),
        (0, 1e9, False),
        (-5, 1e9, False),
        (float("1e400"), 1e9, False),
        (10**400, 1e9, False),
        (10**11, 86_000, False),
        (10**11, 86_400, True),
    ],
)
def test_a_token_is_renewed_shortly_before_it_expires(
    mode: str,
    server: Loopback,
    issuer: Issuer,
    monkeypatch: pytest.MonkeyPatch,
    expires_in: Any,
    later: float,
    renewed: bool,
) -> None:
    issuer.more = {"expires_in": expires_in} if expires_in != float("inf") else {}
    now = [1000.0]
    monkeypatch.setattr(oauth, "monotonic", lambda: now[0])
    with client(mode, server, deadline=None) as used:
        assert used.call(PING) == "t1"
        now[0] += later
        assert used.call(PING) == ("t2" if renewed else "t1")


def test_many_threads_fetch_one_token(server: Loopback, issuer: Issuer) -> None:
    issuer.delay = 0.05
    with Client(OAUTH, CODEC, GIVEN, server.url, {}) as used:
        threads = [threading.Thread(target=lambda: Resource(used._core)._call(PING, {}, {})) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert issuer.issued == 1
    assert len(server.received) == 17


def test_many_tasks_fetch_one_token(server: Loopback, issuer: Issuer) -> None:
    issuer.delay = 0.05

    async def main() -> list[Any]:
        async with AsyncClient(OAUTH, CODEC, GIVEN, server.url, {}) as used:
            return await asyncio.gather(*(AsyncResource(used._core)._call(PING, {}, {}) for _ in range(16)))

    assert asyncio.run(main()) == ["t1"] * 16
    assert issuer.issued == 1


def test_who_waits_while_a_fetch_fails_gets_that_failure(server: Loopback, issuer: Issuer) -> None:
    issuer.delay = 0.1
    issuer.refusal = Response(401, b'{"error":"invalid_client"}')

    async def main() -> list[Any]:
        async with AsyncClient(OAUTH, CODEC, GIVEN, server.url, {"retry": 0}) as used:
            calls = (AsyncResource(used._core)._call(PING, {}, {}) for _ in range(16))
            return await asyncio.gather(*calls, return_exceptions=True)

    found = asyncio.run(main())
    assert {type(error) for error in found} == {AuthenticationError}
    assert len({id(error) for error in found}) == 16
    assert issuer.issued == 1


def test_a_cancelled_fetch_leaves_the_turn_to_the_next(server: Loopback, issuer: Issuer) -> None:
    issuer.delay = 0.2

    async def main() -> Any:
        async with AsyncClient(OAUTH, CODEC, GIVEN, server.url, {}) as used:
            labels = AsyncResource(used._core)
            first = asyncio.create_task(labels._call(PING, {}, {}))
            await asyncio.sleep(0.05)
            second = asyncio.create_task(labels._call(PING, {}, {}))
            await asyncio.sleep(0.05)
            first.cancel()
            return await second

    assert asyncio.run(main()) == "t2"


@pytest.mark.parametrize(
    ("refusal", "error", "text"),
    [
        (
            Response(400, b'{"error":"invalid_client","error_description":"unknown client"}'),
            AuthenticationError,
            "token was refused.*unknown client",
        ),
        (Response(401, b'{"error":"invalid_client"}'), AuthenticationError, "token was refused"),
        (Response(500, b"oops"), ServerError, "POST /oauth/token answered 500"),
        (Response(200, b"oops"), DecodeError, "is not JSON"),
        (Response(200, b'{"access_token":5}'), DecodeError, "holds no access_token"),
        (Response(200, b'{"access_token":"a\\r\\nb: c"}'), DecodeError, "holds no access_token"),
    ],
)
def test_failures_of_the_token_endpoint_are_typed(
    mode: str, server: Loopback, issuer: Issuer, refusal: Response, error: type[Exception], text: str
) -> None:
    issuer.refusal = refusal
    with client(mode, server) as used, pytest.raises(error, match=text) as caught:
        used.call(PING)
    assert "s3cr=t" not in str(caught.value)
    assert issuer.issued == 1


def test_the_next_call_after_a_failure_tries_again(mode: str, server: Loopback, issuer: Issuer) -> None:
    issuer.refusal = Response(500, b"")
    with client(mode, server) as used:
        with pytest.raises(ServerError):
            used.call(PING)
        issuer.refusal = None
        assert used.call(PING) == "t2"


def test_the_deadline_covers_the_token(mode: str, server: Loopback, issuer: Issuer) -> None:
    issuer.delay = 1.0
    started = time.monotonic()
    with client(mode, server, deadline=0.2) as used, pytest.raises(CallTimeoutError):
        used.call(PING)
    assert time.monotonic() - started < 0.9


def test_waiting_for_the_fetch_of_another_ends_with_the_deadline(server: Loopback, issuer: Issuer) -> None:
    issuer.delay = 0.6

    async def main() -> Any:
        async with AsyncClient(OAUTH, CODEC, GIVEN, server.url, {}) as used:
            resource = AsyncResource(used._core)
            first = asyncio.create_task(resource._call(PING, {}, {}))
            await asyncio.sleep(0.05)
            with pytest.raises(DeadlineExceededError):
                await resource._call(PING, {}, {"deadline": 0.1})
            return await first

    assert asyncio.run(main()) == "t1"


def test_a_rate_limit_of_one_does_not_block_the_token(mode: str, server: Loopback) -> None:
    with client(mode, server, rate_limit=Rate(1, 0.2), deadline=3) as used:
        assert [used.call(PING) for _ in range(2)] == ["t1"] * 2


def test_a_new_refresh_token_replaces_the_old(mode: str, server: Loopback, issuer: Issuer) -> None:
    scheme = SCHEME._replace(grant_type="refresh_token", extra=(("refresh_token", "refresh_token"),), scope="")
    issuer.more = {"refresh_token": "r2"}
    issuer.good = {"t2"}
    with DemoClient(
        mode, server.url, {**GIVEN, "refresh_token": "r1"}, api=API._replace(schemes={"oauth": scheme})
    ) as used:
        assert used.call(PING) == "t2"
    sent = [
        dict(parse_qsl(request.body.decode())).get("refresh_token")
        for request in server.received
        if request.method == "POST"
    ]
    assert sent == ["r1", "r2"]


def test_a_token_is_in_no_output(mode: str, server: Loopback, issuer: Issuer) -> None:
    issuer.more = {}
    with client(mode, server) as used:
        used.call(PING)
        source = used.client._core.credentials.of(PING).token
        source._redactor.add(["t1-a-long-one"])
        assert "t1" not in f"{source!r} {source._token!r}"
        assert used.client._core.redactor.text("x t1-a-long-one") == "x [redacted]"


def test_another_scheme_may_be_used_instead(mode: str, server: Loopback) -> None:
    api = API._replace(schemes={"oauth": SCHEME, "bearer": Bearer("access_token")})
    both = PING._replace(security=(("bearer",), ("oauth",)))
    with DemoClient(mode, server.url, {"access_token": "own"}, api=api) as used:
        assert used.call(both) == "own"
    with client(mode, server, api=api) as used:
        assert used.call(both) == "t1"


def test_operations_with_other_alternatives_share_the_token(mode: str, server: Loopback, issuer: Issuer) -> None:
    api = API._replace(schemes={"oauth": SCHEME, "bearer": Bearer("access_token")})
    with client(mode, server, api=api) as used:
        used.call(PING)
        used.call(PING._replace(security=(("bearer",), ("oauth",))))
    assert issuer.issued == 1


def test_token_urls_of_other_hosts_are_https() -> None:
    assert token_url("https://h/v1", "/oauth/token") == "https://h/v1/oauth/token"
    assert token_url("https://h", "https://auth.example.com/t") == "https://auth.example.com/t"
    assert token_url("http://127.0.0.1:1", "http://127.0.0.1:1/t") == "http://127.0.0.1:1/t"
    with pytest.raises(ConfigurationError, match="https"):
        token_url("https://h", "http://auth.example.com/t")
