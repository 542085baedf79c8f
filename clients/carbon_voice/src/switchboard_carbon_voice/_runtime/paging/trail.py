# Copied from generator/runtime/paging/trail.py of Switchboard.
"""What a walk through a list has seen, by the identity of each item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_SEEN = 100_000
"""Identities that a walk remembers (some 20 MB); when there are more, the older half is forgotten."""


class Trail:
    """The items that a walk has seen. `last` are those that a token names; nothing else is known of the time before."""

    def __init__(self, last: Sequence[Any]) -> None:
        self.seen: dict[Any, None] = dict.fromkeys(last)
        self.lost = bool(last)
        """The items of the token have not been met yet, so nobody knows what was given already."""
        self.complete = not last
        """Every item that was given is remembered."""
        self.last: Any = None
        """The last item of the page that was given last."""

    def knows(self, ids: Iterable[Any]) -> bool:
        """Whether any of these items was seen."""
        return any(identity in self.seen for identity in ids)

    def take(self, ids: Sequence[Any]) -> list[int]:
        """The indexes of the items to give: those not seen before. What a page holds twice, the vendor has twice."""
        if not self.complete:
            self._remember(ids[: self._passed(ids)])
        if self.lost:
            return []
        kept = [index for index, identity in enumerate(ids) if identity not in self.seen]
        self._remember(ids)
        self.last = ids[-1] if ids else self.last
        return kept

    def _passed(self, ids: Sequence[Any]) -> int:
        """How many items of a page were given before there was a trail: those before one that it knows."""
        known = [number for number, identity in enumerate(ids, 1) if identity in self.seen]
        if self.lost and known:
            self.lost = False
            return known[-1]
        return known[0] if known else 0

    def _remember(self, ids: Iterable[Any]) -> None:
        self.seen.update(dict.fromkeys(ids))
        if len(self.seen) > MOST_SEEN:
            self.seen = dict.fromkeys([*self.seen][MOST_SEEN // 2 :])
            self.complete = False
