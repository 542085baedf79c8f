# Copied from generator/runtime/requests/validation.py of Switchboard.
"""Local checks: an argument of a wrong type, or beyond a limit of the spec, is refused before anything is sent."""

from __future__ import annotations

from datetime import datetime
from math import inf, isfinite
from typing import TYPE_CHECKING, Any

from ..data.guards import is_array
from ..data.values import number_text
from ..operation import Limits
from .styles import refuse, wire_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..models.codec import Codec
    from ..models.kinds import Kind
    from ..operation import Field, Parameter

_NOTHING: frozenset[type[Any]] = frozenset()
_PLAIN: dict[str, frozenset[type[Any]]] = {
    "Any": frozenset({str, int, bool}),
    "str": frozenset({str}),
    "int": frozenset({int}),
    "float": frozenset({int}),
    "bool": frozenset({bool}),
}
"""Of a type expression, the types whose values are plain data that fits. No float: it may be no number."""


class Check:
    """What the spec asks of one argument, worked out once per operation."""

    __slots__ = ("argument", "high", "limits", "low", "plain", "required", "sensitive", "sure", "text", "type")

    def __init__(self, argument: str, type_: str, *, text: bool, required: bool = True) -> None:
        """`type_` is an expression over the models. `text`: the value travels as text, where 5 and "5" are the same."""
        self.argument = argument
        self.type = type_
        self.text = text
        self.required = required
        self.limits: Limits | None = None
        self.sensitive = False
        self.sure: frozenset[type[Any]] = _NOTHING.union(*(_PLAIN.get(part, ()) for part in type_.split(" | ")))
        """Plain data of these types fits."""
        self.plain = self.sure
        """Values of these types need no look."""
        self.low, self.high = inf, -inf
        """The range of integers that certainly fit."""

    @classmethod
    def of(cls, item: Parameter | Field, *, text: bool) -> Check:
        """The check of a parameter or a field of the body."""
        check = cls(item.name, item.type, text=text, required=item.required or getattr(item, "location", "") == "path")
        check.sensitive = item.sensitive
        check.limits = item.limits
        if item.limits is not None:
            if int in check.sure:
                check.low, check.high = _range(item.limits)
            check.plain = _NOTHING
        return check

    def data(self, value: Any, codec: Codec) -> Any:
        """Plain data of a value that fits.

        Raises InvalidArgumentError for another type, a limit that is broken, and what has no wire form.
        """
        if value.__class__ is int and self.low <= value <= self.high:
            return value
        data = wire_value(self.argument, value)
        if isinstance(value, datetime) and value.utcoffset() is None:
            raise refuse(self.argument, "needs a time zone: give an aware datetime, such as value.astimezone()")
        found = data
        if data.__class__ not in self.sure and self.type != "Any":
            found = self._fitting(value, data, codec.kind(self.type))
        if self.limits is not None:
            check(self.argument, found, self.limits, sensitive=self.sensitive)
        return data

    def _fitting(self, value: Any, data: Any, kind: Kind) -> Any:
        """The data as the type that its text spells. Raises InvalidArgumentError for what is not of the kind."""
        from .argument_types import misfit, typed  # most arguments are plain

        found = misfit(kind, data, self.argument, text=self.text)
        if found is None:
            return typed(kind, data) if self.text else data
        seen, cure = found.seen, "" if self.sensitive else found.cure
        if found.at == self.argument:
            seen = f"a {type(value).__name__}" if hasattr(value, "_dumped") else seen
            cure = cure if data is not None or self.required else "leave it out to send nothing"
        problem = f"must be {found.wanted}, not {seen}{': ' if cure else ''}{cure}"
        raise refuse(self.argument, problem, at=found.at)


class Unchecked(Check):
    """The check of an argument where `validate="off"`: what has a wire form passes."""

    __slots__ = ()

    @classmethod
    def of(cls, item: Parameter | Field, *, text: bool) -> Check:
        """The check of a parameter or a field of the body."""
        return cls(item.name, "Any", text=text)

    def data(self, value: Any, codec: Codec) -> Any:  # noqa: ARG002 -- as in Check
        """Plain data of a value. Raises InvalidArgumentError for what has no wire form."""
        return wire_value(self.argument, value)


def _range(limits: Limits) -> tuple[float, float]:
    if limits != Limits(limits.minimum, limits.maximum):
        return inf, -inf
    return (-inf if limits.minimum is None else limits.minimum), (inf if limits.maximum is None else limits.maximum)


def check(argument: str, value: Any, limits: Limits, *, sensitive: bool = False) -> None:
    """Raise InvalidArgumentError when `value` breaks one of the limits; null and other types pass.

    A number that is not `sensitive` is shown in the error.
    """
    data = wire_value(argument, value)
    if data is None or data.__class__ is bool:
        return
    for limit in _broken(data, limits):
        seen = f", not {number_text(data)}" if isinstance(data, (int, float)) and not sensitive else ""
        raise refuse(argument, f"must be {limit}{seen}", limit)
    if limits.items is not None and is_array(data):
        for position, item in enumerate(data):
            check(f"{argument}[{position}]", item, limits.items, sensitive=sensitive)


def _broken(data: Any, limits: Limits) -> Iterator[str]:
    if isinstance(data, (int, float)):
        yield from _number(data, limits)
    elif isinstance(data, str):
        yield from _text(data, limits)
    elif is_array(data):
        yield from _items(data, limits)


def _number(data: float, limits: Limits) -> Iterator[str]:
    if limits.minimum is not None and data < limits.minimum:
        yield f"at least {limits.minimum:g}"
    if limits.maximum is not None and data > limits.maximum:
        yield f"at most {limits.maximum:g}"
    if limits.exclusive_minimum is not None and data <= limits.exclusive_minimum:
        yield f"more than {limits.exclusive_minimum:g}"
    if limits.exclusive_maximum is not None and data >= limits.exclusive_maximum:
        yield f"less than {limits.exclusive_maximum:g}"
    if limits.multiple_of and not _is_multiple(data, limits.multiple_of):
        yield f"a multiple of {limits.multiple_of:g}"


def _is_multiple(data: float, step: float) -> bool:
    quotient = data / step  # 0.3 / 0.1 is not quite 3: binary fractions need some room
    return isfinite(quotient) and abs(quotient - round(quotient)) < 1e-9 * max(1.0, abs(quotient))


def _text(data: str, limits: Limits) -> Iterator[str]:
    if limits.min_length is not None and len(data) < limits.min_length:
        yield f"at least {limits.min_length} characters long"
    if limits.max_length is not None and len(data) > limits.max_length:
        yield f"at most {limits.max_length} characters long"
    if limits.pattern is not None and not _matches(limits.pattern, data):
        yield f"a text that matches the pattern {limits.pattern}"


def _matches(pattern: str, data: str) -> bool:
    import re  # only where a pattern is limited

    try:
        return re.search(pattern, data) is not None
    except re.error:
        return True  # a pattern that only JavaScript can read: the server decides


def _items(data: list[Any], limits: Limits) -> Iterator[str]:
    if limits.min_items is not None and len(data) < limits.min_items:
        yield f"at least {limits.min_items} items long"
    if limits.max_items is not None and len(data) > limits.max_items:
        yield f"at most {limits.max_items} items long"
