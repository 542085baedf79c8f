# Copied from overrides/carrierx_conference/testing/filters.py of Switchboard.
# Why by hand: the filter language is the vendor's own; the spec can only say that `filter` is a text.
"""Filters and order of the fake's lists."""

from __future__ import annotations

import re
from datetime import datetime
from random import Random
from typing import TYPE_CHECKING, Any

from switchboard_carrierx_conference._runtime.testing.door import (
    MISSING,
    Item,
    Part,
    Refusal,
    attribute,
    is_array,
    ordered,
)

if TYPE_CHECKING:
    from collections.abc import Callable

part = Part()

TOKEN = re.compile(r"""\s*(?:(?P<quoted>"[^"]*"|'[^']*')|(?P<mark>[(),])|(?P<word>[^\s(),"']+))""")
Token = tuple[str, str]
"""Kind (quoted, mark, word) and text."""


@part.selects("*")
def select(items: list[Item], query: dict[str, Any]) -> list[Item]:
    """The items that a filter lets through, in the order that is asked for."""
    for attribute_name, operator, value in conditions(query.get("filter", "")):
        items = [item for item in items if holds(attribute(item, attribute_name), operator, value)]
    order = query.get("order")
    if order == "shuffle":
        items = list(items)
        Random(len(items)).shuffle(items)  # noqa: S311 - an order that tests can repeat
        return items
    return ordered(items, order) if order else items


def conditions(text: str) -> list[tuple[str, str, Any]]:
    """Attribute, operator and value of each condition. Raises Refusal, 400, for what is no filter."""
    tokens = tokens_of(text)
    result: list[tuple[str, str, Any]] = []
    while tokens:
        if len(tokens) < 3 or tokens[0][0] != "word" or tokens[1][0] != "word":
            raise Refusal(400, "filter: conditions are `attribute operator value`, joined by `and`")
        (_, name), (_, operator) = tokens[:2]
        if operator not in OPERATORS:
            raise Refusal(400, f"filter: unknown operator {operator}; known are {', '.join(OPERATORS)}")
        value, tokens = value_of(tokens[2:], listed=operator in {"in", "notin"})
        result.append((name, operator, value))
        if tokens and (tokens[0] != ("word", "and") or len(tokens) == 1):
            raise Refusal(400, "filter: conditions are joined by `and`")
        tokens = tokens[1:]
    return result


def tokens_of(text: str) -> list[Token]:
    """The words, quoted texts and marks of a filter."""
    tokens: list[Token] = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        found = TOKEN.match(text, position)
        if found is None:
            raise Refusal(400, "filter: quotes that do not end")
        kind = found.lastgroup or ""
        tokens.append((kind, found[kind][1:-1] if kind == "quoted" else found[kind]))
        position = found.end()
    return tokens


def value_of(tokens: list[Token], *, listed: bool) -> tuple[Any, list[Token]]:
    """The value at the beginning, and the rest."""
    if not listed:
        if tokens[0][0] == "mark":
            raise Refusal(400, "filter: only in and notin take a list")
        return plain(tokens[0]), tokens[1:]
    if tokens[0] != ("mark", "("):
        raise Refusal(400, "filter: in and notin need a list in parentheses")
    end = next((index for index, token in enumerate(tokens) if token == ("mark", ")")), None)
    if end is None:
        raise Refusal(400, "filter: a parenthesis does not end")
    return [plain(token) for token in tokens[1:end] if token[0] != "mark"], tokens[end + 1 :]


def plain(token: Token) -> Any:
    """A word as the number or truth value that it stands for; quoted texts stay texts."""
    kind, text = token
    if kind == "quoted":
        return text
    if text in {"true", "false"}:
        return text == "true"
    if text == "null":
        return None
    return float(text) if re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", text) else text


def holds(value: Any, operator: str, wanted: Any) -> bool:
    """Whether a condition holds for a value."""
    if value is MISSING:
        return operator in {"ne", "notin"}
    if is_array(value):
        return any(holds(item, operator, wanted) for item in value)
    return OPERATORS[operator](value, wanted)


def alike(value: Any, wanted: Any) -> tuple[Any, Any]:
    """Both values in one form: numbers, instants, or texts."""
    if isinstance(value, bool) or isinstance(wanted, bool) or value is None or wanted is None:
        return str(value).lower(), str(wanted).lower()
    if isinstance(value, (int, float)) or isinstance(wanted, float):
        try:
            return float(value), float(wanted)
        except ValueError:
            return str(value), str(wanted)
    instants = instant(str(value)), instant(wanted)
    return instants if None not in instants else (str(value), str(wanted))


def instant(text: str) -> float | None:
    """An ISO date-time as seconds."""
    try:
        return datetime.fromisoformat(text).timestamp() if re.match(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:
        return None


def _compared(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, wanted: test(*alike(value, wanted))


def _like(flags: int) -> Callable[[Any, Any], bool]:
    def matches(value: Any, wanted: Any) -> bool:
        pattern = ".*".join(re.escape(piece) for piece in str(wanted).split("%"))
        return re.fullmatch(pattern, str(value), flags | re.DOTALL) is not None

    return matches


_equal = _compared(lambda value, wanted: bool(value == wanted))
OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": _equal,
    "ne": lambda value, wanted: not _equal(value, wanted),
    "gt": _compared(lambda value, wanted: bool(value > wanted)),
    "ge": _compared(lambda value, wanted: bool(value >= wanted)),
    "lt": _compared(lambda value, wanted: bool(value < wanted)),
    "le": _compared(lambda value, wanted: bool(value <= wanted)),
    "in": lambda value, wanted: any(_equal(value, item) for item in wanted),
    "notin": lambda value, wanted: not any(_equal(value, item) for item in wanted),
    "like": _like(0),
    "ilike": _like(re.IGNORECASE),
}
