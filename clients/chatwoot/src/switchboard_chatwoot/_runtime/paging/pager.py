# Copied from generator/runtime/paging/pager.py of Switchboard.
"""One pass through a list, page by page: what to ask for, what came, and whether it may be believed."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any, Generic, TypeVar

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
from .keyset import asked_from, beyond, directed
from .page import Came, Page, Progress
from .positions import ForeignNextPage, Position, Seen, next_position, position_of

T = TypeVar("T")
MOST_EMPTY = 1000
"""Pages without an item that are passed in a row, while the server says that there is more."""


class Pager(Generic[T]):
    """One pass through a list. `position` is that of the next page, None at the end."""

    def __init__(self, core: Core, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> None:
        if options:
            check_options(core, operation, options)
        self.core = core
        self.operation = operation
        self.arguments = dict(arguments)
        self.options: CallOptions = options
        paging = operation.paging
        assert paging is not None  # noqa: S101 - the generator calls this for paged operations only
        self.paging: Paging = directed(paging, self.arguments) if paging.kind == "keyset" else paging
        if self.paging.direction:  # what the server takes for the usual way need not be ours
            self.arguments |= asked_from(self.paging, self.arguments.get(paging.parameter, NOT_GIVEN))
        self.linked = paging.kind in {"next_url", "link_header"}
        """The first page is as the arguments say, the rest are URLs that the server names."""
        self.start = self._start()
        self.position: Position | None = self._resumed() or self.start
        self.resume: Position | None = self.position
        """Where another walk begins that goes on from here; None: nowhere."""
        self.progress = Progress(self.resume, self.start)
        """How far the page that was given last is handed out."""
        self.visited: set[Any] = set()
        self.before: Any = None
        """The items of the page before, as they came."""
        self.empty = 0
        """Pages in a row without an item."""
        self.foreign = False
        """The next page is said to be at another origin."""

    def _start(self) -> Position:
        named = self.paging.parameter and not self.linked
        given = self.arguments.get(self.paging.parameter, NOT_GIVEN) if named else NOT_GIVEN
        if self.paging.kind in {"page", "offset"}:
            given = _number(given)
        return Position(given if isinstance(given, (int, str)) else None)

    def _resumed(self) -> Position | None:
        if "resume" not in self.options:
            return None
        position = position_of(self.options["resume"], self.operation)
        self.options = self.options.copy()
        del self.options["resume"]
        return position

    def fetch(self) -> Generator[Command, Any, Page[T]]:
        """The page at `position`, which then moves on. On failure it stays: the same page can be asked for again."""
        assert self.position is not None  # noqa: S101 - callers look
        try:
            here, came = yield from self._next(self.position)
        except CallError as error:
            error.resume = self._token()
            raise
        kept, before = self._kept(here, came), self.resume
        self.before = came.found.raw
        self.position, self.resume = self._advanced(here, came, kept)
        self.progress = Progress(before, here, kept, came.ids)
        return self._page(came, kept)

    def _next(self, here: Position) -> Generator[Command, Any, tuple[Position, Came]]:
        """The page to give next, and where it stands."""
        came = yield from self._fetched(here)
        if self.paging.kind != "keyset":
            self._refuse_repeats(here, came.found.raw, came.info)
        self.visited.add(here.at)
        return here, came

    def _fetched(self, here: Position) -> Generator[Command, Any, Came]:
        arguments, target = self._asked(here)
        made = prepared(self.core, self.operation, arguments, self._options(), target=target)
        response, info = yield from perform(self.core, made, self.options)

        def page(reader: ResponseReader, reading: Reading) -> PageBody:
            return reader.page(reading, self.paging.items, self.paging.item, lambda raw: self._ordered(here, raw, info))

        found = read(self.core, made, response, info, page)
        return Came(made.request.url, info, found, self._total(info, found.body), [])

    def _options(self) -> CallOptions:
        """The options of the next page: after the first, where it is was said by the server and is not checked."""
        return {**self.options, "validate": "off"} if self.visited else self.options

    def _asked(self, here: Position) -> tuple[Mapping[str, Any], str]:
        """The arguments that ask for a page, and the target in place of the operation's own, if any."""
        if here.at is None:
            return self.arguments, ""
        if self.linked:
            return self.arguments, str(here.at)
        return {**self.arguments, **asked_from(self.paging, here.at)}, ""

    def _ordered(self, here: Position, raw: list[Any], info: ResponseInfo) -> list[Any]:
        """The items of a page in the order of the list."""
        items = beyond(self.paging, here.at, raw) if self.paging.kind == "keyset" else raw
        if items is None:
            raise self._refused(f"does not heed {self.paging.parameter}", info)
        return items

    def _refuse_repeats(self, here: Position, raw: list[Any], info: ResponseInfo) -> None:
        """A server that ignores where we are would keep us for ever; lists of plain values may repeat by right."""
        self._refuse_empty(raw, info)
        same = bool(raw) and raw == self.before and is_object(raw[0])
        if here.at in self.visited or same:
            raise self._refused("answered the same page again", info)

    def _refuse_empty(self, items: Sequence[Any], info: ResponseInfo) -> None:
        self.empty = 0 if items else self.empty + 1
        if self.empty > MOST_EMPTY:
            raise self._refused(f"answered {MOST_EMPTY} pages in a row without an item", info)

    def _kept(self, here: Position, came: Came) -> Sequence[int]:
        """Indexes of the items to give: all that were not handed out before the walk was resumed."""
        return range(here.skip, len(came.found.raw))

    def _after(self, here: Position, came: Came) -> Position | None:
        """The position after a page, None at the end of the list."""
        url, info, found, total, _ = came
        seen = Seen(found.body, [*info.headers.pairs], url, found.raw, total, here.overlap)
        try:
            return next_position(self.paging, here, self._size(), seen)
        except ForeignNextPage:
            self.foreign = True
            return None

    def _advanced(self, here: Position, came: Came, kept: Sequence[int]) -> tuple[Position | None, Position | None]:  # noqa: ARG002
        """The position after a page that gave these items, and where a resumed walk goes on."""
        following = self._after(here, came)
        return following, following

    def _page(self, came: Came, kept: Sequence[int]) -> Page[T]:
        body = came.found.body
        token = self._token() if self.position else None
        meta = find_or_none(body, (*self.paging.items[:-1], "meta"))
        return Page([came.found.items[index] for index in kept], came.total, came.info, body, token, meta)

    def _token(self) -> str | None:
        return self.resume.token(self.operation) if self.resume else None

    def _total(self, info: ResponseInfo, body: Any) -> int | None:
        if self.paging.total_header:
            return count_in(info.headers.get(self.paging.total_header, ""))
        total = None if self.paging.total is None else find_or_none(body, self.paging.total)
        if isinstance(total, str):
            return count_in(total)
        return total if isinstance(total, int) and not isinstance(total, bool) and total >= 0 else None

    def _size(self) -> int | None:
        given = _number(self.arguments.get(self.paging.size, NOT_GIVEN)) if self.paging.size else NOT_GIVEN
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


def _number(given: Any) -> Any:
    """The number that a text spells, as texts are taken for numbers in a query; else what was given."""
    return count_in(given) if isinstance(given, str) else given
