# Copied from generator/runtime/testing/filters.py in the Switchboard repository: edit it there.
"""Filters and order of lists, where the names of the query say what is meant: `filter[name]=x`, `status`, `sort`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..data.guards import is_array, is_object
from .document import MISSING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .state import Item

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
