# Copied from generator/runtime/http/sweeper.py of Switchboard.
"""Closes idle connections in time, also where no call comes any more: one thread a process, while anything is idle.

Without it the sockets of clients that rest (one per tenant, say) would stay until each client's next call.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING
from weakref import WeakSet

from ..steps.fair_semaphore import forget_at_fork

if TYPE_CHECKING:
    from .pool import Pool

SWEEP_SECONDS = 1.0
_JOIN_SECONDS = 5.0


class Sweeper:
    """Looks at each pool in which something is idle, once a second. The thread ends when there is none."""

    def __init__(self) -> None:
        self.after_fork()
        forget_at_fork(self)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=self.pause, after_in_parent=self.go_on)

    def after_fork(self) -> None:
        """Begin anew: the parent's thread does not exist here, and the pools are empty."""
        self.lock = threading.Lock()
        self.pools: WeakSet[Pool] = WeakSet()
        self.thread: threading.Thread | None = None
        self.stop = threading.Event()

    def watch(self, pool: Pool) -> None:
        """Sweep that pool from now on, until nothing in it is idle."""
        with self.lock:
            self.pools.add(pool)
            self._start()

    def _start(self) -> None:
        if self.thread is not None or not self.pools:
            return
        try:
            thread = threading.Thread(target=self._run, args=(self.stop,), name="idle connections", daemon=True)
            thread.start()
        except RuntimeError:  # no thread to be had (the interpreter ends, say): the next new connection makes room
            return
        self.thread = thread

    def _run(self, stop: threading.Event) -> None:
        while not stop.wait(SWEEP_SECONDS):
            with self.lock:
                for pool in list(self.pools):
                    if not pool.sweep():
                        self.pools.discard(pool)
                if not self.pools:
                    self.thread = None
                    return

    def pause(self) -> None:
        """End the thread for the moment of a fork, which wants a process of one thread."""
        thread = self.thread
        if thread is not None:
            self.stop.set()
            thread.join(_JOIN_SECONDS)

    def go_on(self) -> None:
        """See `pause`."""
        with self.lock:
            if self.stop.is_set():
                self.stop = threading.Event()
                self.thread = None
                self._start()


sweeper = Sweeper()
