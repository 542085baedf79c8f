# Copied from generator/runtime/data/values.py of Switchboard.
"""Plain JSON data of typed values, and copies of JSON data."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from .not_given import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping

# The scalars that are copied as they are; a float may be no number.
COPIED = frozenset({str, int, bool, type(None)})
BINARY = frozenset({bytes, bytearray, memoryview})
_MOST_DIGITS = 4000
"""Of a number; Python writes few more."""


def count_in(text: str) -> int | None:
    """The count that a text from outside spells out (a length, a total): digits, and no more than any real one has."""
    return int(text) if text.isdecimal() and len(text) <= 18 else None


def json_value(value: Any) -> Any:
    """Plain dicts, lists and scalars of `value`; what is not given is left out of mappings.

    Raises TypeError for a value that JSON has no form for, with the type's name, and ValueError for NaN and infinities.
    """
    kind = value.__class__
    if kind in COPIED:
        return value
    if kind is dict:
        return {
            key if key.__class__ is str else _key(key): item if item.__class__ in COPIED else json_value(item)
            for key, item in value.items()
            if item is not NOT_GIVEN
        }
    if kind is list or kind is tuple:
        return [item if item.__class__ in COPIED else json_value(item) for item in value]
    return _number(value) if kind is float else _rare(value)


def plain_value(value: Any) -> Any:
    """The same, but `value` itself where it is plain already, lists and dicts too."""
    return value if is_plain(value) else json_value(value)


def is_plain(value: Any) -> bool:
    """Whether a value is plain data already, which it nearly always is."""
    kind = value.__class__
    if kind is dict:
        for key, item in value.items():  # twice as fast as all()
            if key.__class__ is not str or (item.__class__ not in COPIED and not is_plain(item)):
                return False
        return True
    if kind is list:
        return COPIED.issuperset(map(type, value)) or all(map(is_plain, value))
    return kind in COPIED or (kind is float and value - value == 0)


def _number(value: float) -> float:
    if value - value != 0:
        raise ValueError(f"{value} has no JSON form: JSON has neither NaN nor infinities")
    return value


def number_text(value: object) -> str:
    """The text of a number, or of what holds some, for people; Python writes no more than some thousand digits."""
    try:
        return str(value)
    except ValueError:
        return "a number of thousands of digits"


def _rare(value: Any) -> Any:
    kind = cast("Any", type(value))  # an object without a class of its own (a mock, a class) seems to have every method
    if hasattr(kind, "_dumped"):  # a model
        return value._dumped()
    if hasattr(kind, "to_dict"):
        return _other_model(value)
    if isinstance(value, Enum):
        return json_value(value.value)
    if isinstance(value, (datetime, date, time)):
        return time_text(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return _decimal(value)
    return _like(value)


def _other_model(value: Any) -> dict[str, Any]:
    found = value.to_dict()
    if not isinstance(found, dict):
        raise TypeError(f"{type(value).__name__} has no JSON form: its to_dict() gives no dict")
    plain: dict[str, Any] = json_value(found)
    return plain


def _decimal(value: Decimal) -> int | float:
    if not value.is_finite():
        raise ValueError(f"{value} has no JSON form: JSON has neither NaN nor infinities")
    if value.adjusted() > _MOST_DIGITS:
        raise ValueError("has more digits than can be written")
    if value == value.to_integral_value():
        return int(value)
    number = float(value)
    if Decimal(repr(number)) != value:
        raise ValueError("a Decimal has more digits than a JSON number keeps: round it, or give a float")
    return number


def _like(value: Any) -> Any:
    """Subclasses and look-alikes of JSON's own types."""
    for base in (bool, int, float, str):
        if isinstance(value, base):
            return json_value(base(value))
    kind = cast("Any", type(value))
    if hasattr(kind, "keys"):
        return _mapping(value)
    sized = hasattr(kind, "__iter__") and hasattr(kind, "__len__")
    if sized and value.__class__ not in BINARY:
        return [json_value(item) for item in value]
    raise TypeError(
        f"{f'the class {value.__name__}' if isinstance(value, type) else kind.__name__} has no JSON form: "
        "give a str, number, bool, None, mapping, sequence, model, enum, date, time or UUID"
    )


def _mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    return {_key(key): json_value(value[key]) for key in value.keys() if value[key] is not NOT_GIVEN}  # noqa: SIM118


def _key(key: Any) -> str:
    if isinstance(key, Enum):
        return str(key.value)
    if isinstance(key, str):
        return key
    raise TypeError(f"a JSON object has str keys, not {type(key).__name__}: {key!r}")


def json_value_like(value: Any, wire: Any) -> Any:
    """The same, where times that equal those at the same places of `wire` are written as they stand there."""
    if value.__class__ is list and wire.__class__ is list:
        return [json_value_like(*pair) for pair in zip_longest(value, wire[: len(value)])]
    if value.__class__ is dict and wire.__class__ is dict:
        return {_key(key): json_value_like(item, wire.get(key)) for key, item in value.items() if item is not NOT_GIVEN}
    if isinstance(value, date) and wire.__class__ is str:
        return (
            wire
            if (parse_datetime if isinstance(value, datetime) else parse_date)(wire) == value
            else json_value(value)
        )
    return json_value(value)


def time_text(value: datetime | date | time) -> str:
    """RFC 3339 text of a time; an aware datetime in UTC ends in `Z`. Raises ValueError for none (pandas' NaT)."""
    if value != value:  # noqa: PLR0124 -- NaT is the one that differs from itself
        raise ValueError(f"{value} has no JSON form: it is no time")
    text = value.isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def parse_datetime(text: str) -> Any:
    """An aware datetime of an RFC 3339 text, or the text itself when it can't be read as one."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        return text
    return text if value.tzinfo is None else value


def parse_date(text: str) -> Any:
    """A date of a `YYYY-MM-DD` text, or the text itself."""
    try:
        return date.fromisoformat(text) if len(text) == len("YYYY-MM-DD") else text
    except ValueError:
        return text


def copy_json(value: Any) -> Any:
    """A deep copy of JSON data; values of other types become plain data, as `json_value` has it.

    Raises TypeError for a value that has no JSON form, ValueError for NaN and infinities, which are not JSON.
    """
    kind = value.__class__
    if kind is dict:
        return {key: item if item.__class__ in COPIED else copy_json(item) for key, item in value.items()}
    if kind is list or kind is tuple:
        return [item if item.__class__ in COPIED else copy_json(item) for item in value]
    return json_value(value)
