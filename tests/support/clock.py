"""A clock that tests move by hand: sleeping takes no time, and what was slept is remembered."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING, Any

from generator.runtime.steps.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.runtime.steps.fair_semaphore import Waiter


class ManualClock(Clock):
    """Stands still but for `advance` and for sleeping, which moves it at once. For threads and tasks alike.

    Who waits to be woken does so in real time, and gives up when the clock is moved beyond its bound.
    """

    __slots__ = ("_alarms", "_lock", "_now", "chance", "epoch", "slept")

    def __init__(self, *, epoch: float = 1_790_000_000.0, chance: float = 0.5) -> None:
        """`epoch` is the Unix time at which `monotonic` is 0; `chance` is what is drawn each time."""
        self.epoch = epoch
        self.chance = chance
        self.slept: list[float] = []
        self._now = 0.0
        self._alarms: list[tuple[float, Callable[[], object]]] = []
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self._now

    def time(self) -> float:
        return self.epoch + self._now

    def random(self) -> float:
        return self.chance

    def advance(self, seconds: float) -> None:
        """Let time pass, and end the waits whose bounds it passes."""
        with self._lock:
            self._now += seconds
            due = [notify for end, notify in self._alarms if end <= self._now]
            self._alarms = [alarm for alarm in self._alarms if alarm[0] > self._now]
        for notify in due:
            notify()

    @property
    def waiting(self) -> int:
        """How many waits have a bound that has not passed yet."""
        return len(self._alarms)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)

    def wait(self, waiter: Waiter, seconds: float | None) -> bool:
        ended = threading.Event()
        alarm = self._alarm(seconds, ended.set)
        if not waiter.listen(ended.set):
            ended.wait()
        return self._woken(waiter, alarm)

    async def await_(self, waiter: Waiter, seconds: float | None) -> bool:
        loop, ended = asyncio.get_running_loop(), asyncio.Event()

        def end() -> Any:
            return loop.call_soon_threadsafe(ended.set)

        alarm = self._alarm(seconds, end)
        try:
            if not waiter.listen(end):
                await ended.wait()
        finally:
            woken = self._woken(waiter, alarm)
        return woken

    def _alarm(self, seconds: float | None, notify: Callable[[], object]) -> tuple[float, Callable[[], object]] | None:
        if seconds is None:
            return None
        with self._lock:
            alarm = (self._now + seconds, notify)
            if seconds > 0:
                self._alarms.append(alarm)
        if seconds <= 0:
            notify()
        return alarm

    def _woken(self, waiter: Waiter, alarm: Any) -> bool:
        with self._lock:
            if alarm in self._alarms:
                self._alarms.remove(alarm)
        waiter.listen(None)
        return waiter.woken


def wait_until(condition: Callable[[], bool]) -> None:
    """Give other threads the time that they need, however long that is."""
    while not condition():
        time.sleep(0.001)


async def until(condition: Callable[[], bool]) -> None:
    """The same for tasks and threads."""
    while not condition():  # noqa: ASYNC110 -- what is waited for knows of no event
        await asyncio.sleep(0.001)


class ClockOnly:
    """What the drivers need of a transport where nothing is sent: a clock."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    def check(self) -> None:
        pass

    def send(self, *_: Any, **__: Any) -> Any:
        raise AssertionError("nothing is to be sent")
