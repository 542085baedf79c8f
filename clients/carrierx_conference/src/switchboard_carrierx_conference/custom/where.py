# Copied from overrides/carrierx_conference/code/where.py of Switchboard.
"""Builds filters for the lists of CarrierX: `where("state").eq("NY") & where("phonenumber").like("%555%")`.

Hand-written because the filter language is the vendor's own: the spec can only say that `filter` is a text.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, Self, cast

from switchboard_carrierx_conference.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Filter", "where"]

_ATTRIBUTE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
_Value = str | float | bool | date | Enum


class Filter(str):
    """A condition, or several joined by `&`. It is a str, so that it goes wherever a filter text does."""

    __slots__ = ()

    def __and__(self, other: Filter) -> Filter:
        """Both conditions must hold."""
        if not isinstance(other, Filter):
            return NotImplemented
        return Filter(f"{self} and {other}")

    def __repr__(self) -> str:
        return f"<Filter {self!s}>"


class where(NamedTuple("where", [("attribute", str)])):  # noqa: N801 -- reads as a word of the filter language
    """An attribute of the listed objects (`name`, `attributes.conference_language`), to be compared with a value.

    Values may be str, int, float, bool, a date, an aware datetime or an enum member; text is quoted so that it can't
    end its quotes. Raises InvalidArgumentError for an attribute or a value that a filter can't hold: the language has
    no escapes, so a text with both kinds of quotes, control characters or a lone backslash at its end is refused.
    """

    __slots__ = ()

    def __new__(cls, attribute: str) -> Self:
        """Refuses what is no attribute name."""
        if not _ATTRIBUTE.fullmatch(attribute):
            raise _refused(f"where: {attribute!r} is no attribute name: use letters, digits, '_' and '.'")
        return super().__new__(cls, attribute)

    def eq(self, value: _Value) -> Filter:
        """Equal to the value."""
        return self._compare("eq", value)

    def ne(self, value: _Value) -> Filter:
        """Not equal to the value."""
        return self._compare("ne", value)

    def gt(self, value: _Value) -> Filter:
        """Greater than the value."""
        return self._compare("gt", value)

    def ge(self, value: _Value) -> Filter:
        """Greater than or equal to the value."""
        return self._compare("ge", value)

    def lt(self, value: _Value) -> Filter:
        """Less than the value."""
        return self._compare("lt", value)

    def le(self, value: _Value) -> Filter:
        """Less than or equal to the value."""
        return self._compare("le", value)

    def like(self, pattern: str) -> Filter:
        """Text that matches a pattern with `%` as wildcard; upper and lower case differ."""
        return self._compare("like", pattern)

    def ilike(self, pattern: str) -> Filter:
        """Text that matches a pattern with `%` as wildcard, in upper or lower case."""
        return self._compare("ilike", pattern)

    def in_(self, *values: _Value | list[Any] | tuple[Any, ...] | set[Any]) -> Filter:
        """One of the values, given one by one or as one list."""
        return self._among("in", values)

    def notin(self, *values: _Value | list[Any] | tuple[Any, ...] | set[Any]) -> Filter:
        """None of the values, given one by one or as one list."""
        return self._among("notin", values)

    def _compare(self, operator: str, value: Any) -> Filter:
        return Filter(f"{self.attribute} {operator} {_written(value)}")

    def _among(self, operator: str, values: tuple[Any, ...]) -> Filter:
        if len(values) == 1 and isinstance(values[0], (list, tuple, set, frozenset)):
            values = tuple(cast("Iterable[Any]", values[0]))
        if not values:
            raise _refused(f"where: {operator} needs at least one value")
        return Filter(f"{self.attribute} {operator} ({', '.join(map(_written, values))})")


def _refused(message: str) -> InvalidArgumentError:
    return InvalidArgumentError(message, parameter="filter")


def _written(value: Any) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)) and value - value == 0:  # neither infinite nor no number
        return repr(value)
    if isinstance(value, datetime) and value.tzinfo is None:
        raise _refused("where: a datetime needs a time zone: the API compares instants")
    if isinstance(value, date):
        value = value.isoformat()
    if isinstance(value, str):
        return _quoted(value)
    raise _refused(f"where: a filter can't hold {value!r}: give a str, number, bool, date or enum member")


def _quoted(text: str) -> str:
    if not all(char.isprintable() for char in text):
        raise _refused(f"where: a filter can't hold control characters: {text!r}")
    if (len(text) - len(text.rstrip("\\"))) % 2:
        raise _refused(f"where: a filter can't hold text that ends in a lone backslash: {text!r}")
    for quote in ('"', "'"):
        if quote not in text:
            return f"{quote}{text}{quote}"
    raise _refused(f"where: a filter can't hold both kinds of quotes: {text!r}")
