"""Tokens: fetched once for all, kept, renewed before they expire or when they are refused, never shown."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from generator.runtime.auth.schemes import Bearer, ClientCredentials
from generator.runtime.client import AsyncClient, Client
from generator.runtime.errors.classes import (
    AuthenticationError,
    CallTimeoutError,
    DeadlineExceededError,
    DecodeError,
    ServerError,
)
from generator.runtime.limits.limiter import SLACK
from generator.runtime.operation import Operation, ResponseSpec
from generator.runtime.resource import AsyncResource, Resource
from generator.runtime.settings import Rate
from tests.support.clock import ManualClock, until, wait_until
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
        self.open = threading.Event()
        self.open.set()
        self.lock = threading.Lock()

    def __call__(self, request: Received) -> Response:
        return self.issue() if request.target == "/oauth/token" else self.ping(request)

    def issue(self) -> Response:
        with self.lock:
            self.issued += 1
            number = self.issued
        self.open.wait()
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
        issuer.open.set()


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
    expires_in: Any,
    later: float,
    renewed: bool,
) -> None:
    issuer.more = {"expires_in": expires_in} if expires_in != float("inf") else {}
    clock = ManualClock()
    with client(mode, server, deadline=None, clock=clock) as used:
        assert used.call(PING) == "t1"
        clock.advance(later)
        assert used.call(PING) == ("t2" if renewed else "t1")


def queue_of(used: Client | AsyncClient) -> Any:
    """Who waits for the token of a client."""
    return used._core.credentials.of(PING).token._semaphore.queue


def test_many_threads_fetch_one_token(server: Loopback, issuer: Issuer) -> None:
    issuer.open.clear()
    with Client(OAUTH, CODEC, GIVEN, server.url, {}) as used:
        threads = [threading.Thread(target=lambda: Resource(used._core)._call(PING, {})) for _ in range(16)]
        for thread in threads:
            thread.start()
        wait_until(lambda: len(queue_of(used)) == 15)
        issuer.open.set()
        for thread in threads:
            thread.join()
    assert issuer.issued == 1
    assert len(server.received) == 17


def sixteen(server: Loopback, issuer: Issuer) -> list[Any]:
    """What 16 tasks get that need a token at the same time."""
    issuer.open.clear()

    async def main() -> list[Any]:
        async with AsyncClient(OAUTH, CODEC, GIVEN, server.url, {"retry": 0}) as used:
            calls = [asyncio.create_task(AsyncResource(used._core)._call(PING, {})) for _ in range(16)]
            await until(lambda: len(queue_of(used)) == 15)
            issuer.open.set()
            return await asyncio.gather(*calls, return_exceptions=True)

    return asyncio.run(main())


def test_many_tasks_fetch_one_token(server: Loopback, issuer: Issuer) -> None:
    assert sixteen(server, issuer) == ["t1"] * 16
    assert issuer.issued == 1


def test_who_waits_while_a_fetch_fails_gets_that_failure(server: Loopback, issuer: Issuer) -> None:
    issuer.refusal = Response(401, b'{"error":"invalid_client"}')
    found = sixteen(server, issuer)
    assert {type(error) for error in found} == {AuthenticationError}
    assert len({id(error) for error in found}) == 16
    assert issuer.issued == 1


def test_a_cancelled_fetch_leaves_the_turn_to_the_next(server: Loopback, issuer: Issuer) -> None:
    issuer.open.clear()

    async def main() -> Any:
        async with AsyncClient(OAUTH, CODEC, GIVEN, server.url, {}) as used:
            resource = AsyncResource(used._core)
            first, second = (asyncio.create_task(resource._call(PING, {})) for _ in range(2))
            await until(lambda: len(queue_of(used)) == 1)
            await until(lambda: issuer.issued == 1)
            first.cancel()
            issuer.open.set()
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
    """It ends a fetch that is never answered."""
    issuer.open.clear()
    with client(mode, server, deadline=0.2) as used, pytest.raises(CallTimeoutError):
        used.call(PING)


def test_what_the_fetch_took_is_gone_from_the_deadline(mode: str, server: Loopback, issuer: Issuer) -> None:
    clock = ManualClock()

    def slow(request: Received) -> Response:
        clock.advance(4.0 if request.target == "/oauth/token" else 0.0)
        return Response(503, b"", {"retry-after": "7"}) if request.target == "/ping" else issuer(request)

    with (
        Loopback(slow) as loopback,
        client(mode, loopback, deadline=10.0, retry=3, clock=clock) as used,
        pytest.raises(ServerError) as caught,
    ):
        used.call(PING)
    assert (caught.value.elapsed, clock.slept) == (4.0, [])


def test_waiting_for_the_fetch_of_another_ends_with_the_deadline(server: Loopback, issuer: Issuer) -> None:
    issuer.open.clear()
    clock = ManualClock()

    async def main() -> Any:
        async with AsyncClient(OAUTH, CODEC, GIVEN, server.url, {"clock": clock}) as used:
            resource = AsyncResource(used._core)
            first = asyncio.create_task(resource._call(PING, {}))
            second = asyncio.create_task(resource._call(PING, {"deadline": 5.0}))
            await until(lambda: len(queue_of(used)) == 1)
            clock.advance(5.0)
            with pytest.raises(DeadlineExceededError) as caught:
                await second
            assert caught.value.seconds == 5.0
            issuer.open.set()
            return await first

    assert asyncio.run(main()) == "t1"


def test_a_rate_limit_of_one_does_not_block_the_token(mode: str, server: Loopback) -> None:
    clock = ManualClock()
    with client(mode, server, rate_limit=Rate(1, 2.0), deadline=3, clock=clock) as used:
        assert [used.call(PING) for _ in range(2)] == ["t1"] * 2
    assert clock.slept == [2.0 + SLACK]


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
