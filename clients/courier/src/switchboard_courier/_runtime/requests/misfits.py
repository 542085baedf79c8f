# Copied from generator/runtime/requests/misfits.py of Switchboard.
"""Plain words for an argument of a wrong type: what is wanted, what was given, and what to give instead."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.values import number_text
from ..models.containers import ListOf, MapOf, ModelRef
from ..models.kinds import Enumerated, Moment, Scalar
from ..models.unions import OneOf

if TYPE_CHECKING:
    from ..models.kinds import Kind

_WANTED: dict[type[Any], str] = {str: "a text", int: "an integer", float: "a number", bool: "True or False"}
_SEEN: dict[type[Any], str] = {
    str: "a text", int: "an integer", float: "a float", bool: "a bool", list: "a list", dict: "a dict",
}  # fmt: skip
MAX_SHOWN = 30


class Misfit(NamedTuple):
    """What does not fit, and where."""

    at: str
    """Argument, keys and positions: `access_codes[0].role`."""
    wanted: str
    seen: str
    cure: str = ""


def wanted(kind: Kind) -> str:
    """What a kind takes, beside null."""
    match kind:
        case Scalar() | Enumerated():
            return _WANTED[kind.types[0]]
        case Moment():
            return "a datetime with a time zone" if kind.name == "datetime" else "a date"
        case ListOf():
            return "a list"
        case MapOf():
            return "a dict"
        case ModelRef():
            return f"a {kind.name} or a dict"
        case OneOf():
            return " or ".join(dict.fromkeys(map(wanted, kind.options)))
        case _:
            return "None"


def seen(data: Any) -> str:
    """What plain data is, without its content."""
    return "None" if data is None else _SEEN[data.__class__]


def seen_moment(text: str) -> str:
    """What a text is among dates and times; empty for another."""
    for parse, name in ((date.fromisoformat, "a date"), (datetime.fromisoformat, "a datetime without a time zone")):
        try:
            value: date = parse(text)
        except ValueError:
            continue
        return "a datetime" if isinstance(value, datetime) and value.tzinfo is not None else name
    return ""


def moment_cure(kind: Moment, text: str) -> str:
    """What to give instead of a text that is no date, or no date-time."""
    found = seen_moment(text)
    if kind.name == "date":
        return "give value.date()" if found else "write it as 2026-07-01"
    if found.endswith("time zone"):
        return "give value.astimezone(), or a text that ends with Z or an offset"
    return "give a datetime such as datetime.now().astimezone()" if found else "write it as 2026-07-01T09:00:00Z"


def shown(data: Any) -> str:
    """How to write a value, for a cure; a long text is cut short."""
    if data.__class__ is dict:
        return "{…}"
    if data.__class__ is str:
        return f'"{data if len(data) <= MAX_SHOWN else data[:MAX_SHOWN] + "…"}"'
    return number_text(data)
