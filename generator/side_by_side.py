"""Does the same work for several items at a time, each in a process of its own, so that all cores take part."""

from __future__ import annotations

import gc
import signal
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Result = TypeVar("Result")


def each(work: Callable[[str], Result], items: Sequence[str], jobs: int) -> Iterator[tuple[str, Callable[[], Result]]]:
    """Each item, in order, with a function that gives what the work makes of it, or raises its error.

    At most so many jobs are at work at a time; a single one, or a single item, needs no other process.
    """
    if min(jobs, len(items)) < 2:
        yield from ((item, partial(work, item)) for item in items)
        return
    from concurrent.futures import ProcessPoolExecutor  # slow to import
    from multiprocessing import active_children

    pool = ProcessPoolExecutor(min(jobs, len(items)), initializer=_begin)
    try:
        with _uninterrupted():
            started = [(item, pool.submit(work, item)) for item in items]
        yield from ((item, future.result) for item, future in started)
    except BaseException:  # an interrupt above all: nobody asks for the rest any more
        for process in active_children():
            process.terminate()
            process.join()
        pool.shutdown(wait=False, cancel_futures=True)  # it cannot be waited for while it is half started
        raise
    pool.shutdown()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Interrupts wait: one that comes in the midst of a fork would be printed and lost."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows, which does not fork
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """What a process does first: it leaves interrupts to the one that started it, and collects no garbage."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
