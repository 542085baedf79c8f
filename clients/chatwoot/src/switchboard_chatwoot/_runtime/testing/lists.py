# Copied from generator/runtime/testing/lists.py of Switchboard.
"""Lists: what a query chooses (`filter[name]=x`, `status`, `sort`), and pages, by every kind that clients know."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ..data.guards import is_array, is_object
from .document import MISSING, put

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..operation import Paging
    from .messages import Visit
    from .state import Item

DEFAULT_SIZE = 20
"""The size of a page where nobody documents it."""
ORDERS = frozenset({"sort", "order", "order_by", "sort_by", "ordering"})
SEARCHES = frozenset({"q", "query", "search", "filter[text]", "filter-text", "filter[search]"})
_BRACKETS = re.compile(r"filter\[([^\]]+)\]")


def selected(items: list[Item], query: Mapping[str, Any]) -> list[Item]:
    """The items that a query asks for. What it can't be compared with leaves them as they are."""
    for name, wanted in query.items():
        if name in ORDERS:
            continue
        if name in SEARCHES:
            items = [item for item in items if has_text(item.value, str(wanted))]
        else:
            items = _equal(items, _BRACKETS.sub(r"\1", name), wanted)
    orders = [str(query[name]) for name in query if name in ORDERS]
    return ordered(items, orders[-1]) if orders else items


def _equal(items: list[Item], name: str, wanted: Any) -> list[Item]:
    values = [(item, attribute(item, name)) for item in items]
    if all(value is MISSING for _, value in values):
        return items
    options = wanted if is_array(wanted) else [wanted]
    return [item for item, value in values if any(_same(value, option) for option in options)]


def _same(value: Any, wanted: Any) -> bool:
    if is_array(value):
        return any(_same(item, wanted) for item in value)
    return bool(value == wanted) or (value is not MISSING and str(value).lower() == str(wanted).lower())


def attribute(item: Item, name: str) -> Any:
    """The value of an item under a name, with dots for what is inside; of resources of JSON:API an attribute's too."""
    for source in (item.value, item.value.get("attributes") if is_object(item.value) else None, item.sent):
        value = within(source, name)
        if value is not MISSING:
            return value
    return MISSING


def within(value: Any, name: str) -> Any:
    """What stands in a value under a name, `_` and `-` alike."""
    if not is_object(value):
        return MISSING
    for key in (name, name.replace("_", "-"), name.replace("-", "_")):
        if key in value:
            return value[key]
    head, dot, rest = name.partition(".")
    return within(value[head], rest) if dot and head in value else MISSING


def has_text(value: Any, text: str) -> bool:
    """Whether a text stands in any text of a value, in upper or lower case."""
    if is_object(value):
        return any(has_text(item, text) for item in value.values())
    if is_array(value):
        return any(has_text(item, text) for item in value)
    return isinstance(value, str) and text.lower() in value.lower()


def ordered(items: list[Item], order: str) -> list[Item]:
    """The items by `name`, `-name`, `name desc` or several of these with commas; the first counts most."""
    for part in reversed([part.strip() for part in order.split(",") if part.strip()]):
        name, _, way = part.lstrip("-+").partition(" ")
        down = part.startswith("-") or way.strip().lower() == "desc"
        items = sorted(items, key=lambda item: _rank(attribute(item, name)), reverse=down)
    return items


def _rank(value: Any) -> tuple[int, Any]:
    """A key by which values of several types can be ordered; what is missing comes first."""
    if value is MISSING or value is None:
        return 0, ""
    if isinstance(value, (bool, int, float)):
        return 1, value
    return 2, str(value).lower()


# Pages


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
