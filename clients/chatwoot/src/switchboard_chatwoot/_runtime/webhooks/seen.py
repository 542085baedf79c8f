# Copied from generator/runtime/webhooks/seen.py of Switchboard.
"""Knows events that came before: what a store must do, and one in the memory of a process."""

from __future__ import annotations

from collections import OrderedDict
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ..errors.classes import ConfigurationError
from ..steps.clock import SYSTEM_CLOCK

if TYPE_CHECKING:
    from ..steps.clock import Clock

DAY = 86_400.0
LONGEST_ID = 200
"""Characters of a delivery's id that serves as a key."""


@runtime_checkable
class SeenStore(Protocol):
    """What `seen=` takes: it remembers keys of events, for all threads and tasks that use it."""

    def add(self, key: str) -> bool:
        """Remember a key; whether it is new. Of two callers with one key, one is given True."""
        ...

    def forget(self, key: str) -> object:
        """The event was not handled after all."""


def event_key(name: str, delivery_id: str | None, body: bytes) -> str:
    """The id of the delivery, else a digest of event and body."""
    if delivery_id and len(delivery_id) <= LONGEST_ID and delivery_id.isprintable():
        return delivery_id
    return sha256(b"\0".join([name.encode("utf-8", "replace"), body])).hexdigest()


class MemorySeen:
    """The latest keys, at most `size` of them and for `seconds`, in this process."""

    def __init__(self, size: int = 10_000, seconds: float = DAY, *, clock: Clock = SYSTEM_CLOCK) -> None:
        if size < 1 or not seconds > 0:
            raise ConfigurationError("MemorySeen needs a size of 1 or more, and seconds above 0")
        self.size = size
        self.seconds = seconds
        self._clock = clock
        self._until: OrderedDict[str, float] = OrderedDict()
        self._lock = Lock()

    def add(self, key: str) -> bool:
        """Remember a key; whether it is new."""
        now = self._clock.monotonic()
        with self._lock:
            while self._until and next(iter(self._until.values())) <= now:
                self._until.popitem(last=False)
            if key in self._until:
                return False
            self._until[key] = now + self.seconds
            if len(self._until) > self.size:
                self._until.popitem(last=False)
            return True

    def forget(self, key: str) -> None:
        """The event was not handled after all."""
        with self._lock:
            self._until.pop(key, None)
