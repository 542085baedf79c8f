# Copied from generator/runtime/requests/validation.py in the Switchboard repository: edit it there.
"""Local checks: an argument that breaks a limit of the spec is refused before anything is sent."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from ..data.guards import is_array
from .styles import refuse, wire_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..operation import Limits


def check(argument: str, value: Any, limits: Limits, *, sensitive: bool = False) -> None:
    """Raise InvalidArgumentError when `value` breaks one of the limits; null and other types pass, the server decides.

    A number that is not `sensitive` is shown in the error.
    """
    data = wire_value(argument, value)
    if data is None or data.__class__ is bool:
        return
    for limit in _broken(data, limits):
        seen = f", not {data}" if isinstance(data, (int, float)) and not sensitive else ""
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
