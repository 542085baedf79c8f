# Copied from generator/runtime/testing/clock.py of Switchboard.
"""The fake's clock, which its clients wait by: sleeping takes no time. Rate limits as a vendor keeps them by it."""

from __future__ import annotations

import threading
from collections import deque
from random import Random
from time import monotonic
from typing import TYPE_CHECKING, Any

from ..steps.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..steps.fair_semaphore import Waiter


class FakeClock(Clock):
    """Stands still but for `advance` and for sleeping, which moves it at once. For threads and tasks alike.

    Deadlines, backoff, Retry-After, rate limits and the lives of tokens go by it. Who waits for another thread or task
    waits for that, and gives up when the clock is moved beyond the bound.
    """

    __slots__ = ("_alarms", "_lock", "_now", "_random", "_since", "epoch", "slept")

    def __init__(self, seed: int = 0, *, epoch: float = 1_790_000_000.0) -> None:
        """`epoch` is the Unix time at which it starts."""
        self.epoch: float = epoch
        self.slept: list[float] = []
        """Each wait of a client, in seconds."""
        self._random = Random(seed)  # noqa: S311 - jitter is no secret
        self._now = 0.0
        self._since: float | None = None
        self._alarms: list[tuple[float, Callable[[], object]]] = []
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self._now if self._since is None else self._now + monotonic() - self._since

    def time(self) -> float:
        return self.epoch + self.monotonic()

    def run(self) -> None:
        """Go on by itself, too: clients of other processes wait by the machine's time."""
        self._since = monotonic()

    def stop(self) -> None:
        """Stand still from now on, but for `advance`."""
        self._now, self._since = self.monotonic(), None

    def random(self) -> float:
        return self._random.random()

    def advance(self, seconds: float = 0.0, *, minutes: float = 0.0, hours: float = 0.0, days: float = 0.0) -> None:
        """Let time pass: seconds, minutes, hours and days together."""
        passed = seconds + 60 * minutes + 3600 * hours + 86400 * days
        if passed < 0:
            raise ValueError("time can only pass, not go back")
        with self._lock:
            self._now += passed
            now = self.monotonic()
            due = [notify for end, notify in self._alarms if end <= now]
            self._alarms = [alarm for alarm in self._alarms if alarm[0] > now]
        for notify in due:
            notify()

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)

    async def asleep(self, seconds: float) -> None:
        import asyncio  # the caller runs in it, so it is loaded

        self.sleep(seconds)
        await asyncio.sleep(0)

    def wait(self, waiter: Waiter, seconds: float | None) -> bool:
        ended = threading.Event()
        alarm = self._alarm(seconds, ended.set)
        if not waiter.listen(ended.set):
            ended.wait()
        return self._woken(waiter, alarm)

    async def await_(self, waiter: Waiter, seconds: float | None) -> bool:
        import asyncio  # see above

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
            alarm = (self.monotonic() + seconds, notify)
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

    def __repr__(self) -> str:
        return f"<FakeClock {self.monotonic():g} s after its start>"


class Windows:
    """Counts requests in a window that slides. Without a limit nothing is counted."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.limits: dict[str, tuple[int, float]] = {}
        """Requests and seconds, by call; `*` for all together."""
        self._seen: dict[str, deque[float]] = {}

    def reset(self) -> None:
        """Forget what was counted."""
        self._seen.clear()

    def wait(self, call: str) -> float | None:
        """Seconds until a request is allowed again; None: it is allowed, and counted."""
        now = self._now()
        names = [name for name in (call, "*") if name in self.limits]
        for name in names:
            requests, seconds = self.limits[name]
            seen = self._seen.setdefault(name, deque())
            while seen and seen[0] <= now - seconds:
                seen.popleft()
            if len(seen) >= requests:
                return seen[0] + seconds - now
        for name in names:
            self._seen[name].append(now)
        return None
