# Copied from generator/runtime/limits/limiter.py of Switchboard.
"""A rate limit that is never exceeded in any window, shared fairly by all threads and tasks of a client."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from ..message import WaitTooLong
from ..response import remaining, reset_after, retry_after
from ..steps.clock import SYSTEM_CLOCK
from ..steps.commands import Sleep, Wait
from ..steps.fair_semaphore import FairSemaphore, Waiter, forget_at_fork

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from ..message import Response
    from ..steps.clock import Clock
    from ..steps.commands import Command

LONGEST_PAUSE = 300.0
"""Seconds for which one response can make all calls wait: a wrong clock or unit must not end a client."""
SLACK = 0.01
"""Seconds by which each window is longer than promised: requests do not all travel equally fast."""
RENEWALS = 3
"""How often a permit that ran out is renewed for one request. After that it is used late: calls must come to an end."""


class Permit:
    """The right to send one request. Until the first byte has left its place is held, then it counts from that moment.

    One that was lent by others (see `redis_limiter.py`) runs out at `expires_at`, and is renewed then.
    """

    __slots__ = ("at", "expires_at", "item", "limiter")

    def __init__(self, limiter: Limiter) -> None:
        self.limiter: Limiter = limiter
        self.at: float | None = None
        self.expires_at: float | None = None
        self.item: Any = None
        """The place in the window that others lent."""

    def sent(self) -> None:
        """The first byte has left."""
        self.at = self.limiter.clock.monotonic()
        self.limiter.changed()

    def settle(self) -> None:
        """The attempt is over: a permit whose request never left is given back."""
        if self.at is None:
            self.limiter.give_back(self)

    def renewal(self, seconds: float | None, longest: float) -> Callable[[], Generator[Command, Any, None]] | None:
        """Steps that make sure, right before the first byte leaves, that the permit is still good; None: it is."""
        if self.expires_at is None:
            return None
        end = None if seconds is None else self.limiter.clock.monotonic() + seconds
        return lambda: self.limiter.renew(self, end, longest)


class Limiter:
    """At most `requests` in any window of `seconds` (0 requests: no such limit), and none while the server says wait.

    Permits are given in the order of asking. Only the first in the queue looks at the clock; the others wait until it
    has its permit, so one that is cancelled or gives up costs nobody anything.
    """

    def __init__(self, requests: int = 0, seconds: float = 1.0, clock: Clock = SYSTEM_CLOCK) -> None:
        if requests < 0 or not seconds > 0:
            message = f"a rate limit is at least 1 request in more than 0 seconds, not {requests} in {seconds}"
            raise ValueError(message)
        self.requests = requests
        self.clock = clock
        self.window: float = seconds + SLACK
        self.resume_at: float = 0.0
        self.semaphore: FairSemaphore = FairSemaphore(1)
        self.permits: deque[Permit] = deque()
        self.after_fork()
        forget_at_fork(self)

    def after_fork(self) -> None:
        """Begin with a free lock, and without the permits of threads that do not exist here."""
        self.lock: threading.Lock = threading.Lock()
        self.permits = deque(permit for permit in self.permits if permit.at is not None)
        self.watchers: list[Waiter] = []

    def acquire(self, seconds: float | None, longest: float) -> Generator[Command, Any, Permit | None]:
        """Wait for the right to send one request.

        `seconds` bounds the whole wait (None: unbounded). Raises WaitTooLong at once where the limit is known to need
        more, and where the server has asked for a pause of more than `longest` seconds.
        """
        if not self.requests and not self.pause():
            return None
        end = None if seconds is None else self.clock.monotonic() + seconds
        got = yield from self.semaphore.acquire(seconds)
        if not got:
            raise WaitTooLong(seconds or 0.0)
        try:
            permit = Permit(self) if self.requests else None
            yield from self._admit(permit, end, longest)
            return permit
        finally:
            self.semaphore.release()

    def renew(self, permit: Permit, end: float | None, longest: float) -> Generator[Command, Any, None]:
        """Have a permit that has run out admitted again; see `RENEWALS`."""
        for _ in range(RENEWALS):
            if permit.expires_at is None or self.clock.monotonic() < permit.expires_at:
                return
            yield from self._admit(permit, end, longest)

    def _admit(self, permit: Permit | None, end: float | None, longest: float) -> Generator[Command, Any, None]:
        """Wait until the server's pause is over and the permit has a place in the window."""
        while True:
            pause = self.pause()
            if pause > longest:
                raise WaitTooLong(pause)
            wait = pause or (None if permit is None else (yield from self.take(permit)))
            if wait is None:
                return
            left = None if end is None else end - self.clock.monotonic()
            if isinstance(wait, Waiter):
                if not (yield Wait(wait, left)):
                    raise WaitTooLong(left or 0.0)
            elif left is not None and wait > left:
                raise WaitTooLong(wait)
            else:
                yield Sleep(wait)

    def take(self, permit: Permit) -> Generator[Command, Any, float | Waiter | None]:
        """Give the permit a place if there is one (None), else say when to ask again: after seconds, or when woken."""
        yield from ()
        return self._take(permit)

    def _take(self, permit: Permit) -> float | Waiter | None:
        with self.lock:
            now = self.clock.monotonic()
            while self.permits and self._expired(self.permits[0], now):
                self.permits.popleft()
            if len(self.permits) < self.requests:
                self.permits.append(permit)
                return None
            return self._until_free(now)

    def _expired(self, permit: Permit, now: float) -> bool:
        return permit.at is not None and permit.at + self.window <= now

    def _until_free(self, now: float) -> float | Waiter:
        """Seconds until the first permit runs out. Where no request has left yet, that will be known when one has."""
        times = [permit.at for permit in self.permits if permit.at is not None]
        self._drop_expired(now)
        if times:
            return max(min(times) + self.window - now, 0.001)
        waiter = Waiter()
        self.watchers.append(waiter)
        return waiter

    def _drop_expired(self, now: float) -> None:
        if any(self._expired(permit, now) for permit in self.permits):  # behind one that has not left yet
            self.permits = deque(permit for permit in self.permits if not self._expired(permit, now))

    def give_back(self, permit: Permit) -> None:
        """The request never left: its place is free."""
        with self.lock:
            if permit in self.permits:
                self.permits.remove(permit)
        self.changed()

    def changed(self) -> None:
        """A request has left, or never will: whoever waits for that looks again."""
        with self.lock:
            watchers, self.watchers = self.watchers, []
        for watcher in watchers:
            watcher.wake()

    def pause(self) -> float:
        """Seconds for which the server has asked us to send nothing."""
        return max(self.resume_at - self.clock.monotonic(), 0.0) if self.resume_at else 0.0

    def learn(self, response: Response) -> None:
        """What a response says of the limit: Retry-After with 429 or 503, or `remaining: 0` with a reset, pause all."""
        if response.status in {429, 503}:
            wait = retry_after(response, self.clock.time)
        elif remaining(response) == 0:
            wait = reset_after(response, self.clock.time)
        else:
            return
        if wait:
            self.resume_at = max(self.resume_at, self.clock.monotonic() + _capped(wait))


def _capped(wait: float) -> float:
    if wait > LONGEST_PAUSE:
        text = "the server asks for a pause of %.0f s; calls to come heed %.0f s of it"
        logging.getLogger(__name__.partition(".")[0]).warning(text, wait, LONGEST_PAUSE)
    return min(wait, LONGEST_PAUSE)
