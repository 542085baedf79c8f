# Copied from generator/runtime/paging/restarts.py of Switchboard.
"""Restarts of a walk that find nothing it ever saw: a server that makes up its items would keep it for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_RESTARTS = 100
"""Restarts in a row between which no item came twice."""


class Restarts:
    """Counts them. Pages that were only looked at count too: a queue that is worked off shows its items there first."""

    def __init__(self) -> None:
        self.count = 0
        self.met = False
        """An item came that an earlier restart saw."""
        self.earlier: set[Any] = set()
        """The items of the restarts that are counted."""
        self.now: set[Any] = set()
        """The items of the present one."""
        self.lowest: int | None = None

    def saw(self, ids: Sequence[Any]) -> None:
        """Note the items of a page that does not follow on what was given."""
        self.met = self.met or not self.earlier.isdisjoint(ids)
        self.now.update(ids)

    def ended(self, total: int | None, *, in_vain: bool) -> bool:
        """Whether there were too many, after one or after a page that did follow. A total that falls has an end."""
        falls = total is not None and (self.lowest is None or total < self.lowest)
        self.lowest = total if falls else self.lowest
        goes_on = in_vain and not self.met and not falls
        self.count = self.count + 1 if goes_on else 0
        self.earlier = self.earlier | self.now if goes_on else self.now
        self.now, self.met = set(), False
        return self.count > MOST_RESTARTS
