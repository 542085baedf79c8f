"""The window that processes share through Redis, without Redis: in memory, by a clock that tests move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.runtime.limits.redis_limiter import SLACK_MS, RedisLimiter

if TYPE_CHECKING:
    from collections.abc import Callable

    from pyrate_limiter import RateItem

    from tests.support.clock import ManualClock


class SharedBucket:
    """In place of pyrate-limiter's bucket in Redis, with its ways; it is its own connection, too."""

    def __init__(self, requests: int, seconds: float, clock: ManualClock) -> None:
        self.requests = requests
        self.seconds = seconds
        self.window = int(seconds * 1000) + SLACK_MS
        self.clock = clock
        self.items: list[RateItem] = []
        self.redis: Any = self
        self.latency = 0.0
        """Seconds that Redis takes to answer."""
        self.away = False
        self.asked = 0
        self.after_now: Callable[[], object] = lambda: None
        """What happens between the question for the time and that for a place."""

    @property
    def times(self) -> list[int]:
        """The places that are taken."""
        return sorted(item.timestamp for item in self.items)

    def limiter(self) -> RedisLimiter:
        """The limiter of one more process."""
        made = RedisLimiter("redis://", self.requests, self.seconds, "test", self.clock)
        vars(made)["bucket"] = lambda: self
        return made

    def now(self) -> int:
        """Milliseconds."""
        self.asked += 1
        if self.away:
            raise ConnectionError
        at = int(self.clock.monotonic() * 1000)
        self.clock.advance(self.latency)
        self.after_now()
        return at

    def leak(self, now: int) -> None:
        """Drop what is beyond the window."""
        self.items = [item for item in self.items if item.timestamp > now - self.window]

    def put(self, item: RateItem) -> bool:
        """Take a place. Only those before the item's own time are counted, as in Redis."""
        if len(self._window(item)) >= self.requests:
            return False
        self.items.append(item)
        return True

    def waiting(self, item: RateItem) -> int:
        """Milliseconds until there is a place."""
        return self._window(item)[-self.requests] + self.window - item.timestamp

    def _window(self, item: RateItem) -> list[int]:
        return [at for at in self.times if item.timestamp - self.window < at <= item.timestamp]

    def pexpire(self, key: str, milliseconds: int) -> None:
        """See Redis."""

    def zcount(self, key: str, above: str, below: str) -> int:
        """See Redis, for `(number` and `+inf`."""
        assert (above[0], below) == ("(", "+inf")
        return sum(at > int(above[1:]) for at in self.times)

    def zrangebyscore(self, key: str, first: int, last: int) -> list[bytes]:
        """See Redis. Members are called as pyrate-limiter calls them."""
        return [f"{item.name}:7:1".encode() for item in self.items if first <= item.timestamp <= last]

    def zrem(self, key: str, member: bytes) -> None:
        """See Redis."""
        self.items = [item for item in self.items if item.name != member.decode().split(":")[0]]
