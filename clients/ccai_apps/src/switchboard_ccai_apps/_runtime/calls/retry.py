# Copied from generator/runtime/calls/retry.py: edit it there.
"""When a request is sent again, and how long to wait before: the policy is data, the rules are these functions."""

from __future__ import annotations

from random import uniform
from time import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..message import Response
    from ..operation import Replay

RETRIED_STATUSES = frozenset({408, 429, 502, 503, 504})
"""Not 500: it is mostly a fault that repeats itself, and retries would triple the load of a server in trouble."""
EPOCH = 1_000_000_000
"""A reset above this is a Unix time, below it seconds from now (it would be 30 years)."""


class RetryPolicy(NamedTuple):
    """How failures are retried. Whether a request may be sent twice at all is for the operation to say."""

    retries: int = 2
    """How often a request is sent again, at most."""
    base: float = 0.5
    """Seconds; the wait before retry n is drawn evenly from 0 to base * 2**(n-1) ("full jitter")."""
    cap: float = 8.0
    """Upper bound of that wait in seconds."""
    max_wait: float = 60.0
    """A server that asks for a longer wait than these seconds is not waited for: its answer is raised at once."""
    statuses: frozenset[int] = RETRIED_STATUSES

    def backoff(self, retry: int) -> float:
        """Seconds to wait before retry number `retry` (1 for the first) where the server does not say."""
        return uniform(0, min(self.cap, self.base * 2.0 ** min(retry - 1, 60)))  # noqa: S311 - jitter is no secret


DEFAULT_POLICY = RetryPolicy()


def as_policy(value: RetryPolicy | int) -> RetryPolicy:
    """A policy; a number is so many retries (0: none). Raises ValueError for a negative or odd one."""
    policy = value if isinstance(value, RetryPolicy) else DEFAULT_POLICY._replace(retries=int(value))
    if policy.retries < 0 or not (policy.base >= 0 and policy.cap >= 0 and policy.max_wait >= 0):
        message = f"a retry policy has no negative numbers: {policy}"
        raise ValueError(message)
    return policy


def may_repeat(replay: Replay, response: Response, policy: RetryPolicy) -> bool:
    """Whether an operation of that kind may be sent again after that answer.

    One that is `never` to be repeated may be only if the server said that it did not act: 429, or 503 with a time to
    come back. A 502 or 504 comes from a proxy, which does not know.
    """
    if response.status not in policy.statuses:
        return False
    if replay != "never":
        return True
    return response.status == 429 or (response.status == 503 and retry_after(response) is not None)


def retry_after(response: Response) -> float | None:
    """Seconds that the server asks to wait: Retry-After (seconds, date), or the reset of its rate limit. None: unsaid.

    Dates are read against the server's own `Date`, so that a wrong clock on either side does no harm.
    """
    header = dict(reversed(response.headers))
    text = header.get("retry-after")
    asked = None if text is None else _seconds_or_date(text, header)
    if asked is None and (text := header.get("retry-after-ms")) is not None:
        milliseconds = _number(text)
        asked = None if milliseconds is None else milliseconds / 1000
    if asked is None and (response.status == 429 or remaining(response) == 0):
        asked = reset_after(response)
    return None if asked is None else max(asked, 0.0)


def reset_after(response: Response) -> float | None:
    """Seconds until the server's limit begins anew: X-RateLimit-Reset and its relatives, as seconds or Unix time."""
    header = dict(reversed(response.headers))
    for name in ("x-ratelimit-reset", "ratelimit-reset", "x-rate-limit-reset"):
        if name in header:
            return _reset(header[name], header)
    return None


def _reset(text: str, header: dict[str, str]) -> float | None:
    number = _number(text)
    if number is None:
        return _seconds_or_date(text, header)
    if number > EPOCH * 1000:  # milliseconds
        number /= 1000
    return max(number - _now(header), 0.0) if number > EPOCH else number


def remaining(response: Response) -> float | None:
    """Requests that the server's rate limit still allows, if it says so."""
    for name in ("x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining"):
        text = response.header(name)
        if text is not None:
            return _number(text)
    return None


def _seconds_or_date(text: str, header: dict[str, str]) -> float | None:
    number = _number(text)
    if number is not None:
        return number
    when = _date(text)
    return None if when is None else max(when - _now(header), 0.0)


def _number(text: str) -> float | None:
    first = text.split(",", 1)[0].split(";", 1)[0].strip()
    try:
        number = float(first)
    except ValueError:
        return None
    return number if 0 <= number < 1e15 else None  # neither negative nor infinite nor NaN


def _date(text: str) -> float | None:
    from email.utils import parsedate_to_datetime  # slow to import, and dates are rare

    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None


def _now(header: dict[str, str]) -> float:
    date = _date(header["date"]) if "date" in header else None
    return time() if date is None else date
