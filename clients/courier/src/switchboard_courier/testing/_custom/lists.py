# Copied from overrides/courier/testing/lists.py of Switchboard.
# Why by hand: comparisons, and what a list leaves out unless it is asked for, the spec can only say in words.
"""What the lists of the fake show."""

from __future__ import annotations

import re
from typing import Any

from switchboard_courier._runtime.testing.door import Exchange, Item, Part, Refusal, attribute, is_array, selected

part = Part()
COMPARED = re.compile(r"(<=|>=|<|>)\s*(.+)")
LEFT_OUT = {
    "app_credentials": ("include[archived]", "archived", True),
    "messaging_attachments": ("filter[include-pending]", "pending", True),
    "messaging_bulk_attachments": ("filter[include-pending]", "pending", True),
    "messaging_bulk_messages": ("include-posted", "draft", False),
    "user_notifications": ("include[inactive]", "active", False),
}
"""By collection: the parameter that asks for the rest, and which attribute with which value makes an item of it."""


@part.selects("*")
def select(items: list[Item], query: dict[str, Any]) -> list[Item]:
    """Comparisons by `filter[cmp-…]`, and equality of all else that items have."""
    rest: dict[str, Any] = {}
    for name, wanted in query.items():
        compared = re.fullmatch(r"filter\[cmp-(.+)\]", name)
        if compared is None:
            rest[name] = wanted
            continue
        for condition in wanted if is_array(wanted) else [wanted]:
            items = [item for item in items if holds(attribute(item, compared[1]), condition)]
    return selected(items, rest)


def holds(value: Any, condition: str) -> bool:
    """Whether a time stands in a comparison such as `>=2024-01-31 00:00:00`. Raises Refusal for what is none."""
    found = COMPARED.fullmatch(condition)
    if found is None:
        raise Refusal(400, f"{condition!r} is no comparison: write <, <=, > or >= and a time")
    operator, wanted = found.groups()
    order = (str(value) > wanted) - (str(value) < wanted)
    return {"<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0}[operator]


def _leaves_out(collection: str, parameter: str, name: str, left_out: bool) -> None:  # noqa: FBT001
    @part.selects(collection)
    def shown(items: list[Item], query: dict[str, Any]) -> list[Item]:
        query = dict(query)
        if not query.pop(parameter, False):
            items = [item for item in items if attribute(item, name) is not left_out]
        return select(items, query)


for _collection, _rule in LEFT_OUT.items():
    _leaves_out(_collection, *_rule)


@part.selects("messaging_messages")
def messages(items: list[Item], query: dict[str, Any]) -> list[Item]:
    """A message has `ack` for `acknowledged`; who reads (`individual-id`, `user-id`) is not who wrote."""
    names = {"acknowledged": "ack"}
    readers = {"individual-id", "user-id"}
    return select(items, {names.get(name, name): value for name, value in query.items() if name not in readers})


@part.made("user_notifications")
def begin(_exchange: Exchange, item: Item) -> None:
    """A notification is active unless a test says otherwise."""
    item.value["attributes"]["active"] = item.sent.get("active", True)
