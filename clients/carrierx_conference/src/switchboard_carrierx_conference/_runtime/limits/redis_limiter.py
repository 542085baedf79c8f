# Copied from generator/runtime/limits/redis_limiter.py of Switchboard.
"""The rate limit shared by all processes and hosts with the same Redis URL (extra `[redis]`), on pyrate-limiter."""

from __future__ import annotations

import logging
import os
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from ..errors.classes import ConfigurationError
from ..steps.clock import SYSTEM_CLOCK
from ..steps.commands import Block
from .limiter import Limiter

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..steps.clock import Clock
    from ..steps.commands import Command
    from ..steps.fair_semaphore import Waiter
    from .limiter import Permit

RETRY_SECONDS = 5.0
"""While Redis is away, each process looks for it again this often."""
PATIENCE = 1.0
"""Seconds that Redis may take before it counts as away."""
LIFE = 0.05
"""Seconds for which a permit of Redis is good; a request that is not on its way by then has it renewed first."""
SLACK_MS = 100
"""By so much each window is longer than promised: the life of a permit, and as much for what no program can see."""


class RedisLimiter(Limiter):
    """At most `requests` in any window of `seconds`, for everybody who uses the same Redis and the same `name`.

    While Redis is away (`closed` false, the default) each process keeps to the limit for itself and says so in the log:
    a limit that is exceeded costs some 429s, which are retried, whereas a Redis that fails must not stop the service.
    With `?when_away=closed` in the URL calls wait for Redis instead, until their deadline.

    A place counts from the moment at which Redis gave it, so the request must follow at once: see `LIFE`.
    """

    def __init__(
        self,
        url: str,
        requests: int,
        seconds: float,
        name: str,
        clock: Clock = SYSTEM_CLOCK,
        *,
        closed: bool = False,
    ) -> None:
        super().__init__(requests, seconds, clock)
        self.url = url
        self.seconds = seconds
        self.closed = closed
        owner = f"{name}:{requests}:{seconds:g}"
        self.key = f"switchboard:{owner}:{sha256(owner.encode()).hexdigest()[:8]}"
        self._bucket: Any = None
        self.away_until = 0.0
        _imports()
        _check_url(url)

    def after_fork(self) -> None:
        """The parent's connection to Redis must not be shared."""
        super().after_fork()
        self._bucket = None

    def take(self, permit: Permit) -> Generator[Command, Any, float | Waiter | None]:
        """Give the permit a place if there is one (None), else say when to ask again."""
        old, permit.item, permit.expires_at = permit.item, None, None
        asked_at = self.clock.monotonic()
        if asked_at < self.away_until:
            return self.alone(permit)
        taken = yield Block(lambda: self.ask_redis(old))
        if taken is None:
            return self.alone(permit)
        if isinstance(taken, float):
            return taken
        permit.item, permit.expires_at = taken, asked_at + LIFE
        return None

    def alone(self, permit: Permit) -> float | Waiter | None:
        """What to do without Redis."""
        return 0.1 if self.closed else self._take(permit)

    def ask_redis(self, old: Any = None) -> Any:
        """A place in the window, the seconds until there is one, or None where Redis is away. Blocks.

        `old` is a place that was not used, and is given back.
        """
        from pyrate_limiter import RateItem
        from redis.exceptions import RedisError

        try:
            bucket = self.bucket()
            if old is not None:
                self._forget(bucket, old)
            item = RateItem(os.urandom(8).hex(), bucket.now())
            bucket.leak(item.timestamp)
            if not bucket.put(item):
                return float(max(bucket.waiting(item) / 1000, 0.001))
            bucket.redis.pexpire(self.key, int(self.seconds * 2000) + 60_000)
            return self._checked(bucket, item)
        except (RedisError, OSError) as exc:
            self._lost(exc)
            return None

    def _checked(self, bucket: Any, item: Any) -> Any:
        """A place that was taken; where it is one too many it is given back, and a millisecond is waited.

        `put` counts those before the item's own time. Where this process was suspended between the question for the
        time and that for a place, others have taken later ones.
        """
        start = item.timestamp - int(self.seconds * 1000) - SLACK_MS
        if bucket.redis.zcount(self.key, f"({start}", "+inf") <= self.requests:
            return item
        self._forget(bucket, item)
        return 0.001

    def _forget(self, bucket: Any, item: Any) -> None:
        """Take a place out of the window. Its member is called by the item's name and a number of the bucket's own."""
        members = bucket.redis.zrangebyscore(self.key, item.timestamp, item.timestamp)
        for member in [member for member in members if item.name in str(member)]:
            bucket.redis.zrem(self.key, member)

    def bucket(self) -> Any:
        """The shared bucket; connects on first use."""
        if self._bucket is None:
            from pyrate_limiter import Rate
            from redis import Redis

            made: Any = Redis  # its types are incomplete
            client = made.from_url(self.url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE)
            rate = Rate(self.requests, int(self.seconds * 1000) + SLACK_MS)
            self._bucket = _bucket_class().init([rate], client, self.key)
        return self._bucket

    def _lost(self, exc: Exception) -> None:
        """Redis is away. The exception's text may hold the URL with its password, so only its kind is shown."""
        self._bucket = None
        self.away_until = self.clock.monotonic() + (0.2 if self.closed else RETRY_SECONDS)
        what = "calls wait for it" if self.closed else "each process keeps to the limit for itself"
        logging.getLogger(__name__.partition(".")[0]).warning(
            "the Redis of the rate limit is away (%s): %s until it is back", type(exc).__name__, what
        )


def _bucket_class() -> Any:
    from pyrate_limiter import RedisBucket

    class ServerTimeBucket(RedisBucket):
        """Redis's clock counts, since those of several hosts differ."""

        def now(self) -> int:
            """Milliseconds."""
            client: Any = self.redis  # its types mix the sync and the async way
            seconds, microseconds = client.time()
            return int(seconds) * 1000 + int(microseconds) // 1000

    return ServerTimeBucket


def _imports() -> None:
    try:
        import pyrate_limiter
        import redis
    except ImportError:
        raise ConfigurationError(
            "rate_limit_url= needs the extra [redis]", advice="pip install 'pyrate-limiter>=4.5' redis"
        ) from None
    del pyrate_limiter, redis


def _check_url(url: str) -> None:
    """Raises ConfigurationError for what redis-py cannot read. The URL is not shown: it may hold a password."""
    from redis import connection

    library: Any = connection  # it has no types
    try:
        library.parse_url(url)
    except ValueError:
        raise ConfigurationError("rate_limit_url cannot be read: host, port or database are not valid") from None


def redis_limiter(url: str, rate: tuple[int, float] | None, name: str, clock: Clock = SYSTEM_CLOCK) -> Limiter:
    """The limiter of a client with `rate_limit_url`. Raises ConfigurationError."""
    if rate is None:
        raise ConfigurationError(
            "rate_limit_url= needs a limit: this API's document states none",
            advice="Give the client rate_limit=Rate(requests, seconds) too.",
        )
    base, _, query = url.partition("?")
    if not base.startswith(("redis://", "rediss://", "unix://")):
        raise ConfigurationError("rate_limit_url= must be a redis://, rediss:// or unix:// URL")
    pairs = [pair for pair in query.split("&") if pair]
    own = [pair for pair in pairs if pair.startswith("when_away=")]
    if any(pair not in {"when_away=open", "when_away=closed"} for pair in own):
        raise ConfigurationError("when_away in rate_limit_url= must be open or closed")
    rest = "&".join(pair for pair in pairs if pair not in own)
    return RedisLimiter(f"{base}?{rest}" if rest else base, *rate, name, clock, closed="when_away=closed" in own)
