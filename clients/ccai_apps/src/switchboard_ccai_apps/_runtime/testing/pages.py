# Copied from generator/runtime/testing/pages.py in the Switchboard repository: edit it there.
"""Cuts lists into pages, by every kind of paging that clients know."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from .document import put
from .filters import attribute

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..operation import Paging
    from .messages import Visit
    from .state import Item

DEFAULT_SIZE = 20
"""The size of a page where nobody documents it."""


class Cut(NamedTuple):
    """One page, and what a body or its headers say of it."""

    items: list[Item]
    facts: dict[str, Any]
    """By the names that vendors use: count, total, has_more, limit, offset, page …"""
    next: Any = None
    """What leads to the next page, as the kind of paging has it; None: this is the last."""
    headers: tuple[tuple[str, str], ...] = ()


def cut(paging: Paging, items: list[Item], visit: Visit) -> Cut:
    """The page that a request asks for."""
    size = _size(paging, visit)
    if paging.kind == "keyset":
        return _by_key(paging, items, visit, size)
    given = visit.arguments.get(paging.parameter) if paging.parameter else None
    begin = _begin(paging, given, size)
    page, total, end = items[begin : begin + size], len(items), begin + size
    more = end < total
    facts = {**_facts(len(page), total, size, begin), "has_more": more}
    if paging.kind == "next_url":
        facts["previous"] = url_with(visit, paging, max(begin - size, 0)) if begin else None
        return Cut(page, facts, url_with(visit, paging, end) if more else None)
    if paging.kind == "link_header":
        target = url_with(visit, paging, _position(paging, end, size))
        headers = (("link", f'<{target}>; rel="next"'),) if more else ()
        return Cut(page, facts, None, (*headers, *_total(paging, total)))
    if paging.kind == "cursor":
        return Cut(page, facts, f"c{end}" if more else None, _total(paging, total))
    return Cut(page, facts, None, _total(paging, total))


def _facts(count: int, total: int, size: int, begin: int) -> dict[str, Any]:
    page = begin // size + 1
    pages = -(-total // size)
    return {
        "count": count, "total": total, "total_count": total, "limit": size, "per_page": size, "page_size": size,
        "offset": begin, "page": page, "current_page": page, "total_pages": pages, "page[total]": total,
        "page[limit]": size, "page[offset]": begin,
    }  # fmt: skip


def _size(paging: Paging, visit: Visit) -> int:
    given = visit.arguments.get(paging.size) if paging.size else None
    if given is None and paging.size:
        given = next(
            (_default(visit, one.wire) for one in visit.route.record.parameters if one.name == paging.size), None
        )
    return given if isinstance(given, int) and given > 0 else paging.default_size or DEFAULT_SIZE


def _default(visit: Visit, wire: str) -> Any:
    return next((one.get("schema", {}).get("default") for one in visit.route.parameters if one["name"] == wire), None)


def _begin(paging: Paging, given: Any, size: int) -> int:
    """How many items are skipped."""
    if paging.kind == "cursor" or (paging.kind == "link_header" and isinstance(given, str)):
        text = str(given or "")
        return int(text[1:]) if text.startswith("c") and text[1:].isdecimal() else 0
    number = given if isinstance(given, int) else paging.first
    if paging.kind == "page" or (paging.kind == "link_header" and "page" in paging.parameter):
        return max(number - (paging.first or 0), 0) * size
    return max(number, 0)


def _position(paging: Paging, end: int, size: int) -> Any:
    return end // size + (paging.first or 0) if "page" in paging.parameter else end


def _total(paging: Paging, total: int) -> tuple[tuple[str, str], ...]:
    return ((paging.total_header.lower(), str(total)),) if paging.total_header else ()


def url_with(visit: Visit, paging: Paging, value: Any) -> str:
    """The URL of the same list at another position."""
    wire = next((one.wire for one in visit.route.record.parameters if one.name == paging.parameter), "offset")
    parts = urlsplit(visit.request.url)
    pairs = [(name, text) for name, text in parse_qsl(parts.query, keep_blank_values=True) if name != wire]
    return urlunsplit(parts._replace(query=urlencode([*pairs, (wire, value)])))


def in_order(paging: Paging | None, items: list[Item]) -> list[Item]:
    """The items of a list; where pages are cut by a key, the greatest last."""
    return sorted(items, key=_key(paging)) if paging is not None and paging.kind == "keyset" else items


def _key(paging: Paging) -> Callable[[Item], Any]:
    name = paging.next[-1] if paging.next else "id"
    return lambda item: attribute(item, name)


def _by_key(paging: Paging, items: list[Item], visit: Visit, size: int) -> Cut:
    """The items before or after a key."""
    before, after = _keys(paging, visit)
    if after is not None:
        begin = bisect_right(items, after, key=_key(paging))
        page = items[begin : begin + size]
    else:
        end = len(items) if before is None else bisect_left(items, before, key=_key(paging))
        page = items[max(end - size, 0) : end]
    return Cut(page, _facts(len(page), len(items), size, 0))


def _keys(paging: Paging, visit: Visit) -> tuple[Any, Any]:
    """The keys that items lie before and after."""
    key = visit.arguments.get(paging.parameter)
    if paging.direction:
        return (None, key) if visit.arguments.get(paging.direction) == paging.directions[1] else (key, None)
    return key, visit.arguments.get(paging.forward) if paging.forward else None


def place(paging: Paging, cut_: Cut, body: dict[str, Any]) -> dict[str, Any]:
    """What a body says of the next page and of the total, beside its items."""
    if paging.total is not None:
        body = put(body, paging.total, cut_.facts["total"])
    if paging.kind in {"next_url", "cursor"} and paging.next and cut_.next is not None:
        body = put(body, paging.next, cut_.next)
    return body
