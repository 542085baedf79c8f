# Copied from generator/runtime/plain.py: edit it there.
"""Plain JSON data of typed values, and copies of JSON data."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .not_given import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping

SCALARS = frozenset({str, int, float, bool, type(None)})


def plain(value: Any) -> Any:
    """Plain dicts, lists and scalars of `value`; what is not given is left out of mappings.

    Raises TypeError for a value that JSON has no form for, with the type's name.
    """
    kind = value.__class__
    if kind in SCALARS:
        return value
    if kind is dict:
        return {_key(key): plain(item) for key, item in value.items() if item is not NOT_GIVEN}
    if kind is list or kind is tuple:
        return [plain(item) for item in value]
    return _rare(value)


def _rare(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, (datetime, date, time)):
        return time_text(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return _like(value)


def _like(value: Any) -> Any:
    """Subclasses and look-alikes of JSON's own types."""
    for base in (bool, int, float, str):
        if isinstance(value, base):
            return base(value)
    if hasattr(value, "keys"):
        return _mapping(value)
    if isinstance(value, (list, tuple, set, frozenset)) or (hasattr(value, "__iter__") and hasattr(value, "__len__") and not isinstance(value, (bytes, bytearray, memoryview))):
        return [plain(item) for item in value]
    raise TypeError(f"{type(value).__name__} has no JSON form: give a str, number, bool, None, mapping, sequence, model, enum, date, time or UUID")


def _mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    return {_key(key): plain(value[key]) for key in value.keys() if value[key] is not NOT_GIVEN}  # noqa: SIM118


def _key(key: Any) -> str:
    if isinstance(key, Enum):
        return str(key.value)
    if isinstance(key, str):
        return key
    raise TypeError(f"a JSON object has str keys, not {type(key).__name__}: {key!r}")


def time_text(value: datetime | date | time) -> str:
    """RFC 3339 text of a time; an aware datetime in UTC ends in `Z`."""
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
    """A deep copy of JSON data; mappings and sequences of other types become dicts and lists."""
    kind = value.__class__
    if kind in SCALARS:
        return value
    if kind is dict:
        return {key: copy_json(item) for key, item in value.items()}
    if kind is list or kind is tuple:
        return [copy_json(item) for item in value]
    return {key: copy_json(value[key]) for key in value.keys()} if hasattr(value, "keys") else value  # noqa: SIM118
