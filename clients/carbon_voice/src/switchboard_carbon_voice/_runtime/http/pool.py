# Copied from generator/runtime/http/pool.py of Switchboard.
"""Connections that are kept: a stack of idle ones for each origin, and a fair queue when too many are in use.

httpcore's own pool walks through all connections for each request, which is quadratic in the number that is open; this
one makes several pools behind one client unnecessary.
"""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from ..steps.fair_semaphore import FairSemaphore, Waiter, forget_at_fork
from .sweeper import sweeper

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from ..urls import Origin

IDLE_SECONDS = 4.0
"""Idle connections are dropped after this: before servers do it (5 s in Node and uvicorn), so few die under us."""


class Connection(NamedTuple):
    """One connection: what speaks HTTP, the stream under it, and the face through which requests go."""

    key: Hashable
    http: Any
    stream: Any
    face: Any


class Pool:
    """At most `limit` connections at once, across all origins and event loops; sync and async clients alike."""

    def __init__(self, connect: Callable[[Origin, Hashable], Connection], limit: int) -> None:
        self.connect = connect
        self.limit = limit
        self.semaphore = FairSemaphore(limit)
        self.closed = False
        self.after_fork()
        forget_at_fork(self)

    def after_fork(self) -> None:
        """Begin anew. The parent's sockets are closed here as they are collected, which does not disturb the parent."""
        self.lock = threading.Lock()
        self.idle: dict[Hashable, list[tuple[float, Connection]]] = {}
        self.watched = False
        """The sweeper looks at this pool."""

    def ask(self) -> Waiter | None:
        """See `FairSemaphore.request`: the right to use one connection."""
        return self.semaphore.request()

    def connection(self, origin: Origin, owner: Hashable = None) -> Connection:
        """A connection for the holder of a permit: the one that was used last, if it is still good, else a new one.

        `owner` keeps apart what must not be shared: it is a weak reference to an event loop.
        """
        key = (origin, owner)
        while (entry := self._pop(key)) is not None:
            since, connection = entry
            if monotonic() - since < IDLE_SECONDS and connection.http.is_clean():
                return connection
            connection.stream.close()
        self._make_room()
        return self.connect(origin, key)

    def _pop(self, key: Hashable) -> tuple[float, Connection] | None:
        with self.lock:
            stack = self.idle.get(key)
            return stack.pop() if stack else None

    def put(self, connection: Connection) -> None:
        """Take a connection back, for others to use if it is fit for that, and return its permit."""
        with self.lock:
            keep = connection.http.is_free() and not self.closed
            if keep:
                self.idle.setdefault(connection.key, []).append((monotonic(), connection))
            unwatched = keep and not self.watched
            self.watched = self.watched or keep
        if not keep:
            connection.stream.close()
        self.semaphore.release()
        if unwatched:
            sweeper.watch(self)

    def drop(self, connection: Connection) -> None:
        """Close a connection whose exchange was not completed, and return its permit."""
        connection.stream.close()
        self.semaphore.release()

    def sweep(self) -> bool:
        """Close what has been idle for too long. Returns whether there is still anything idle."""
        end = monotonic() - IDLE_SECONDS
        self._close_idle(lambda _, since: since <= end)
        with self.lock:
            self.watched = bool(self.idle)
            return self.watched

    def _make_room(self) -> None:
        """Before a new connection: what is of no use goes, and then the oldest, until there is room within `limit`."""
        end = monotonic() - IDLE_SECONDS
        self._close_idle(lambda key, since: since <= end or _is_dead(key))
        with self.lock:
            times = sorted(since for stack in self.idle.values() for since, _ in stack)
        surplus = min(len(times) + self.semaphore.held - self.limit, len(times))
        if surplus > 0:
            self._close_idle(lambda _, since: since <= times[surplus - 1])

    def _close_idle(self, unwanted: Callable[[Any, float], bool]) -> None:
        """Close the idle connections of which that is true, given their key and since when they are idle."""
        with self.lock:
            closing = [
                connection for key, stack in self.idle.items() for since, connection in stack if unwanted(key, since)
            ]
            kept = {key: [entry for entry in stack if not unwanted(key, entry[0])] for key, stack in self.idle.items()}
            self.idle = {key: stack for key, stack in kept.items() if stack}
        for connection in closing:
            connection.stream.close()

    def close(self) -> None:
        """Close what is idle now; what is in use is closed when it comes back."""
        with self.lock:
            self.closed = True
            idle, self.idle = self.idle, {}
        for stack in idle.values():
            for _, connection in stack:
                connection.stream.close()


def _is_dead(key: tuple[Origin, Any]) -> bool:
    """Whether a connection belongs to an event loop that is closed or gone."""
    owner = key[1]
    loop = None if owner is None else owner()
    return owner is not None and (loop is None or loop.is_closed())
