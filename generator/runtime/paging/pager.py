"""One pass through a list, page by page: what to ask for, what came, and whether it may be believed."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from ..calls.call import check_options, perform, prepared, read
from ..calls.response_reader import PageBody, Reading, ResponseReader
from ..core import Core
from ..data.guards import is_object
from ..data.not_given import NOT_GIVEN
from ..data.pointers import find_or_none
from ..data.values import count_in
from ..errors.classes import CallError, PaginationError
from ..errors.response_errors import response_facts
from ..operation import Operation, Paging
from ..response import ResponseInfo
from ..settings import CallOptions
from ..steps.commands import Command
from .positions import ForeignNextPage, Position, Seen, beyond, directed, next_position, position_of

T = TypeVar("T")
MOST_EMPTY = 1000
"""Pages without an item that are passed in a row, while the server says that there is more."""


class Page(NamedTuple, Generic[T]):
    """One page of a list."""

    items: list[T]
    total: int | None
    """Items in the whole list, where the vendor says."""
    response: ResponseInfo
    body: Any
    """The parsed JSON body, with all that the vendor sends beside the items."""
    resume: str | None
    """Token for the page after this one; None after the last."""
    meta: Any = None
    """What the vendor calls `meta` and sends beside the items; None where there is none. All else is in `body`."""


class Pager(Generic[T]):
    """One pass through a list. `position` is that of the next page, None at the end."""

    def __init__(self, core: Core, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> None:
        if options:
            check_options(operation, options)
        self.core = core
        self.operation = operation
        self.arguments = dict(arguments)
        self.options: CallOptions = options
        paging = operation.paging
        assert paging is not None  # noqa: S101 - the generator calls this for paged operations only
        self.paging: Paging = directed(paging, self.arguments) if paging.kind == "keyset" else paging
        self.linked = paging.kind in {"next_url", "link_header"}
        """The first page is as the arguments say, the rest are URLs that the server names."""
        self.position: Position | None = self._start()
        self.visited: set[Any] = set()
        self.before: Any = None
        """The items of the page before, as they came."""
        self.empty = 0
        """Pages in a row without an item."""
        self.foreign = False
        """The next page is said to be at another origin."""

    def _start(self) -> Position:
        if "resume" in self.options:
            position = position_of(self.options["resume"], self.operation)
            self.options = self.options.copy()
            del self.options["resume"]
            return position
        named = self.paging.parameter and not self.linked
        given = self.arguments.get(self.paging.parameter, NOT_GIVEN) if named else NOT_GIVEN
        return Position(given if isinstance(given, (int, str)) else None)

    def fetch(self) -> Generator[Command, Any, Page[T]]:
        """The page at `position`, which then moves on. On failure it stays: the same page can be asked for again."""
        here = self.position
        assert here is not None  # noqa: S101 - callers look
        try:
            url, info, found = yield from self._fetched(here)
        except CallError as error:
            error.resume = here.token(self.operation)
            raise
        page = self._page(here, found, url, info)
        self.visited.add(here.at)
        self.before = found.raw
        return page

    def _fetched(self, here: Position) -> Generator[Command, Any, tuple[str, ResponseInfo, PageBody]]:
        target = ""
        arguments: Mapping[str, Any] = self.arguments
        if here.at is not None and self.linked:
            target = str(here.at)
        elif here.at is not None:
            arguments = {**self.arguments, self.paging.parameter: here.at}
        made = prepared(self.core, self.operation, arguments, self.options, target=target)
        response, info = yield from perform(self.core, made, self.options)

        def page(reader: ResponseReader, reading: Reading) -> PageBody:
            return reader.page(reading, self.paging.items, self.paging.item, lambda raw: self._fresh(here, raw, info))

        return made.request.url, info, read(self.core, made, response, info, page)

    def _fresh(self, here: Position, raw: list[Any], info: ResponseInfo) -> list[Any]:
        """The items of a page that is not one that came before."""
        if self.paging.kind != "keyset":
            self._refuse_repeats(here, raw, info)
            return raw
        items = beyond(self.paging, here, raw)
        if items is None:
            raise self._refused(f"does not heed {self.paging.parameter}", info)
        return items

    def _refuse_repeats(self, here: Position, raw: list[Any], info: ResponseInfo) -> None:
        """A server that ignores where we are would keep us for ever; lists of plain values may repeat by right."""
        self.empty = 0 if raw else self.empty + 1
        if self.empty > MOST_EMPTY:
            raise self._refused(f"answered {MOST_EMPTY} pages in a row without an item", info)
        same = bool(raw) and raw == self.before and is_object(raw[0])
        if here.at in self.visited or same:
            raise self._refused("answered the same page again", info)

    def _page(self, here: Position, found: PageBody, url: str, info: ResponseInfo) -> Page[T]:
        total = self._total(info, found.body)
        seen = Seen(found.body, [*info.headers.pairs], url, found.raw, total)
        try:
            self.position = next_position(self.paging, here, self._size(), seen)
        except ForeignNextPage:
            self.position, self.foreign = None, True
        token = self.position.token(self.operation) if self.position else None
        meta = find_or_none(found.body, (*self.paging.items[:-1], "meta"))
        return Page(found.items[here.skip :], total, info, found.body, token, meta)

    def _total(self, info: ResponseInfo, body: Any) -> int | None:
        if self.paging.total_header:
            return count_in(info.headers.get(self.paging.total_header, ""))
        total = None if self.paging.total is None else find_or_none(body, self.paging.total)
        if isinstance(total, str):
            return count_in(total)
        return total if isinstance(total, int) and not isinstance(total, bool) and total >= 0 else None

    def _size(self) -> int | None:
        given = self.arguments.get(self.paging.size, NOT_GIVEN) if self.paging.size else NOT_GIVEN
        return given if isinstance(given, int) and given > 0 else self.paging.default_size

    def _refused(self, what: str, info: ResponseInfo) -> PaginationError:
        operation = self.operation
        message = f"{operation.method} {operation.path} {what}; the items so far are all that can be had"
        return PaginationError(message, **response_facts(operation, info))

    def go_on(self, page: Page[T]) -> bool:
        """Whether there is another page. Raises PaginationError where there is one that must not be asked for."""
        if self.foreign:
            raise self._refused(
                "names a next page on another server, which must not get our credentials", page.response
            )
        return self.position is not None
