# Copied from generator/runtime/webhooks/redis_seen.py of Switchboard.
"""Knows events that came before, for all processes that use one Redis (extra `[redis]`)."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from ..errors.classes import ConfigurationError
from .seen import DAY

if TYPE_CHECKING:
    from collections.abc import Callable


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
        self.milliseconds: int = max(1, int(seconds * 1000))
        self.prefix: str = prefix

    def add(self, key: str) -> bool:
        """Remember a key; whether it is new. Blocks for a second at most."""
        question = partial(self._redis.set, self.prefix + key, b"1", nx=True, px=self.milliseconds)
        return bool(self._ask(question, otherwise=True))

    def forget(self, key: str) -> None:
        """The event was not handled after all."""
        self._ask(partial(self._redis.delete, self.prefix + key), otherwise=None)

    def _ask(self, question: Callable[[], Any], *, otherwise: Any) -> Any:
        from redis.exceptions import RedisError

        try:
            return question()
        except (RedisError, OSError) as error:  # its text may hold the URL with its password
            logger = logging.getLogger(__name__.partition(".")[0])
            logger.warning("the Redis of RedisSeen is away (%s): events count as new", type(error).__name__)
            return otherwise
