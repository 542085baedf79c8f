# Copied from generator/runtime/paging/page.py of Switchboard.
"""A page of a list: as users see it, as it came, and how far it was handed out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from ..calls.response_reader import PageBody
from ..response import ResponseInfo
from .positions import Position

T = TypeVar("T")
REMEMBERED = 5
"""Identities that a token holds: where the last item was removed meanwhile, one before it shows where to go on."""


class Page(NamedTuple, Generic[T]):
    """One page of a list."""

    items: list[T]
    """The items of the page, without those that an earlier page gave already."""
    total: int | None
    """Items in the whole list, where the vendor says."""
    response: ResponseInfo
    body: Any
    """The parsed JSON body, with all that the vendor sends beside the items."""
    resume: str | None
    """Token for the page after this one; None after the last."""
    meta: Any = None
    """What the vendor calls `meta` and sends beside the items; None where there is none. All else is in `body`."""


class Came(NamedTuple):
    """A page as it came."""

    url: str
    """Of the request."""
    info: ResponseInfo
    found: PageBody
    total: int | None
    ids: list[Any]
    """The identity of each item; empty where a walk goes without."""


class Progress(NamedTuple):
    """How far a page was handed out, as a position to go on from."""

    before: Position | None
    """Where to go on as long as none of its items was handed out; None: nowhere."""
    here: Position
    kept: Sequence[int] = ()
    """Indexes of the items that are handed out, among those that came."""
    ids: Sequence[Any] = ()

    def after(self, used: int) -> Position | None:
        """Where to go on after so many items of the page."""
        if not used or self.before is None:
            return self.before
        passed = self.kept[used - 1] + 1
        last = (*self.here.last, *self.ids[:passed])[-REMEMBERED:]
        return Position(self.here.at, max(passed - self.here.overlap, 0), last)
