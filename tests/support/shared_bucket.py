"""The window that processes share through Redis, without Redis: in memory, by a clock that tests move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pyrate_limiter import InMemoryBucket, Rate

from generator.runtime.limits.redis_limiter import SLACK_MS, RedisLimiter

if TYPE_CHECKING:
    from tests.support.clock import ManualClock


class SharedBucket(InMemoryBucket):
    """In place of the bucket in Redis; it is its own connection, too."""

    def __init__(self, requests: int, seconds: float, clock: ManualClock) -> None:
        super().__init__([Rate(requests, int(seconds * 1000) + SLACK_MS)])
        self.clock = clock
        self.redis: Any = self
        self.latency = 0.0
        """Seconds that Redis takes to answer."""
        self.away = False
        self.asked = 0

    def now(self) -> int:
        """Milliseconds."""
        self.asked += 1
        if self.away:
            raise ConnectionError
        at = int(self.clock.monotonic() * 1000)
        self.clock.advance(self.latency)
        return at

    def put(self, item: Any) -> bool:
        """Take a place, as the script in Redis does: it counts what stands before the item's own time."""
        rate = self.rates[0]
        taken = sum(item.timestamp - rate.interval <= other.timestamp <= item.timestamp for other in self.items)
        self.failing_rate = rate if taken >= rate.limit else None
        if self.failing_rate is None:
            self.items = sorted([*self.items, item], key=lambda one: one.timestamp)
        return self.failing_rate is None

    def pexpire(self, key: str, milliseconds: int) -> None:
        """See Redis."""

    def zrangebyscore(self, key: str, first: int, last: int) -> list[bytes]:
        """See Redis. Members are called as pyrate-limiter calls them."""
        return [f"{item.name}:7:1".encode() for item in self.items if first <= item.timestamp <= last]

    def zcount(self, key: str, first: str, last: str) -> int:
        """How many places stand after a time; `first` is `(` and that time."""
        return sum(item.timestamp > int(first[1:]) for item in self.items)

    def zrem(self, key: str, member: bytes) -> None:
        """See Redis."""
        self.items = [item for item in self.items if item.name != member.decode().split(":")[0]]

    @property
    def times(self) -> list[int]:
        """The places that are taken."""
        return [item.timestamp for item in self.items]

    def limiter(self, clock: ManualClock | None = None) -> RedisLimiter:
        """The limiter of one more process."""
        rate = self.rates[0]
        made = RedisLimiter("redis://", rate.limit, (rate.interval - SLACK_MS) / 1000, "test", clock or self.clock)
        vars(made)["bucket"] = lambda: self
        return made
