# Copied from generator/runtime/paging/shifting.py of Switchboard.
"""Lists by page number or offset, whose items shift to another page when some before them come or go meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..data.pointers import find_or_none
from .numbers import Numbers
from .page import REMEMBERED, Came, Progress
from .pager import MOST_EMPTY, Pager
from .passes import Passes
from .positions import Position, are_identities
from .restarts import Restarts
from .trail import Trail

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from ..core import Core
    from ..operation import Operation
    from ..settings import CallOptions
    from ..steps.commands import Command

T = TypeVar("T")
MOST_ROUNDS = 20
"""Times that a walk steps back without finding a new item."""
MOST_REPEATS = 2
"""Times that a page may come again in a row."""


def shifts(operation: Operation[Any]) -> bool:
    """Whether a list goes by numbers, and its items can be told from each other."""
    paging = operation.paging
    counted = paging is not None and paging.kind not in {"cursor", "keyset"} and paging.parameter
    return bool(counted and paging and paging.identity)


class ShiftingPager(Pager[T]):
    """A pass that gives each item once. Where a page does not follow on what was seen, it steps back to what does.

    An offset is asked for with the item before it, which then must be there. A page number can't overlap: there a total
    that falls, or none, makes us read the page before again. docs/decisions/lists-that-shift.md says what that proves.
    """

    def __init__(self, core: Core, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> None:
        super().__init__(core, operation, arguments, options)
        self.numbers = Numbers(operation, self.paging, self.arguments, self.start)
        begin = self.position or self.start
        if begin.last and not begin.skip:
            self.position = self._overlapping(begin, len(begin.last))
        self.trail = Trail(begin.last)
        self.blind = False
        """Items came without an identity: the walk goes on as it can."""
        self.here = begin
        """The page with items that was given last."""
        self.reached = self.numbers.first
        """The number after the greatest that was read."""
        self.longest = 0
        self.total: int | None = None
        self.passes = Passes(self.trail, self.start, MOST_EMPTY + (self.numbers.of(begin.at) or 0))
        self.restarts = Restarts()
        self.repeats = self.rounds = 0

    # What is asked for, and what came.

    def _overlapping(self, position: Position, most: int) -> Position:
        """The position with an overlap of so many items, where the list has offsets."""
        number = self.numbers.of(position.at)
        possible = 0 if self.numbers.by_page or number is None else number - self.numbers.first
        return position._replace(overlap=min(most, possible))

    def _asked(self, here: Position) -> tuple[Mapping[str, Any], str]:
        number = self.numbers.of(here.at)
        if not here.overlap or number is None:
            return super()._asked(here)
        earlier = self.numbers.at(here.at, number - here.overlap)
        size = self.numbers.wider(self._size() or self.longest or None, here.overlap)
        arguments, target = super()._asked(earlier)
        if size is None:
            return arguments, target
        return {**arguments, self.paging.size: size}, self.numbers.resized(target, size)

    def _fetched(self, here: Position) -> Generator[Command, Any, Came]:
        came = yield from super()._fetched(here)
        ids = [find_or_none(item, self.paging.identity) for item in came.found.raw]
        if not self.blind and not are_identities(ids):
            self.blind = True
            self._warn(
                f"items without {'.'.join(self.paging.identity)!r} came, so it cannot see whether the list shifts"
            )
        return came if self.blind else came._replace(ids=ids)

    def _warn(self, what: str) -> None:
        self.core.logger.warning("%s(): %s", self.operation.call, what)

    # Whether it follows on what was seen.

    def _next(self, here: Position) -> Generator[Command, Any, tuple[Position, Came]]:
        came = yield from self._fetched(here)
        backs = 0
        while self._gap(here, came, backs):
            self.restarts.saw(came.ids)
            earlier = self._earlier(here, backs)
            again = yield from self._fetched(earlier)
            if not backs and self._stands(here, came, again):
                break
            here, came, backs = earlier, again, backs + 1
        if self.blind:
            self._refuse_repeats(here, came.found.raw, came.info)
        else:
            self._refuse_standstill(came, backs)
            self._refuse_made_up(came, backs)
            self._notice(here, came, backs)
            if backs and not self.trail.complete and not self.trail.knows(came.ids):
                self._warn("all that it remembers is gone from the list, so it begins anew: items may come again")
        return here, came

    def _gap(self, here: Position, came: Came, backs: int) -> bool:
        """Whether items that were not given may stand before this page."""
        trail, number = self.trail, self.numbers.of(here.at)
        if self.blind or trail.lost or not trail.seen or number is None or number <= self.numbers.first:
            return False
        if trail.knows(came.ids):
            return False
        return bool(backs or here.overlap) or came.total is None or self.total is None or came.total < self.total

    def _earlier(self, here: Position, backs: int) -> Position:
        """The page that was given last; then, from wherever we are, twice as far back each time."""
        if not backs:
            return self.here
        step = 1 if self.numbers.by_page else self._size() or self.longest
        number = self.numbers.of(here.at)
        return self.start if number is None else self.numbers.at(here.at, number - step * 2 ** (backs - 1))

    def _stands(self, here: Position, came: Came, again: Came) -> bool:
        """Whether the page before is what it was, so that the one after it is the next.

        What is not so only on the one page, whenever both are read, is no sign: a total of single pages, a hidden item.
        """
        joins = again.total == came.total and not here.overlap
        return again.ids[-1:] == [self.trail.last] and (joins or self.rounds > 1)

    def _refuse_standstill(self, came: Came, backs: int) -> None:
        """Raise for a server that ignores where we are. A page comes again by right where its length came in before."""
        self.rounds += backs > 0
        if self.rounds > MOST_ROUNDS:
            raise self._refused("changes faster than it can be read", came.info)
        same = not backs and bool(came.ids) and came.found.raw == self.before
        self.repeats = self.repeats + 1 if same else 0
        if self.repeats > MOST_REPEATS:
            raise self._refused("answered the same page again", came.info)

    def _refuse_made_up(self, came: Came, backs: int) -> None:
        """Raise for a server whose items never come again, so that each restart gives new ones."""
        in_vain = bool(backs) and not self.trail.knows(came.ids)
        if in_vain:
            self.restarts.saw(came.ids)
        if self.restarts.ended(came.total, in_vain=in_vain):
            raise self._refused("answered new items each time", came.info)

    # What is given, and where it goes on.

    def _notice(self, here: Position, came: Came, backs: int) -> None:
        """Notice items that were seen and now stand after all that was read: others came, or moved, before them."""
        number, by_page, seen = self.numbers.of(here.at), self.numbers.by_page, self.trail.seen
        if number is None or self.trail.lost:
            return
        asked = number - here.overlap
        behind = came.ids[max(self.reached - asked, 0) * (len(came.ids) if by_page else 1) :]
        self.passes.moved = self.passes.moved or self.trail.knows(behind)
        end = asked + (1 if by_page else len(came.ids))
        stepped_back = backs and any(identity not in seen for identity in came.ids)
        self.reached = end if stepped_back else max(self.reached, end)

    def _kept(self, here: Position, came: Came) -> Sequence[int]:
        if self.blind:
            return range(here.skip or here.overlap, len(came.found.raw))
        if not self.trail.seen:
            self.passes.total = came.total
        kept = [index for index in self.trail.take(came.ids) if here.last or index >= here.skip]
        self.here, self.total = here if came.ids else self.here, came.total
        self.longest = max(self.longest, len(came.ids))
        if not self.trail.lost:
            self._refuse_empty(kept, came.info)
        self.rounds = 0 if kept else self.rounds
        return kept

    def _advanced(self, here: Position, came: Came, kept: Sequence[int]) -> tuple[Position | None, Position | None]:
        following = self._after(here, came)
        if self.blind:
            return following, following
        if following is not None:
            following = following._replace(last=(*here.last, *came.ids)[-REMEMBERED:])
            joined = len(came.ids) > here.overlap and self.longest > 1
            following = self._overlapping(following, 1 if joined else 0)
        position = self.passes.after(kept, following)
        if position is not following:
            self.before = None
        self._speak_of(position, came)
        return position, self._resume(here, came, position)

    def _speak_of(self, position: Position | None, came: Came) -> None:
        """Say what became of a pass that found less than it looked for."""
        passes = self.passes
        if position is None and passes.again and passes.missing():
            if self.repeats:
                raise self._refused("answered the same page again", came.info)
            self._warn("fewer items came than the list had at first: some were removed, or moved past it")
        if passes.restarted:
            passes.restarted = False
            self._warn("what its resume= remembers is gone from the list, so it begins anew: items may come again")

    def _after(self, here: Position, came: Came) -> Position | None:
        """Where an overlap is as long as the server's pages, the new items begin on the page after it."""
        number, length = self.numbers.of(here.at), len(came.ids)
        within = self.paging.kind == "offset" and 0 < length <= here.overlap
        if number is None or not within or (here.overlap == 1 and self.longest > 1):
            return super()._after(here, came)
        return self.numbers.at(here.at, number - here.overlap + length)

    def _resume(self, here: Position, came: Came, position: Position | None) -> Position | None:
        """Where a resumed walk goes on: with items that it can look for in the first page that it reads."""
        if self.passes.again:
            return None
        if self.trail.lost or position is None or not came.ids:
            return self.resume
        return (
            position if position.overlap else Progress(here, here, range(len(came.ids)), came.ids).after(len(came.ids))
        )
