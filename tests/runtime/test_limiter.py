"""The limiter in one process: no window holds too many, the queue is fair, who goes away takes no slot along."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from typing import Any

import pytest

from generator.runtime.limits.limiter import LONGEST_PAUSE, Limiter, Permit, WaitTooLong
from generator.runtime.message import Response
from generator.runtime.steps.drivers import arun, run
from generator.runtime.steps.fair_semaphore import FairSemaphore
from tests.support.rates import windows_hold

IO: Any = None


def enter(limiter: Limiter, seconds: float | None = 10.0, longest: float = 60.0) -> Permit:
    permit = run(limiter.acquire(seconds, longest), IO)
    assert permit is not None
    permit.sent()
    return permit


def test_threads_and_tasks_share_one_limit() -> None:
    """Threads and the tasks of an event loop that draw on one limiter stay within it together, and all get through."""
    limiter = Limiter(10, 0.2)
    times: list[float] = []

    def thread() -> None:
        times.extend(enter(limiter).at or 0 for _ in range(5))

    async def task() -> None:
        for _ in range(5):
            permit = await arun(limiter.acquire(10.0, 60.0), IO)
            assert permit is not None
            permit.sent()
            times.append(permit.at or 0)

    async def tasks() -> None:
        await asyncio.gather(*(task() for _ in range(6)))

    threads = [threading.Thread(target=thread) for _ in range(6)]
    threads.append(threading.Thread(target=lambda: asyncio.run(tasks())))
    began = time.monotonic()
    for one in threads:
        one.start()
    for one in threads:
        one.join(20)
    assert len(times) == 60
    windows_hold(times, 10, 0.2)
    assert time.monotonic() - began < 3.0, "slower than the limit asks for"


def test_first_come_first_served() -> None:
    """Callers get their turns in the order in which they asked."""
    limiter = Limiter(1, 0.03)
    order: list[int] = []

    async def task(number: int) -> None:
        permit = await arun(limiter.acquire(10.0, 60.0), IO)
        assert permit is not None
        permit.sent()
        order.append(number)

    async def main() -> None:
        await asyncio.gather(*(task(number) for number in range(20)))

    asyncio.run(main())
    assert order == list(range(20))


def test_a_place_counts_from_the_moment_the_request_leaves() -> None:
    """A request that is held up after its permission does not let two bursts fall into one window."""
    limiter = Limiter(2, 0.1)
    late = [run(limiter.acquire(1.0, 60.0), IO) for _ in range(2)]
    time.sleep(0.08)
    for permit in late:
        assert permit
        permit.sent()
    third = enter(limiter)
    assert third.at - late[0].at >= 0.1  # type: ignore[operator,union-attr]


def test_a_request_that_never_left_gives_its_place_back() -> None:
    """A permit that is settled unsent is free at once."""
    limiter = Limiter(1, 30.0)
    permit = run(limiter.acquire(1.0, 60.0), IO)
    assert permit
    permit.settle()
    enter(limiter, 0.01)
    with pytest.raises(WaitTooLong):
        enter(limiter, 0.01)


def test_who_cannot_be_served_in_time_is_told_at_once() -> None:
    """The wait is known, so nobody waits in vain."""
    limiter = Limiter(1, 5.0)
    enter(limiter)
    began = time.monotonic()
    with pytest.raises(WaitTooLong) as caught:
        enter(limiter, 1.0)
    assert time.monotonic() - began < 0.2
    assert 4 < caught.value.wait <= 5.1
    assert limiter.semaphore.held == 0


def test_cancelled_and_impatient_waiters_lose_nobody_a_turn() -> None:
    """Of 30 tasks in the queue a third is cancelled and a third gives up; the rest is served, and no turn is held."""
    limiter = Limiter(1, 0.02)
    served: list[int] = []

    async def task(number: int) -> None:
        permit = await arun(limiter.acquire(0.05 if number % 3 == 1 else 10.0, 60.0), IO)
        assert permit is not None
        permit.sent()
        served.append(number)

    async def main() -> None:
        tasks = [asyncio.create_task(task(number)) for number in range(30)]
        await asyncio.sleep(0.03)
        for one in tasks[::3]:
            one.cancel()
        await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 10)

    asyncio.run(main())
    assert set(range(2, 30, 3)) <= set(served)
    assert limiter.semaphore.held == 0
    assert not limiter.semaphore.queue
    enter(limiter, 0.5)


def test_the_first_in_the_queue_may_be_cancelled_while_it_sleeps() -> None:
    """Its turn goes to the next."""
    limiter = Limiter(1, 0.1)
    enter(limiter)

    async def main() -> None:
        first = asyncio.create_task(arun(limiter.acquire(10.0, 60.0), IO))
        second = asyncio.create_task(arun(limiter.acquire(10.0, 60.0), IO))
        await asyncio.sleep(0.02)
        first.cancel()
        assert await asyncio.wait_for(second, 1)

    asyncio.run(main())
    assert limiter.semaphore.held == 0


def reply(status: int, **headers: str) -> Response:
    return Response(status, [(name.replace("_", "-"), value) for name, value in headers.items()], b"")


@pytest.mark.parametrize("requests", [0, 100])
@pytest.mark.parametrize(
    "answer",
    [
        reply(429, retry_after="0.15"),
        reply(503, retry_after="0.15"),
        reply(200, x_ratelimit_remaining="0", x_ratelimit_reset="0.15"),
    ],
)
def test_the_server_pauses_everybody(requests: int, answer: Response) -> None:
    """What one answer says about the limit holds for all callers, also where the spec states no limit."""
    limiter = Limiter(requests, 1.0)
    run(limiter.acquire(1.0, 60.0), IO)
    limiter.learn(answer)
    began = time.monotonic()
    run(limiter.acquire(1.0, 60.0), IO)
    assert 0.14 <= time.monotonic() - began < 0.5


@pytest.mark.parametrize(
    "answer", [reply(200), reply(200, x_ratelimit_remaining="3", x_ratelimit_reset="9"), reply(503)]
)
def test_ordinary_answers_pause_nobody(answer: Response) -> None:
    """Neither a good answer nor a failure that asks for nothing slows others down."""
    limiter = Limiter()
    limiter.learn(answer)
    assert limiter.pause() == 0


def test_a_pause_beyond_the_cap_is_not_waited_for() -> None:
    """A server that says to come back tomorrow is not waited for."""
    limiter = Limiter()
    limiter.learn(reply(429, retry_after="86400"))
    with pytest.raises(WaitTooLong) as caught:
        run(limiter.acquire(None, 60.0), IO)
    assert 290 < caught.value.wait <= LONGEST_PAUSE


@pytest.mark.parametrize(("requests", "seconds"), [(-1, 1.0), (1, 0.0), (1, float("nan"))])
def test_limits_that_make_no_sense_are_refused(requests: int, seconds: float) -> None:
    """A limit is some requests in some time."""
    with pytest.raises(ValueError, match="at least 1 request"):
        Limiter(requests, seconds)


def test_turns_are_handed_on_between_threads_and_tasks() -> None:
    """A thread wakes a task and a task wakes a thread."""
    turns = FairSemaphore(1)
    order: list[str] = []

    def thread(name: str) -> None:
        assert run(turns.acquire(5.0), IO)
        order.append(name)
        time.sleep(0.02)
        turns.release()

    async def main() -> None:
        assert await arun(turns.acquire(5.0), IO)
        workers = [threading.Thread(target=thread, args=(f"thread {n}",)) for n in range(2)]
        workers[0].start()
        await asyncio.sleep(0.02)
        waiting = asyncio.create_task(arun(turns.acquire(5.0), IO))
        await asyncio.sleep(0.02)
        workers[1].start()
        await asyncio.sleep(0.02)
        turns.release()
        assert await waiting
        order.append("task")
        turns.release()
        for worker in workers:
            await asyncio.to_thread(worker.join, 5)

    asyncio.run(main())
    assert order == ["thread 0", "task", "thread 1"]
    assert turns.held == 0


def test_a_turn_that_comes_with_the_cancellation_is_passed_on() -> None:
    """The waiter was woken and cancelled in the same moment: the turn must not be lost."""
    turns = FairSemaphore(1)

    async def main() -> None:
        assert await arun(turns.acquire(), IO)
        task = asyncio.create_task(arun(turns.acquire(), IO))
        await asyncio.sleep(0.01)
        turns.release()  # hands the turn to the task, which does not run before ...
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert turns.held == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_begins_with_free_turns() -> None:
    """What another thread of the parent held or awaited does not block the child."""
    limiter = Limiter(5, 1.0)
    held = threading.Event()
    release = threading.Event()

    def hold() -> None:
        with limiter.lock, limiter.semaphore._lock:
            held.set()
            release.wait(10)

    threading.Thread(target=hold, daemon=True).start()
    held.wait(5)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            run(limiter.acquire(2.0, 60.0), IO)
            status = 0
        finally:
            os._exit(status)
    release.set()
    assert os.waitpid(child, 0)[1] == 0
