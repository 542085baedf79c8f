# Copied from generator/runtime/testing/windows.py in the Switchboard repository: edit it there.
"""Rate limits as a vendor keeps them, by the fake's clock."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Windows:
    """Counts requests in a window that slides. Without a limit nothing is counted."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.limits: dict[str, tuple[int, float]] = {}
        """Requests and seconds, by call; `*` for all together."""
        self._seen: dict[str, deque[float]] = {}

    def reset(self) -> None:
        """Forget what was counted."""
        self._seen.clear()

    def wait(self, call: str) -> float | None:
        """Seconds until a request is allowed again; None: it is allowed, and counted."""
        now = self._now()
        names = [name for name in (call, "*") if name in self.limits]
        for name in names:
            requests, seconds = self.limits[name]
            seen = self._seen.setdefault(name, deque())
            while seen and seen[0] <= now - seconds:
                seen.popleft()
            if len(seen) >= requests:
                return seen[0] + seconds - now
        for name in names:
            self._seen[name].append(now)
        return None
