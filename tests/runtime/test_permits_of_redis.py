"""A permit of Redis counts from the moment at which it was given, so one that is used late is renewed first."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from generator.runtime.errors.classes import RateLimitWaitError
from generator.runtime.http.async_stream import AsyncStream
from generator.runtime.http.sync_stream import SyncStream
from generator.runtime.limits.limiter import RENEWALS, Limiter
from generator.runtime.limits.redis_limiter import LIFE, RETRY_SECONDS
from generator.runtime.message import Request, Response, WaitTooLong
from generator.runtime.settings import Rate
from generator.runtime.steps.commands import Send, WriteHooks
from generator.runtime.steps.drivers import arun, run
from tests.support.clock import ClockOnly, ManualClock
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS
from tests.support.fault_server import FaultServer, respond
from tests.support.rates import windows_hold
from tests.support.shared_bucket import SharedBucket
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable

GET = OPERATIONS["read"]
REQUEST = Request(GET, "GET", "http://127.0.0.1:1/", [])


class Process:
    """A process that shares a limit with others, and is held up between the permission and the first byte."""

    def __init__(self, mode: str, bucket: SharedBucket, meanwhile: Callable[[], object] = lambda: None) -> None:
        self.mode = mode
        self.limiter: Limiter = bucket.limiter()
        self.io: Any = (SyncSender if mode == "sync" else AsyncSender)(bucket.clock, meanwhile)

    def send(self, seconds: float | None = None) -> float:
        """The time at which a request left that may wait so long in all."""
        steps = self._steps(seconds)
        if self.mode == "sync":
            run(steps, self.io)
        else:
            asyncio.run(arun(steps, self.io))
        return self.io.times[-1]

    def _steps(self, seconds: float | None) -> Any:
        permit = yield from self.limiter.acquire(seconds, 60.0)
        assert permit is not None
        renewal = permit.renewal(seconds, 60.0)
        yield Send(REQUEST, LONG_TIMEOUTS["timeout"], on_write=permit.sent, before_write=renewal)


class SyncSender(ClockOnly):
    """A transport that takes down when a request leaves."""

    def __init__(self, clock: ManualClock, meanwhile: Callable[[], object]) -> None:
        super().__init__(clock)
        self.meanwhile = meanwhile
        self.times: list[float] = []

    def send(self, request: Request, timeouts: Any, *, stream: bool, hooks: WriteHooks) -> Response:
        self.meanwhile()
        hooks.prepare()
        return self._left(hooks)

    def _left(self, hooks: WriteHooks) -> Response:
        self.times.append(self.clock.monotonic())
        hooks.after()
        return Response(200, [], b"")


class AsyncSender(SyncSender):
    """The same, awaited."""

    async def send(self, request: Request, timeouts: Any, *, stream: bool, hooks: WriteHooks) -> Response:
        self.meanwhile()
        if (preparation := hooks.prepare()) is not None:
            await preparation
        return self._left(hooks)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.mark.parametrize("requests", [1, 2, 10])
@pytest.mark.parametrize("pause", [0.0, 0.049, 0.051, 0.5, 1.05, 1.2, 3.0, 9.0])
def test_no_window_holds_too_many_however_late_a_request_leaves(
    mode: str, clock: ManualClock, requests: int, pause: float
) -> None:
    """While a process is suspended after its permission, others send as fast as the limit allows."""
    bucket = SharedBucket(requests, 1.0, clock)
    others = Process("sync", bucket)

    def busy() -> None:
        end = clock.monotonic() + pause
        while (left := end - clock.monotonic()) > 0:
            try:
                others.send(left)
            except WaitTooLong:
                clock.advance(left)

    late = Process(mode, bucket, busy)
    late.send()
    late.send()
    for _ in range(2 * requests):
        others.send()
    windows_hold(late.io.times + others.io.times, requests, 1.0)


def test_a_process_that_is_suspended_while_it_asks_breaks_no_limit(mode: str, clock: ManualClock) -> None:
    """Redis counts what was before the time that it was asked for, so a late question looks at the later ones, too."""
    bucket = SharedBucket(2, 1.0, clock)
    others = Process("sync", bucket)

    def suspended() -> None:
        bucket.after_now = lambda: None
        clock.advance(0.015625)
        others.send()
        others.send()

    bucket.after_now = suspended
    late = Process(mode, bucket)
    late.send()
    windows_hold(bucket.times, 2, bucket.window)
    windows_hold(late.io.times + others.io.times, 2, 1.0)


def test_a_permit_that_is_used_at_once_is_not_renewed(mode: str, clock: ManualClock) -> None:
    bucket = SharedBucket(3, 1.0, clock)
    process = Process(mode, bucket, lambda: clock.advance(LIFE - 0.01))
    assert process.send() == LIFE - 0.01
    assert bucket.times == [0]


def test_a_place_that_was_not_used_is_given_back(mode: str, clock: ManualClock) -> None:
    """The renewed permit does not wait for the window of the old one, and takes no second place."""
    bucket = SharedBucket(1, 60.0, clock)
    process = Process(mode, bucket, lambda: clock.advance(2.0))
    assert process.send() == 2.0
    assert bucket.times == [2000]
    assert clock.slept == []


def test_a_renewed_permit_waits_its_turn(mode: str, clock: ManualClock) -> None:
    """Another process was admitted when the window of the first permit was over: the limit is one a second."""
    bucket = SharedBucket(1, 1.0, clock)
    other = Process("sync", bucket)

    def suspended() -> None:
        clock.advance(1.125)
        assert other.send() == 1.125

    process = Process(mode, bucket, suspended)
    assert process.send() == pytest.approx(2.226, abs=0.002)  # Redis counts in milliseconds
    assert bucket.times == [int(process.io.times[0] * 1000)]


def test_waiting_for_a_renewal_is_bounded(mode: str, clock: ManualClock) -> None:
    """The request does not leave, and its place is free."""
    bucket = SharedBucket(1, 30.0, clock)
    process = Process(mode, bucket, lambda: (clock.advance(31.0), Process("sync", bucket).send()))
    with pytest.raises(WaitTooLong):
        process.send(40.0)
    assert process.io.times == []
    assert len(bucket.times) == 1


def test_a_redis_that_is_slower_than_its_permits_live_stops_nobody(mode: str, clock: ManualClock) -> None:
    """After some renewals in vain the request leaves late: a call comes to an end."""
    bucket = SharedBucket(9, 1.0, clock)
    bucket.latency = 0.125
    assert Process(mode, bucket).send() == 0.125 * (1 + RENEWALS)
    assert len(bucket.times) == 1


def test_without_redis_a_renewed_permit_is_one_of_the_process(mode: str, clock: ManualClock) -> None:
    """It counts from its first byte, as all do while Redis is away."""
    bucket = SharedBucket(1, 1.0, clock)

    def gone() -> None:
        clock.advance(2.0)
        bucket.away = True

    process = Process(mode, bucket, gone)
    assert process.send() == 2.0
    assert [permit.at for permit in process.limiter.permits] == [2.0]


def test_redis_is_looked_for_again_after_some_seconds(clock: ManualClock, caplog: pytest.LogCaptureFixture) -> None:
    """Meanwhile the process keeps to the limit for itself; the warning comes once each time."""
    bucket = SharedBucket(1, 1.0, clock)
    process = Process("sync", bucket)
    bucket.away = True
    times = [process.send() for _ in range(5)]
    windows_hold(times, 1, 1.0)
    assert (bucket.asked, bucket.times) == (1, [])
    bucket.away = False
    assert process.send() >= RETRY_SECONDS
    assert (bucket.asked, len(bucket.times)) == (2, 1)
    assert caplog.text.count("keeps to the limit for itself") == 1


def test_closed_by_choice_waits_for_redis(clock: ManualClock) -> None:
    """Nothing is sent without it; the call goes on when it is back, or ends with its time."""
    bucket = SharedBucket(1, 1.0, clock)
    process = Process("sync", bucket)
    vars(process.limiter)["closed"] = True
    bucket.away = True
    with pytest.raises(WaitTooLong):
        process.send(0.5)
    assert clock.monotonic() <= 0.5
    assert process.limiter.semaphore.held == 0
    bucket.away = False
    assert process.send(1.0) <= 1.0


# -- in a client -------------------------------------------------------------------------------------------------------


def client(mode: str, url: str, bucket: SharedBucket, **settings: Any) -> DemoClient:
    made = DemoClient(mode, url, clock=bucket.clock, **{**LONG_TIMEOUTS, **settings})
    made.client._core.limiter = bucket.limiter()
    return made


@pytest.fixture
def slow_connect(monkeypatch: pytest.MonkeyPatch, clock: ManualClock) -> None:
    """Connecting takes two seconds."""
    connect, aconnect = SyncStream.connect_tcp, AsyncStream.connect_tcp

    def slow(self: SyncStream, *args: Any, **options: Any) -> Any:
        clock.advance(2.0)
        return connect(self, *args, **options)

    async def aslow(self: AsyncStream, *args: Any, **options: Any) -> Any:
        clock.advance(2.0)
        return await aconnect(self, *args, **options)

    monkeypatch.setattr(SyncStream, "connect_tcp", slow)
    monkeypatch.setattr(AsyncStream, "connect_tcp", aslow)


@pytest.mark.usefixtures("slow_connect")
def test_a_connection_that_takes_long_costs_a_renewal_and_not_the_limit(mode: str, clock: ManualClock) -> None:
    """The request counts from when the connection is ready; the next one, on the same connection, from at once."""
    bucket = SharedBucket(5, 60.0, clock)
    with FaultServer(respond()) as server, client(mode, server.url, bucket) as used:
        used.call(GET)
        assert bucket.times == [2000]
        used.call(GET)
        assert bucket.times == [2000, 2000]
        assert (server.met, server.connections) == (2, 1)


@pytest.mark.usefixtures("slow_connect")
def test_a_renewal_that_cannot_come_in_time_ends_the_call_unsent(mode: str, clock: ManualClock) -> None:
    """The error is that of the limit, and no byte has left."""
    bucket = SharedBucket(1, 60.0, clock)

    def take(_: object) -> None:
        clock.advance(61.0)
        Process("sync", bucket).send()

    with (
        FaultServer(respond()) as server,
        client(mode, server.url, bucket, before_attempt=take, deadline=100.0) as used,
    ):
        with pytest.raises(RateLimitWaitError):
            used.call(GET)
        assert server.met == 0
        assert used.client._core.io.backend().pool.semaphore.held == 0


def test_a_transport_of_the_users_gets_the_request_with_a_fresh_permit(mode: str, clock: ManualClock) -> None:
    """What it does before the first byte leaves is beyond our sight."""
    bucket = SharedBucket(5, 60.0, clock)
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    settings = {"transport": transport, "before_attempt": lambda _: clock.advance(2.0)}
    with client(mode, "https://api.example.com", bucket, **settings) as used:
        used.call(GET)
    assert bucket.times == [2000]


def test_the_setting_shares_the_limit(mode: str) -> None:
    """`rate_limit_url` gives the limiter the client's clock."""
    clock = ManualClock()
    settings = {"rate_limit": Rate(1, 1.0), "rate_limit_url": "redis://127.0.0.1:1", "clock": clock}
    with DemoClient(mode, "https://api.example.com", **settings) as used:
        assert used.client._core.limiter.clock is clock
