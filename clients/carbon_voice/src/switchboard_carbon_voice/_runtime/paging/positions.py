# Copied from generator/runtime/paging/positions.py of Switchboard.
"""Where a list is: which page comes next, whether there is one, and the token with which to go on another day."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.json_text import dumps, loads
from ..data.pointers import find_or_none
from ..errors.classes import InvalidArgumentError
from ..urls import same_host, same_origin, split_url, target_of
from .keyset import next_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..operation import Operation, Paging


class Position(NamedTuple):
    """A page of a list, and how many of its items were passed already."""

    at: int | str | None = None
    """Number of the page, offset, cursor or target of the next URL; None: the first page, as the arguments say."""
    skip: int = 0
    last: tuple[int | str, ...] = ()
    """Identities of the items before, the latest last: they show where a walk goes on in a list that shifted."""
    overlap: int = 0
    """Items before `at` that are asked for again, to see that they still stand there."""

    def token(self, operation: Operation[Any]) -> str:
        """The position as text for users to keep."""
        parts = [1, operation.id, self.at, self.skip, *([self.last] if self.last else ())]
        return urlsafe_b64encode(dumps(parts)).decode().rstrip("=")


def position_of(token: str, operation: Operation[Any]) -> Position:
    """The place that a token names. Raises InvalidArgumentError for one that is damaged, or of another list."""
    try:
        version, owner, at, skip, *more = loads(urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4)))
        last = tuple(identity for group in more for identity in group)
        known = (version, owner) == (1, operation.id) and isinstance(skip, int) and isinstance(at, int | str | None)
        if known and are_identities(last) and (not _linked_kind(operation) or at is None or str(at).startswith("/")):
            return Position(at, max(skip, 0), last)
    except (ValueError, TypeError, AttributeError):
        pass
    message = f"resume= is not a token of {operation.call}(); give what its `.resume` was"
    raise InvalidArgumentError(message, parameter="resume")


def are_identities(values: Iterable[Any]) -> bool:
    """Whether each value can tell one item from others: a number or a text."""
    return all(isinstance(value, int | str) for value in values)


def _linked_kind(operation: Operation[Any]) -> bool:
    """Whether places are targets of URLs; then one must begin with `/`, or it could lead to another server."""
    return operation.paging is not None and operation.paging.kind in {"next_url", "link_header"}


class Seen(NamedTuple):
    """What came with a page and matters for the next one."""

    body: Any
    headers: list[tuple[str, str]]
    url: str
    """Of the request."""
    items: list[Any]
    """As they came; keyset: in the order of the list."""
    total: int | None
    overlap: int = 0
    """Items at the beginning that stand before the position of the page."""

    @property
    def length(self) -> int:
        """Items from the position on."""
        return max(len(self.items) - self.overlap, 0)


class ForeignNextPage(Exception):  # noqa: N818 - what happened, not what is raised to users
    """The next page is said to be at another origin."""


def next_position(paging: Paging, here: Position, size: int | None, seen: Seen) -> Position | None:
    """The position of the page after this one, None after the last. Raises `ForeignNextPage`."""
    if paging.kind == "next_url":
        return _linked(_text(find_or_none(seen.body, paging.next)), seen.url)
    if paging.kind == "link_header":
        return _linked(_link(seen.headers), seen.url)
    if paging.kind == "cursor":
        cursor = find_or_none(seen.body, paging.next)
        return Position(cursor) if isinstance(cursor, (str, int)) and cursor not in ("", False) else None
    if paging.kind == "keyset":
        key = next_key(paging, seen.items)
        return None if key is None else Position(key)
    return _counted(paging, here, size, seen)


def _counted(paging: Paging, here: Position, size: int | None, seen: Seen) -> Position | None:
    """Pages by number or offset. A short page is not the last: servers filter pages after they have cut them."""
    number = here.at if isinstance(here.at, int) else paging.first
    by_page = paging.kind == "page"
    if by_page:
        passed = (number - paging.first) * (size or seen.length) + seen.length
    else:
        passed = number - paging.first + seen.length
    if not seen.length and (size is None or seen.total is None or passed + size >= seen.total):
        return None
    if seen.total is not None and passed >= seen.total and not _doubtful(seen, size):
        return None
    return Position(number + 1 if by_page else number + (seen.length or size or 0))


def _doubtful(seen: Seen, size: int | None) -> bool:
    """Whether `total` may be the count of this page only, as some servers have it: a full page needs a second look."""
    return seen.total == len(seen.items) and (size is None or seen.length >= size)


def _linked(link: str | None, url: str) -> Position | None:
    """The target of a next URL, if it is of our server. One that got http for https behind a proxy is ours too."""
    if not link:
        return None
    whole = target_of(url, link)
    if whole is None or not (same_origin(whole, url) or same_host(whole, url)):
        raise ForeignNextPage
    return Position(split_url(whole)[1])


def _link(headers: list[tuple[str, str]]) -> str | None:
    """The URL of `Link: <…>; rel="next"`."""
    import re  # loaded anyway

    for name, value in headers:
        if name == "link":
            for url, parameters in re.findall(r"<([^>]*)>([^<]*)", value):
                if re.search(r"""rel\s*=\s*("[^"]*\bnext\b[^"]*"|'?next\b)""", parameters, re.IGNORECASE):
                    return str(url)
    return None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
