"""A rate limit that is never exceeded in any window, shared fairly by all threads and tasks of a client."""

from __future__ import annotations

import logging
import threading
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any

from ..message import WaitTooLong
from ..response import remaining, reset_after, retry_after
from ..steps.commands import Sleep
from ..steps.fair_semaphore import FairSemaphore, forget_at_fork

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..message import Response
    from ..steps.commands import Command

LONGEST_PAUSE = 300.0
"""Seconds for which one response can make all calls wait: a wrong clock or unit must not end a client."""
SLACK = 0.01
"""Seconds by which each window is longer than promised: requests do not all travel equally fast."""


class Permit:
    """The right to send one request. Its place in the window is the moment at which the first byte leaves."""

    __slots__ = ("at", "limiter")

    def __init__(self, limiter: Limiter) -> None:
        self.limiter: Limiter = limiter
        self.at: float | None = None

    def sent(self) -> None:
        """The first byte leaves now."""
        self.at = monotonic()

    def settle(self) -> None:
        """The attempt is over: a permit whose request never left is given back."""
        if self.at is None:
            self.limiter.give_back(self)


class Limiter:
    """At most `requests` in any window of `seconds` (0 requests: no such limit), and none while the server says wait.

    Who asks first is served first. Only the first in the queue looks at the clock; the others wait for their turn, so
    one that is cancelled or gives up costs nobody anything.
    """

    def __init__(self, requests: int = 0, seconds: float = 1.0) -> None:
        if requests < 0 or not seconds > 0:
            message = f"a rate limit is at least 1 request in more than 0 seconds, not {requests} in {seconds}"
            raise ValueError(message)
        self.requests = requests
        self.window: float = seconds + SLACK
        self.resume_at: float = 0.0
        self.semaphore: FairSemaphore = FairSemaphore(1)
        self.permits: deque[Permit] = deque()
        self.after_fork()
        forget_at_fork(self)

    def after_fork(self) -> None:
        """A lock that another thread of the parent held would stay locked here."""
        self.lock: threading.Lock = threading.Lock()

    def acquire(self, seconds: float | None, longest: float) -> Generator[Command, Any, Permit | None]:
        """Wait for the right to send one request.

        `seconds` bounds the whole wait (None: unbounded). Raises WaitTooLong at once where the limit is known to need
        more, and where the server has asked for a pause of more than `longest` seconds.
        """
        if not self.requests and monotonic() >= self.resume_at:
            return None
        end = None if seconds is None else monotonic() + seconds
        got = yield from self.semaphore.acquire(seconds)
        if not got:
            raise WaitTooLong(seconds or 0.0)
        try:
            return (yield from self._first(end, longest))
        finally:
            self.semaphore.release()

    def _first(self, end: float | None, longest: float) -> Generator[Command, Any, Permit | None]:
        while True:
            wait = self.pause()
            if wait > longest:
                raise WaitTooLong(wait)
            if wait <= 0:
                taken = yield from self.take()
                if taken is None or isinstance(taken, Permit):
                    return taken
                wait = taken
            if end is not None and monotonic() + wait > end:
                raise WaitTooLong(wait)
            yield Sleep(wait)

    def take(self) -> Generator[Command, Any, Permit | float | None]:
        """A permit if there is one now, else the seconds after which to ask again."""
        yield from ()
        return self._take()

    def _take(self) -> Permit | float | None:
        if not self.requests:
            return None
        with self.lock:
            now = monotonic()
            while self.permits and self._expired(self.permits[0], now):
                self.permits.popleft()
            if len(self.permits) < self.requests:
                permit = Permit(self)
                self.permits.append(permit)
                return permit
            return self._until_free(now)

    def _expired(self, permit: Permit, now: float) -> bool:
        return permit.at is not None and permit.at + self.window <= now

    def _until_free(self, now: float) -> float:
        """Seconds until the first permit runs out; where none has left yet, it is looked at again soon."""
        times = [permit.at for permit in self.permits if permit.at is not None]
        soonest = min(times) + self.window - now if times else 0.005
        self._drop_expired(now)
        return max(soonest, 0.001)

    def _drop_expired(self, now: float) -> None:
        if any(self._expired(permit, now) for permit in self.permits):  # behind one that has not left yet
            self.permits = deque(permit for permit in self.permits if not self._expired(permit, now))

    def give_back(self, permit: Permit) -> None:
        """The request never left: its place is free."""
        with self.lock:
            if permit in self.permits:
                self.permits.remove(permit)

    def pause(self) -> float:
        """Seconds for which the server has asked us to send nothing."""
        return max(self.resume_at - monotonic(), 0.0)

    def learn(self, response: Response) -> None:
        """What an answer says of the limit: Retry-After with 429 or 503, or `remaining: 0` with a reset, pause all."""
        if response.status in {429, 503}:
            wait = retry_after(response)
        elif remaining(response) == 0:
            wait = reset_after(response)
        else:
            return
        if wait:
            self.resume_at = max(self.resume_at, monotonic() + _capped(wait))


def _capped(wait: float) -> float:
    if wait > LONGEST_PAUSE:
        text = "the server asks for a pause of %.0f s; calls to come heed %.0f s of it"
        logging.getLogger(__name__.partition(".")[0]).warning(text, wait, LONGEST_PAUSE)
    return min(wait, LONGEST_PAUSE)
