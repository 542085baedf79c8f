"""The limiter in one process: no window holds too many, the queue is fair, who goes away takes no permit along."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import Any

import pytest

from generator.runtime.limits.limiter import LONGEST_PAUSE, SLACK, Limiter, Permit, WaitTooLong
from generator.runtime.message import Response
from generator.runtime.steps.drivers import arun, run
from generator.runtime.steps.fair_semaphore import FairSemaphore
from tests.support.clock import ClockOnly, ManualClock, until, wait_until
from tests.support.rates import windows_hold

SECOND = 1.0 - SLACK
"""With it a window is one second."""


class Limited:
    """A limiter, and the clock by which it and its callers wait."""

    def __init__(self, requests: int = 0, seconds: float = SECOND) -> None:
        self.clock = ManualClock()
        self.io: Any = ClockOnly(self.clock)
        self.limiter = Limiter(requests, seconds, self.clock)

    def permit(self, seconds: float | None = 10.0, longest: float = 60.0) -> Permit:
        permit = run(self.limiter.acquire(seconds, longest), self.io)
        assert permit is not None
        return permit

    def enter(self, seconds: float | None = 10.0) -> float:
        """Send a request at once: the time of it."""
        return _sent(self.permit(seconds))

    async def aenter(self, seconds: float | None = 10.0) -> float:
        permit = await arun(self.limiter.acquire(seconds, 60.0), self.io)
        assert permit is not None
        return _sent(permit)


def _sent(permit: Permit) -> float:
    permit.sent()
    assert permit.at is not None
    return permit.at


def test_a_limit_is_used_to_the_full() -> None:
    """Ten requests leave at once, the eleventh as soon as the window allows it."""
    limited = Limited(10)
    assert [limited.enter() for _ in range(25)] == [0.0] * 10 + [1.0] * 10 + [2.0] * 5
    assert limited.clock.slept == [1.0, 1.0]


def test_threads_and_tasks_share_one_limit() -> None:
    """Threads and the tasks of an event loop that draw on one limiter stay within it together, and all get through."""
    limited = Limited(10)
    times: list[float] = []

    def thread() -> None:
        times.extend(limited.enter(None) for _ in range(5))

    async def task() -> None:
        times.extend([await limited.aenter(None) for _ in range(5)])

    async def tasks() -> None:
        await asyncio.gather(*(task() for _ in range(6)))

    threads = [threading.Thread(target=thread) for _ in range(6)]
    threads.append(threading.Thread(target=lambda: asyncio.run(tasks())))
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(times) == 60
    windows_hold(times, 10, 1.0)


def test_first_come_first_served() -> None:
    """Callers get their permits in the order in which they asked."""
    limited = Limited(1)
    order: list[int] = []

    async def task(number: int) -> None:
        await limited.aenter(None)
        order.append(number)

    async def main() -> None:
        await asyncio.gather(*(task(number) for number in range(20)))

    asyncio.run(main())
    assert order == list(range(20))


def test_a_place_counts_from_the_moment_the_request_leaves() -> None:
    """A request that is held up after its permission does not let two bursts fall into one window."""
    limited = Limited(2)
    late = [limited.permit() for _ in range(2)]
    limited.clock.advance(5.0)
    assert [_sent(permit) for permit in late] == [5.0, 5.0]
    assert limited.enter() == 6.0


def test_a_permit_that_has_not_left_is_waited_for(mode: str) -> None:
    """However long it takes: the next one may go a window after that, not earlier, and nobody looks at the clock."""
    limited = Limited(1)
    held = limited.permit()
    times: list[float] = []

    def later() -> None:
        times.append(limited.enter(None) if mode == "sync" else asyncio.run(limited.aenter(None)))

    thread = threading.Thread(target=later)
    thread.start()
    wait_until(lambda: len(limited.limiter.watchers) == 1)
    assert limited.clock.slept == []
    limited.clock.advance(7.0)
    held.sent()
    thread.join()
    assert times == [8.0]
    assert limited.clock.slept == [1.0]


def test_a_permit_that_is_given_back_goes_to_who_waits_for_it() -> None:
    """At once, and not after a window."""
    limited = Limited(1)
    held = limited.permit()
    times: list[float] = []
    thread = threading.Thread(target=lambda: times.append(limited.enter(None)))
    thread.start()
    wait_until(lambda: len(limited.limiter.watchers) == 1)
    held.settle()
    thread.join()
    assert times == [0.0]


def test_waiting_for_a_permit_that_does_not_leave_is_bounded() -> None:
    """The bound of the wait holds there too."""
    limited = Limited(1)
    limited.permit()
    failures: list[BaseException] = []

    def later() -> None:
        with pytest.raises(WaitTooLong) as caught:
            limited.enter(3.0)
        failures.append(caught.value)

    thread = threading.Thread(target=later)
    thread.start()
    wait_until(lambda: limited.clock.waiting == 1)
    limited.clock.advance(3.0)
    thread.join()
    assert len(failures) == 1
    assert limited.limiter.semaphore.held == 0


def test_a_request_that_never_left_gives_its_place_back() -> None:
    """A permit that is settled unsent is free at once."""
    limited = Limited(1, 30.0)
    limited.permit().settle()
    assert limited.enter(0.01) == 0.0
    with pytest.raises(WaitTooLong):
        limited.enter(0.01)


def test_who_cannot_be_served_in_time_is_told_at_once() -> None:
    """The wait is known, so nobody waits in vain."""
    limited = Limited(1, 5.0)
    limited.enter()
    limited.clock.advance(0.01)
    with pytest.raises(WaitTooLong) as caught:
        limited.enter(1.0)
    assert caught.value.wait == 5.0
    assert limited.clock.slept == []
    assert limited.limiter.semaphore.held == 0


def test_a_wait_that_fits_exactly_is_waited() -> None:
    """A bound is what may be used up, and no more."""
    limited = Limited(1)
    limited.enter()
    assert limited.enter(1.0) == 1.0
    with pytest.raises(WaitTooLong):
        limited.enter(0.999)


def test_cancelled_and_impatient_waiters_lose_nobody_a_permit() -> None:
    """Of 30 tasks in the queue a third is cancelled and a third gives up; the rest is served, and nothing is held."""
    limited = Limited(1)
    served: list[int] = []

    async def task(number: int) -> None:
        await limited.aenter(3.0 if number % 3 == 1 else None)
        served.append(number)

    async def main() -> None:
        tasks = [asyncio.create_task(task(number)) for number in range(30)]
        await asyncio.sleep(0)
        for one in tasks[::3]:
            one.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())
    assert set(range(2, 30, 3)) <= set(served)
    assert len(served) < 20
    assert limited.limiter.semaphore.held == 0
    assert not limited.limiter.semaphore.queue
    limited.enter(1.0)


def test_the_first_in_the_queue_may_be_cancelled_while_it_waits() -> None:
    """Its turn goes to the next."""
    limited = Limited(1)
    held = limited.permit()

    async def main() -> float:
        first, second = (asyncio.create_task(limited.aenter(None)) for _ in range(2))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.sleep(0)
        held.settle()
        return await second

    assert asyncio.run(main()) == 0.0
    assert limited.limiter.semaphore.held == 0


def reply(status: int, **headers: str) -> Response:
    return Response(status, [(name.replace("_", "-"), value) for name, value in headers.items()], b"")


@pytest.mark.parametrize("requests", [0, 100])
@pytest.mark.parametrize(
    "answer",
    [
        reply(429, retry_after="1.5"),
        reply(503, retry_after="1.5"),
        reply(200, x_ratelimit_remaining="0", x_ratelimit_reset="1.5"),
        reply(429, x_ratelimit_reset="1790000001.5"),
    ],
)
def test_the_server_pauses_everybody(requests: int, answer: Response) -> None:
    """What one answer says about the limit holds for all callers, also where the spec states no limit."""
    limited = Limited(requests)
    limited.limiter.learn(answer)
    run(limited.limiter.acquire(2.0, 60.0), limited.io)
    assert limited.clock.slept == [1.5]


@pytest.mark.parametrize(
    "answer", [reply(200), reply(200, x_ratelimit_remaining="3", x_ratelimit_reset="9"), reply(503)]
)
def test_ordinary_answers_pause_nobody(answer: Response) -> None:
    """Neither a good answer nor a failure that asks for nothing slows others down."""
    limiter = Limited().limiter
    limiter.learn(answer)
    assert limiter.pause() == 0


def test_a_pause_beyond_the_cap_is_not_waited_for() -> None:
    """A server that says to come back tomorrow is not waited for."""
    limited = Limited()
    limited.limiter.learn(reply(429, retry_after="86400"))
    with pytest.raises(WaitTooLong) as caught:
        run(limited.limiter.acquire(None, 60.0), limited.io)
    assert caught.value.wait == LONGEST_PAUSE


@pytest.mark.parametrize(("requests", "seconds"), [(-1, 1.0), (1, 0.0), (1, float("nan"))])
def test_limits_that_make_no_sense_are_refused(requests: int, seconds: float) -> None:
    """A limit is some requests in some time."""
    with pytest.raises(ValueError, match="at least 1 request"):
        Limiter(requests, seconds)


def test_permits_are_handed_on_between_threads_and_tasks() -> None:
    """A thread wakes a task and a task wakes a thread."""
    semaphore = FairSemaphore(1)
    limited = Limited()
    order: list[str] = []

    def thread(name: str) -> None:
        assert run(semaphore.acquire(), limited.io)
        order.append(name)
        semaphore.release()

    async def main() -> None:
        assert await arun(semaphore.acquire(), limited.io)
        workers = [threading.Thread(target=thread, args=(f"thread {n}",)) for n in range(2)]
        workers[0].start()
        await until(lambda: len(semaphore.queue) == 1)
        waiting = asyncio.create_task(arun(semaphore.acquire(), limited.io))
        await until(lambda: len(semaphore.queue) == 2)
        workers[1].start()
        await until(lambda: len(semaphore.queue) == 3)
        semaphore.release()
        assert await waiting
        order.append("task")
        semaphore.release()
        for worker in workers:
            await asyncio.to_thread(worker.join)

    asyncio.run(main())
    assert order == ["thread 0", "task", "thread 1"]
    assert semaphore.held == 0


def test_a_permit_that_comes_with_the_cancellation_is_passed_on() -> None:
    """The waiter was woken and cancelled in the same moment: the permit must not be lost."""
    semaphore = FairSemaphore(1)
    limited = Limited()

    async def main() -> None:
        assert await arun(semaphore.acquire(), limited.io)
        task = asyncio.create_task(arun(semaphore.acquire(), limited.io))
        await asyncio.sleep(0)
        semaphore.release()  # hands the permit to the task, which does not run before ...
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert semaphore.held == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_begins_with_free_permits() -> None:
    """What another thread of the parent held, awaited or was about to send does not block the child."""
    limited = Limited(1)
    limiter = limited.limiter
    held = threading.Event()
    release = threading.Event()
    limited.permit()

    def hold() -> None:
        with limiter.lock, limiter.semaphore._lock:
            held.set()
            release.wait()

    threading.Thread(target=hold, daemon=True).start()
    held.wait()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            run(limiter.acquire(0.0, 60.0), limited.io)
            status = 0
        finally:
            os._exit(status)
    release.set()
    assert os.waitpid(child, 0)[1] == 0
