# Copied from generator/runtime/paging/passes.py of Switchboard.
"""The passes that a walk makes through a list: one, and at need another to find where to go on, or what moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .positions import Position
    from .trail import Trail


class Passes:
    """Decides after each page whether the walk goes on, begins again at the start, or is over."""

    def __init__(self, trail: Trail, start: Position, farthest: int) -> None:
        self.trail = trail
        self.start = start
        self.farthest = farthest
        """Pages that a search may still read: a server that makes up its items would keep it for ever."""
        self.total: int | None = None
        """How many items the list had at first; None: unknown."""
        self.moved = False
        """Items came or moved to where they stand before all that was read, so some may have gone past the walk."""
        self.again = False
        """The list is looked through once more for such items."""
        self.gained = False
        """This pass gave something."""
        self.searched = False
        """A resumed walk looks for the items that its token names, from the start."""
        self.restarted = False
        """It did not find them, and gives everything."""

    def after(self, kept: Sequence[int], following: Position | None) -> Position | None:
        """Where the walk goes after a page that gave the items `kept`."""
        if self.trail.lost:
            return self._search(following)
        self.gained = self.gained or bool(kept)
        if self.again and not self._worth_going_on(kept):
            return None
        if following is None and self._worth_looking_again():
            self.again, self.gained = True, False
            return self.start
        return following

    def _search(self, following: Position | None) -> Position | None:
        self.farthest -= 1
        if self.searched and following is not None and self.farthest > 0:
            return following
        self.restarted = self.searched
        self.trail.lost = not self.searched
        self.searched = True
        return self.start

    def missing(self) -> bool | None:
        """Whether fewer items came than the list had at first; None: unknown."""
        return None if self.total is None else len(self.trail.seen) < self.total

    def _worth_going_on(self, kept: Sequence[int]) -> bool:
        missing = self.missing()
        return bool(kept) if missing is None else missing

    def _worth_looking_again(self) -> bool:
        """Once where things moved; then as long as items of the first total are missing and a pass finds some."""
        if not self.trail.complete:
            return False
        missing = self.missing()
        return bool(missing) and self.gained if self.again else self.moved and missing is not False
