"""Knows events that came before: in the memory of one process, or through Redis (extra `[redis]`)."""

from __future__ import annotations

import logging
from collections import OrderedDict
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

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
            while self._until and (len(self._until) > self.size or next(iter(self._until.values())) <= now):
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


class RedisSeen:
    """Keys that all processes share through Redis, each for `seconds`.

    While Redis is away every event counts as new, which the log says: an event twice is better than none.
    """

    def __init__(self, url: str, seconds: float = DAY, *, prefix: str = "switchboard:webhook:") -> None:
        """Raises ConfigurationError without the extra, or for a URL that redis-py cannot read."""
        try:
            from redis import Redis
        except ImportError:
            raise ConfigurationError("RedisSeen needs the extra [redis]", advice="pip install redis") from None
        made: Any = Redis  # its types are incomplete
        try:
            self._redis: Any = made.from_url(url, socket_timeout=1.0, socket_connect_timeout=1.0)
        except ValueError:  # its text may hold the password
            raise ConfigurationError("the URL of RedisSeen cannot be read") from None
        self.milliseconds = max(1, int(seconds * 1000))
        self.prefix = prefix

    def add(self, key: str) -> bool:
        """Remember a key; whether it is new. Blocks for a second at most."""
        return bool(self._ask(lambda: self._redis.set(self.prefix + key, b"1", nx=True, px=self.milliseconds), True))

    def forget(self, key: str) -> None:
        """The event was not handled after all."""
        self._ask(lambda: self._redis.delete(self.prefix + key), None)

    def _ask(self, question: Any, otherwise: Any) -> Any:
        from redis.exceptions import RedisError

        try:
            return question()
        except (RedisError, OSError) as error:  # its text may hold the URL with its password
            logger = logging.getLogger(__name__.partition(".")[0])
            logger.warning("the Redis of RedisSeen is away (%s): events count as new", type(error).__name__)
            return otherwise
