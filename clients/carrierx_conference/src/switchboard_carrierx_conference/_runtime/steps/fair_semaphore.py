# Copied from generator/runtime/steps/fair_semaphore.py of Switchboard.
"""A semaphore that threads and asyncio tasks share, and that is handed on in the order of asking."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Generator
from typing import Any
from weakref import WeakSet

from .commands import Command, Wait


class Waiter:
    """One thread or task that waits. `wake` may come from any thread, before or after the wait begins."""

    __slots__ = ("_lock", "_notify", "woken")

    def __init__(self) -> None:
        self.woken: bool = False
        self._lock = threading.Lock()
        self._notify: Callable[[], object] | None = None

    def wake(self) -> None:
        """End the wait."""
        with self._lock:
            self.woken = True
            notify, self._notify = self._notify, None
        if notify is not None:
            notify()

    def listen(self, notify: Callable[[], object] | None) -> bool:
        """Have `notify` called when woken (None: no longer). Returns whether that has happened already."""
        with self._lock:
            self._notify = notify
            return self.woken

    def wait(self, seconds: float | None) -> bool:
        """Block this thread until woken, at most so long. Returns whether it was woken."""
        event = threading.Event()
        if not self.listen(event.set):
            event.wait(seconds)
            self.listen(None)
        return self.woken

    async def await_(self, seconds: float | None) -> bool:
        """The same for an asyncio task."""
        import asyncio  # the caller runs in it, so it is loaded; sync users never load it

        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        if not self.listen(lambda: _tell(loop, future)):
            try:
                await asyncio.wait_for(future, seconds)
            except TimeoutError:
                pass
            finally:
                self.listen(None)
        return self.woken


def _tell(loop: Any, future: Any) -> None:
    try:
        loop.call_soon_threadsafe(_finish, future)
    except RuntimeError:  # that loop is closed: nobody waits; the permit goes back when the task is collected
        return


def _finish(future: Any) -> None:
    if not future.done():
        future.set_result(None)


class FairSemaphore:
    """At most `limit` permits at once, handed on in the order of asking. A waiter that goes away loses none."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.after_fork()
        forget_at_fork(self)

    def after_fork(self) -> None:
        """Begin anew: the threads that held permits or waited for them do not exist in this process."""
        self._lock = threading.Lock()
        self.held: int = 0
        self.queue: deque[Waiter] = deque()

    def request(self) -> Waiter | None:
        """Take a permit now (None), or a place in the queue; that ends by waiting for it or by `abandon`."""
        with self._lock:
            if self.held < self.limit:
                self.held += 1
                return None
            waiter = Waiter()
            self.queue.append(waiter)
            return waiter

    def abandon(self, waiter: Waiter) -> None:
        """Leave the queue; a permit that was handed over meanwhile goes to the next."""
        with self._lock:
            if not waiter.woken:
                self.queue.remove(waiter)
                return
        self.release()

    def release(self) -> None:
        """Return a permit: the first in the queue has it now."""
        with self._lock:
            if not self.queue:
                self.held -= 1
                return
            waiter = self.queue.popleft()
            waiter.woken = True  # under our lock, so that `abandon` sees that the permit was handed over
        waiter.wake()

    def acquire(self, seconds: float | None = None) -> Generator[Command, Any, bool]:
        """Take a permit, waiting at most so long. Returns whether it was got; who got it calls `release`."""
        waiter = self.request()
        if waiter is None:
            return True
        try:
            got: bool = yield Wait(waiter, seconds)
        except BaseException:
            self.abandon(waiter)
            raise
        if not got:
            self.abandon(waiter)
        return got


_forgetful: WeakSet[Any] = WeakSet()


def forget_at_fork(thing: Any) -> None:
    """Have `thing.after_fork()` called in each child process: locks and sockets of the parent are of no use there."""
    if not _forgetful and hasattr(os, "register_at_fork"):
        _register_once()
    _forgetful.add(thing)


_registered = False


def _register_once() -> None:
    global _registered  # noqa: PLW0603 - one hook a process
    if not _registered:
        _registered = True
        os.register_at_fork(after_in_child=_after_fork)


def _after_fork() -> None:
    for thing in list(_forgetful):
        thing.after_fork()
