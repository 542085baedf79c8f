# Copied from generator/runtime/paging/positions.py: edit it there.
"""Where a list is: which page comes next, whether there is one, and the token with which to go on another day."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin

from ..calls.redirects import same_origin
from ..data.guards import is_object
from ..data.json_text import dumps, loads
from ..errors.classes import InvalidArgumentError
from ..http.framing import PORTS, origin_of, split_url

if TYPE_CHECKING:
    from ..operation import Operation, Paging, Pointer


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
    """As they came; keyset: in the order of the way."""
    total: int | None

    @property
    def length(self) -> int:
        """Items in the page."""
        return len(self.items)


class ForeignNextPage(Exception):  # noqa: N818 - what happened, not what is raised to users
    """The next page is said to be at another origin."""


def next_position(paging: Paging, here: Position, size: int | None, seen: Seen) -> Position | None:
    """The place of the page after this one, None after the last. Raises `ForeignNextPage`."""
    if paging.kind == "next_url":
        return _linked(_text(at(seen.body, paging.next)), seen.url)
    if paging.kind == "link_header":
        return _linked(_link(seen.headers), seen.url)
    if paging.kind == "cursor":
        cursor = at(seen.body, paging.next)
        return Position(cursor) if isinstance(cursor, (str, int)) and cursor not in ("", False) else None
    if paging.kind == "keyset":
        from .keyset import next_key  # few lists

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
    whole = urljoin(url, link).partition("#")[0]
    if not same_origin(whole, url) and not _same_host(whole, url):
        raise ForeignNextPage
    return Position(split_url(whole)[1])


def _same_host(one: str, other: str) -> bool:
    try:
        first, second = (origin_of(split_url(url)[0].lower()) for url in (one, other))
    except (KeyError, ValueError):
        return False
    usual = all(origin.port == PORTS[origin.scheme.decode()] for origin in (first, second))
    return usual and first.host == second.host and "@" not in split_url(one)[0]


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


def at(body: Any, pointer: Pointer) -> Any:
    """What stands at a place in a JSON value; None where nothing does."""
    for step in pointer:
        if not is_object(body):
            return None
        body = body.get(step)
    return body
