"""The limit shared through Redis: four processes stay within it, and what happens while Redis is away."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import ConfigurationError
from generator.runtime.limits.limiter import WaitTooLong
from generator.runtime.limits.redis_limiter import LIFE, RETRY_SECONDS, redis_limiter
from generator.runtime.steps.clock import SYSTEM_CLOCK
from generator.runtime.steps.drivers import arun, run
from tests.support.clock import ClockOnly, ManualClock
from tests.support.fault_server import closed_port
from tests.support.rates import windows_hold
from tests.support.redis_server import NEEDS_SERVER, RedisServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.runtime.limits.limiter import Permit


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RedisServer]:
    with RedisServer(tmp_path) as redis:
        yield redis


WORKER = """
import sys
from generator.runtime.limits import limiter as limits
from generator.runtime.limits.redis_limiter import redis_limiter
from generator.runtime.steps.clock import Clock
from generator.runtime.steps.drivers import run

class Watched(Clock):
    def monotonic(self):
        self.looked = super().monotonic()
        return self.looked

class Idle:
    clock = Watched()

limits.RENEWALS = 1000  # on a machine so busy that three are not enough, this is about the renewed permit still
limiter = redis_limiter(sys.argv[1], (10, 0.5), "test", Idle.clock)
for _ in range(10):
    permit = run(limiter.acquire(None, 60.0), Idle)
    run(permit.renewal(None, 60.0)(), Idle)
    print(permit.item.timestamp, Idle.clock.looked, flush=True)
    permit.sent()
"""


@pytest.mark.parametrize("mark", [pytest.param(None, marks=NEEDS_SERVER)])
def test_four_processes_stay_within_one_limit(server: RedisServer, mark: None) -> None:
    """Whatever the window, four processes together send no more than the limit, however busy the machine is.

    That holds for the places that Redis gave, and for the moments at which a process looked at the clock before its
    request left.
    """
    workers = [
        subprocess.Popen([sys.executable, "-c", WORKER, server.url], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    outputs = [worker.communicate()[0].split() for worker in workers]
    assert [len(output) for output in outputs] == [20, 20, 20, 20]
    windows_hold([float(text) for output in outputs for text in output[::2]], 10, 500)
    windows_hold([float(text) for output in outputs for text in output[1::2]], 10, 0.5)


@pytest.mark.parametrize("mark", [pytest.param(None, marks=NEEDS_SERVER)])
def test_tasks_and_the_sync_way_share_it_too(server: RedisServer, mark: None) -> None:
    """An event loop goes on while Redis is asked, and both kinds of client draw on one limit."""
    limiters = [redis_limiter(server.url, (3, 0.3), "test") for _ in range(2)]
    io = ClockOnly(SYSTEM_CLOCK)

    async def task(number: int) -> Permit | None:
        return await arun(limiters[number % 2].acquire(None, 60.0), io)

    async def main() -> list[Permit | None]:
        return await asyncio.gather(*(task(number) for number in range(6)))

    permits = [*asyncio.run(main()), run(limiters[0].acquire(None, 60.0), io)]
    windows_hold([permit.item.timestamp for permit in permits if permit], 3, 300)


@pytest.mark.parametrize("mark", [pytest.param(None, marks=NEEDS_SERVER)])
def test_redis_goes_away_and_comes_back(server: RedisServer, mark: None, caplog: pytest.LogCaptureFixture) -> None:
    """While Redis is away the process keeps to the limit for itself and says so; later it is asked again."""
    clock = ManualClock()
    io = ClockOnly(clock)
    limiter: Any = redis_limiter(server.url, (2, 0.2), "test", clock)
    run(limiter.acquire(None, 60.0), io)
    server.stop()
    times = []
    for _ in range(5):
        permit = run(limiter.acquire(None, 60.0), io)
        assert permit is not None
        permit.sent()
        times.append(permit.at)
    windows_hold(times, 2, 0.2)
    assert caplog.text.count("keeps to the limit for itself") == 1
    server.start()
    clock.advance(RETRY_SECONDS)
    run(limiter.acquire(None, 60.0), io)
    assert limiter.bucket().count() == 1


@pytest.mark.parametrize("mark", [pytest.param(None, marks=NEEDS_SERVER)])
def test_a_renewed_permit_takes_no_second_place(server: RedisServer, mark: None) -> None:
    """Redis forgets the place that was not used."""
    clock = ManualClock()
    io = ClockOnly(clock)
    limiter: Any = redis_limiter(server.url, (2, 60.0), "test", clock)
    permit: Any = run(limiter.acquire(None, 60.0), io)
    first = permit.item.name
    clock.advance(LIFE)
    run(permit.renewal(None, 60.0)(), io)
    assert permit.item.name != first
    assert limiter.bucket().count() == 1


def test_open_by_default(caplog: pytest.LogCaptureFixture) -> None:
    """Without Redis calls go on; the warning names no URL, which may hold a password."""
    clock = ManualClock()
    limiter = redis_limiter(f"redis://:s3cret@127.0.0.1:{closed_port()}", (5, 1.0), "test", clock)
    for _ in range(3):
        run(limiter.acquire(5.0, 60.0), ClockOnly(clock))
    assert clock.slept == []
    assert "s3cret" not in caplog.text
    assert caplog.text.count("is away") == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_shares_no_connection_to_redis() -> None:
    """Two processes on one socket would read each other's answers."""
    limiter: Any = redis_limiter("redis://127.0.0.1:1", (5, 1.0), "test")
    limiter.bucket = lambda: None
    limiter._bucket = object()
    child = os.fork()
    if child == 0:
        os._exit(0 if limiter._bucket is None else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert limiter._bucket is not None


def test_closed_by_choice() -> None:
    """With when_away=closed nothing is sent without Redis, and the call ends in time."""
    clock = ManualClock()
    limiter = redis_limiter(f"redis://127.0.0.1:{closed_port()}?when_away=closed", (5, 1.0), "test", clock)
    with pytest.raises(WaitTooLong):
        run(limiter.acquire(0.5, 60.0), ClockOnly(clock))
    assert set(clock.slept) == {0.1}
    assert clock.monotonic() <= 0.5
    assert limiter.semaphore.held == 0


@pytest.mark.parametrize(
    ("url", "rate", "problem"),
    [
        ("redis://x", None, "needs a limit"),
        ("http://x", (1, 1.0), "redis://"),
        ("redis://x?when_away=maybe", (1, 1.0), "open or closed"),
    ],
)
def test_settings_that_cannot_work(url: str, rate: tuple[int, float] | None, problem: str) -> None:
    """They are refused when the client is made."""
    with pytest.raises(ConfigurationError, match=problem):
        redis_limiter(url, rate, "test")
