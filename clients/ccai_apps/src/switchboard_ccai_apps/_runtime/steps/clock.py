# Copied from generator/runtime/steps/clock.py of Switchboard.
"""Time and chance as a client sees them, in one object that tests can replace. Sockets keep the machine's own time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..data.later import Later

if TYPE_CHECKING:
    from . import fair_semaphore
else:
    fair_semaphore = Later(".fair_semaphore", __package__)


class Clock:
    """The machine's clock and its chance. `clock=` takes another one, so that tests need not wait.

    Deadlines, waits between attempts, rate limits and the lives of tokens follow it.
    """

    __slots__ = ()

    def monotonic(self) -> float:
        """Seconds since some moment; they never go back."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def random(self) -> float:
        """A number from 0 up to 1."""
        from random import random  # only for retries

        return random()  # noqa: S311 - jitter is no secret

    def sleep(self, seconds: float) -> None:
        """Let time pass, blocking this thread."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """The same for an asyncio task."""
        import asyncio  # the caller runs in it, so it is loaded; sync users never load it

        await asyncio.sleep(seconds)

    def wait(self, waiter: fair_semaphore.Waiter, seconds: float | None) -> bool:
        """Block this thread until `waiter` is woken, at most so long (None: unbounded). Returns whether it was."""
        return waiter.wait(seconds)

    async def await_(self, waiter: fair_semaphore.Waiter, seconds: float | None) -> bool:
        """The same for an asyncio task."""
        return await waiter.await_(seconds)


SYSTEM_CLOCK = Clock()
