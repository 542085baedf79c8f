# Copied from generator/runtime/paging/pager.py: edit it there.
"""One way through a list, page by page: what to ask for, what came, and whether it may be believed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ..calls.call import check_options, described, info_of, redactor_of
from ..calls.drift_reports import teller
from ..calls.exchange import exchange
from ..calls.response_reader import UNDECLARED
from ..core import reader_of
from ..data.guards import is_array, is_object
from ..data.not_given import NOT_GIVEN
from ..errors.classes import CallError, PaginationError
from ..errors.of_response import decode_error, facts, status_error
from ..http.framing import split_url
from ..message import Response
from ..steps.commands import Hook
from .positions import ForeignNextPage, Position, Seen, at, next_position, position_of

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from ..core import Core
    from ..operation import Operation, Paging
    from ..response import ResponseInfo
    from ..settings import CallOptions
    from ..steps.commands import Command

T = TypeVar("T")


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
    """One way through a list. `place` is that of the next page, None at the end."""

    def __init__(self, core: Core, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> None:
        if options:
            check_options(operation, options)
        self.core = core
        self.operation = operation
        self.arguments = dict(arguments)
        self.redactor = redactor_of(core, operation, arguments)
        self.options: CallOptions = options
        paging = operation.paging
        assert paging is not None  # noqa: S101 - the generator calls this for paged operations only
        if paging.kind == "keyset":
            from .keyset import directed  # few lists

            paging = directed(paging, self.arguments)
        self.paging: Paging = paging
        linked = paging.kind in {"next_url", "link_header"}  # the first page is as the arguments say, the rest are URLs
        given = self.arguments.get(paging.parameter, NOT_GIVEN) if paging.parameter and not linked else NOT_GIVEN
        start = given if isinstance(given, (int, str)) else None
        self.place: Position | None = Position(start)
        if "resume" in options:
            self.place = position_of(options["resume"], operation)
            self.options = options.copy()
            del self.options["resume"]
        self.visited: set[Any] = set()
        self.before: Any = None
        """The items of the page before, as they came."""
        self.foreign = False
        """The next page is said to be at another origin."""

    def fetch(self) -> Generator[Command, Any, Page[T]]:
        """The page at `place`, which then moves on. On failure it stays: the same page can be asked for again."""
        here = self.place
        assert here is not None  # noqa: S101 - callers look
        try:
            url, info, body = yield from self._send(here)
        except CallError as error:
            error.resume = here.token(self.operation)
            raise
        raw = self._fresh(here, self._items(info, body), info)
        page = self._page(here, raw, url, info, body)
        self.before = raw
        return page

    def _send(self, here: Position) -> Generator[Command, Any, tuple[str, ResponseInfo, Any]]:
        target = None
        arguments: Mapping[str, Any] = self.arguments
        if here.at is not None and self.paging.kind in {"next_url", "link_header"}:
            target = str(here.at)
        elif here.at is not None:
            arguments = {**self.arguments, self.paging.parameter: here.at}
        request = self.core.request(self.operation, arguments, self.options)
        if target is not None:
            request = request._replace(url=split_url(request.url)[0] + target)
        made = described(self.core, request, self.core.credentials.of(self.operation), self.options)
        info = info_of(self.core, (yield from exchange(made._replace(redactor=self.redactor))))
        if (on_response := self.options.get("on_response")) is not None:
            yield Hook(on_response, info)
        return request.url, info, self._body(info)

    def _body(self, info: ResponseInfo) -> Any:
        answers, means = reader_of(self.operation), self.core.means._replace(redactor=self.redactor)
        if answers.chosen(info.status) is None:
            raise status_error(self.operation, info, means.redactor)
        return answers.loaded(Response(info.status, [*info.headers.pairs], info.body), info, means)

    def _items(self, info: ResponseInfo, body: Any) -> list[Any]:
        raw = at(body, self.paging.items)
        if is_array(raw):
            return raw
        where = "/" + "/".join(self.paging.items)
        raise decode_error(self.operation, info, f"there is no list of items at '{where}'", self.redactor)

    def _fresh(self, here: Position, raw: list[Any], info: ResponseInfo) -> list[Any]:
        """The items of a page that is not one that came before."""
        if self.paging.kind != "keyset":
            self._refuse_repeats(here, raw, info)
            return raw
        from .keyset import beyond  # few lists

        items = beyond(self.paging, here, raw)
        if items is None:
            raise self._refused(f"does not heed {self.paging.parameter}", info)
        return items

    def _refuse_repeats(self, here: Position, raw: list[Any], info: ResponseInfo) -> None:
        """A server that ignores where we are would keep us for ever; lists of plain values may repeat by right."""
        same = bool(raw) and raw == self.before and is_object(raw[0])
        if here.at in self.visited or same:
            raise self._refused("answered the same page again", info)
        self.visited.add(here.at)

    def _page(self, here: Position, raw: list[Any], url: str, info: ResponseInfo, body: Any) -> Page[T]:
        total = self._total(info, body)
        items = self._decoded(raw, info)[here.skip :]
        seen = Seen(body, [*info.headers.pairs], url, raw, total)
        try:
            self.place = next_position(self.paging, here, self._size(), seen)
        except ForeignNextPage:
            self.place, self.foreign = None, True
        token = self.place.token(self.operation) if self.place else None
        return Page(items, total, info, body, token, at(body, (*self.paging.items[:-1], "meta")))

    def _decoded(self, raw: list[Any], info: ResponseInfo) -> list[Any]:
        found = self.core.drifts.begin()
        if found is not None and reader_of(self.operation).chosen(info.status) is UNDECLARED:
            found.append(("", "a documented answer", f"{info.status} with {len(info.body)} bytes"))
        prefix = "".join(f"/{step}" for step in self.paging.items)
        report = teller(found, prefix)
        try:
            items: list[Any] = self.core.means.codec.decode(f"list[{self.paging.item}]", raw, report)
        except RecursionError:
            problem = "its body is nested too deeply"
            raise decode_error(self.operation, info, problem, self.redactor) from None
        if found:
            self.core.drifts.end(self.operation, found, info, self.redactor)
        return items

    def _total(self, info: ResponseInfo, body: Any) -> int | None:
        if self.paging.total_header:
            text = info.headers.get(self.paging.total_header, "")
            return int(text) if text.isdecimal() else None
        total = None if self.paging.total is None else at(body, self.paging.total)
        if isinstance(total, str) and total.isdecimal():
            return int(total)
        return total if isinstance(total, int) and not isinstance(total, bool) else None

    def _size(self) -> int | None:
        given = self.arguments.get(self.paging.size, NOT_GIVEN) if self.paging.size else NOT_GIVEN
        return given if isinstance(given, int) and given > 0 else self.paging.default_size

    def _refused(self, what: str, info: ResponseInfo) -> PaginationError:
        operation = self.operation
        message = f"{operation.method} {operation.path} {what}; the items so far are all that can be had"
        return PaginationError(message, response=info, **facts(operation, info))

    def go_on(self, page: Page[T]) -> bool:
        """Whether there is another page. Raises PaginationError where there is one that must not be asked for."""
        if self.foreign:
            raise self._refused(
                "names a next page on another server, which must not get our credentials", page.response
            )
        return self.place is not None
