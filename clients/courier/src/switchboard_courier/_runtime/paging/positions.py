# Copied from generator/runtime/paging/positions.py in the Switchboard repository: edit it there.
"""Where a list is: which page comes next, whether there is one, and the token with which to go on another day."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.json_text import dumps, loads
from ..data.not_given import NOT_GIVEN
from ..data.pointers import find_or_none
from ..errors.classes import InvalidArgumentError
from ..urls import same_host, same_origin, split_url, target_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..operation import Operation, Paging


class Position(NamedTuple):
    """A page of a list, and how many of its items were passed already."""

    at: int | str | None = None
    """Number of the page, offset, cursor or target of the next URL; None: the first page, as the arguments say."""
    skip: int = 0

    def token(self, operation: Operation[Any]) -> str:
        """The place as text for users to keep."""
        return urlsafe_b64encode(dumps([1, operation.id, self.at, self.skip])).decode().rstrip("=")


def position_of(token: str, operation: Operation[Any]) -> Position:
    """The place that a token names. Raises InvalidArgumentError for one that is damaged, or of another list."""
    try:
        version, owner, at, skip = loads(urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4)))
        known = (
            (version, owner) == (1, operation.id) and isinstance(skip, int) and isinstance(at, (int, str, type(None)))
        )
        if known and (not _linked_kind(operation) or at is None or str(at).startswith("/")):
            return Position(at, max(skip, 0))
    except (ValueError, TypeError, AttributeError):
        pass
    message = f"resume= is not a token of {operation.call}(); give what its `.resume` was"
    raise InvalidArgumentError(message, parameter="resume")


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

    @property
    def length(self) -> int:
        """Items in the page."""
        return len(self.items)


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
        return next_key(paging, seen.items)
    return _counted(paging, here, size, seen)


def _counted(paging: Paging, here: Position, size: int | None, seen: Seen) -> Position | None:
    """Pages by number or offset. A short page is not the last: servers filter pages after they have cut them."""
    number = here.at if isinstance(here.at, int) else paging.first
    by_page = paging.kind == "page"
    if by_page:
        passed = (number - paging.first) * (size or seen.length) + seen.length
    else:
        passed = number - paging.first + seen.length
    if not seen.length and (size is None or seen.total is None or passed + (size or 0) >= seen.total):
        return None
    if seen.length and seen.total is not None and passed >= seen.total and not _doubtful(seen, size):
        return None
    return Position(number + 1 if by_page else number + (seen.length or size or 0))


def _doubtful(seen: Seen, size: int | None) -> bool:
    """Whether `total` may be the count of this page only, as some servers have it: a full page needs a second look."""
    return seen.total == seen.length and (size is None or seen.length >= size)


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


def directed(paging: Paging, arguments: Mapping[str, Any]) -> Paging:
    """The paging with its direction decided: `parameter` is the argument to advance; `forward` is empty going back."""
    if not paging.parameter or (paging.forward and arguments.get(paging.forward, NOT_GIVEN) is not NOT_GIVEN):
        return paging._replace(parameter=paging.forward)
    return paging._replace(forward="")


def beyond(paging: Paging, here: Position, raw: list[Any]) -> list[Any] | None:
    """The items in the order of the list: from the greatest key down, or with `forward` up.

    Some servers include the key that was asked for: it is left out. None: items on the wrong side of it came, so the
    server does not heed the argument and would send the same items for ever.
    """
    ordered = sorted(raw, key=lambda item: _rank(find_or_none(item, paging.next)), reverse=not paging.forward)
    if here.at is None:
        return ordered
    asked = _rank(here.at)
    ranks = [_rank(find_or_none(item, paging.next)) for item in ordered]
    if any(rank < asked if paging.forward else rank > asked for rank in ranks):
        return None
    return [item for item, rank in zip(ordered, ranks, strict=True) if rank != asked]


def next_key(paging: Paging, items: list[Any]) -> Position | None:
    """The position after these items, which are in the order of the list; None when there are none."""
    key = find_or_none(items[-1], paging.next) if items else None
    return Position(key) if isinstance(key, (int, str)) else None


def _rank(key: Any) -> tuple[int, Any]:
    """Numbers below texts, so that keys of one kind are compared; what is no key is below both."""
    if isinstance(key, (int, float)):
        return (1, key)
    return (2, key) if isinstance(key, str) else (0, 0)
