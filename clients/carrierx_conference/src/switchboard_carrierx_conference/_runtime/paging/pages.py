# Copied from generator/runtime/paging/pages.py of Switchboard.
"""Lists: items over all pages, fetched when they are needed, never twice and never from anybody else's server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Generic, TypeVar

from ..core import Core
from ..operation import Operation
from ..response import ResponseInfo
from ..settings import CallOptions
from ..steps.drivers import arun, run
from .page import Page, Progress
from .pager import Pager
from .shifting import ShiftingPager, shifts

T = TypeVar("T")

__all__ = ["AsyncPages", "Page", "Pages"]


class _List(Generic[T]):
    """What sync and async lists have in common: the arguments, and how far the latest iteration has come."""

    def __init__(self, core: Core, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> None:
        self._core = core
        self._operation = operation
        self._arguments = arguments
        self._options = options
        self._pager = self._anew()
        self._page: Page[T] | None = None
        """The page that was fetched last."""
        self._progress = self._pager.progress
        self._used = 0
        """Items of that page that were handed out."""
        self._kept: Page[T] | None = None
        """The first page, where it was fetched ahead of the iteration that will use it."""

    def _anew(self) -> Pager[T]:
        given = self._core, self._operation, self._arguments, self._options
        made: Pager[T] = ShiftingPager(*given) if shifts(self._operation) else Pager(*given)
        return made

    def _begin(self) -> Page[T] | None:
        """Start an iteration anew. Returns the first page if it is here already."""
        kept, self._kept = self._kept, None
        if kept is None:
            self._pager = self._anew()
            self._page, self._used = None, 0
            self._progress = self._pager.progress
        return kept

    def _fetched(self, page: Page[T], progress: Progress) -> Page[T]:
        self._page, self._progress, self._used = page, progress, 0
        return page

    @property
    def response(self) -> ResponseInfo | None:
        """Status, headers and raw body of the page that was fetched last; None before the first."""
        return self._page.response if self._page else None

    @property
    def resume(self) -> str | None:
        """A token for what comes after the item (or, with `pages()`, the page) that was handed out last.

        Give it as `resume=` to the same method, in another process too, to go on from there. None: the list is over.
        """
        page = self._page
        if page is not None and self._used == len(page.items):
            return page.resume
        position = self._progress.after(self._used)
        return position.token(self._operation) if position else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.call}>"


class Pages(_List[T]):
    """The items of a list over all its pages. Each iteration starts anew; a page is fetched when its first item is due.

    for room in client.meeting_rooms.list(): ...
    for page in client.meeting_rooms.list().pages(): ...
    """

    def __iter__(self) -> Iterator[T]:
        for page in self._iterate():
            for position, item in enumerate(page.items, 1):
                self._used = position
                yield item

    def pages(self) -> Iterator[Page[T]]:
        """The pages, empty ones included, as they are fetched. Raises any error of a call, and PaginationError."""
        for page in self._iterate():
            self._used = len(page.items)
            yield page

    def _iterate(self) -> Iterator[Page[T]]:
        kept = self._begin()
        pager = self._pager  # another iteration of the same list has its own
        page = kept or self._fetch(pager)
        yield page
        while pager.go_on(page):
            page = self._fetch(pager)
            yield page

    def _fetch(self, pager: Pager[T]) -> Page[T]:
        return self._fetched(run(pager.fetch(), self._core.io), pager.progress)

    def first_page(self) -> Page[T]:
        """The first page; an iteration that follows does not fetch it again."""
        page = self._begin() or self._fetch(self._pager)
        self._kept = page
        return page

    def total(self) -> int | None:
        """Items in the whole list, where the vendor says; fetches the first page if none was fetched yet."""
        return (self._page or self.first_page()).total


class AsyncPages(_List[T]):
    """The items of a list over all its pages. Each iteration starts anew; a page is fetched when its first item is due.

    async for room in client.meeting_rooms.list(): ...
    async for page in client.meeting_rooms.list().pages(): ...
    """

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self._iterate():
            for position, item in enumerate(page.items, 1):
                self._used = position
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, empty ones included, as they are fetched. Raises any error of a call, and PaginationError."""
        async for page in self._iterate():
            self._used = len(page.items)
            yield page

    async def _iterate(self) -> AsyncIterator[Page[T]]:
        kept = self._begin()
        pager = self._pager  # another iteration of the same list has its own
        page = kept or await self._fetch(pager)
        yield page
        while pager.go_on(page):
            page = await self._fetch(pager)
            yield page

    async def _fetch(self, pager: Pager[T]) -> Page[T]:
        return self._fetched(await arun(pager.fetch(), self._core.io), pager.progress)

    async def first_page(self) -> Page[T]:
        """The first page; an iteration that follows does not fetch it again."""
        page = self._begin() or await self._fetch(self._pager)
        self._kept = page
        return page

    async def total(self) -> int | None:
        """Items in the whole list, where the vendor says; fetches the first page if none was fetched yet."""
        return (self._page or await self.first_page()).total
