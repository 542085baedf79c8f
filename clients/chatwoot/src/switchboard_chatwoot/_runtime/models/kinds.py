# Copied from generator/runtime/models/kinds.py of Switchboard.
"""The kinds of single values that a field can hold: how each is loaded, dumped and checked for drift."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from ..data.values import parse_date, parse_datetime

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .codec import Codec

    Report = Callable[[str, str, str], None]
    Scope = dict[str, Any]


class Misfit(NamedTuple):
    """A part of a result that is not of the type that the method promises."""

    pointer: str
    """JSON pointer into the result."""
    expected: str
    seen: str


class UnionOf(NamedTuple):
    """A named union: its member types and, where the spec has a discriminator, which value means which member."""

    options: tuple[str, ...]
    discriminator: str = ""
    mapping: Mapping[str, str] = {}
    default: str = ""
    """The member of objects whose discriminator names none; empty where the spec foresees no such object."""


class FieldSource(NamedTuple):
    """How the code of a dumper names what belongs to a field."""

    target: str
    """Variable of the object that is written: the very object that came, until something in it changes."""
    source: str
    """Variable of the object that came."""
    key: str
    """Source of the field's key."""
    loaded: str
    """Expression of the JSON value that came."""

    def put(self, value: str = "v", how: str = "_put") -> str:
        """The statement that writes a value: `_put` a field's, `_set` plain data."""
        return f"{self.target} = {how}({self.target}, {self.source}, {self.key}, {value})"


class Kind:
    """A kind of value. The base class takes everything as it is."""

    direct: ClassVar[bool] = True
    """Loading changes nothing, so that no code is needed for it."""
    label: str = "any value"
    sure: frozenset[type[Any]] = frozenset()
    """Types whose every value fits."""
    nullable: bool = False
    """Null is no drift. (Loading leaves null alone everywhere.)"""
    holds: bool = True
    """A value may change while the field that has it is not set."""
    timed: bool = False
    """Times stand somewhere within: those that did not change keep the spelling that they came in."""

    def load(self, var: str, scope: Scope) -> str:  # noqa: ARG002 -- the other kinds need it
        """Python source of the expression that converts the JSON value in the variable `var`."""
        return var

    def dump(self, field: FieldSource, scope: Scope) -> list[str]:  # noqa: ARG002 -- the other kinds need it
        """Source lines that write the field's value `v` where it, or something inside it, is not what came."""
        return [
            "    if v.__class__ is dict or v.__class__ is list:",
            f"        if v is not {field.loaded} or not _is_plain(v): {field.put('_plain(v)', '_set')}",
            "    elif (f := _dump[v.__class__]) is not None:",
            f"        if (w := f(v)) is not {field.loaded}: {field.put('w', '_set')}",
            f"    elif v is not {field.loaded}: {field.put()}",
        ]

    def dump_inside(self, field: FieldSource, scope: Scope) -> list[str]:
        """The same for a field that was not set since it was loaded, so that only what it holds can have changed."""
        if not self.direct:
            return self.dump(field, scope)
        return [f"    if v and not _is_plain(v): {field.put('_plain(v)', '_set')}"]

    def accepts(self, value: Any) -> bool:  # noqa: ARG002
        """Whether the outer form of a JSON value fits this kind."""
        return True

    def check(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        """Report what in a JSON value does not fit."""
        if value is None and self.nullable:
            return
        if not self.accepts(value):
            report(at, self.label, describe(value))
        elif value is not None:
            self.check_inside(value, at, report, codec)

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        """Report what does not fit within a value whose outer form fits."""

    def misfit(self, value: Any) -> Misfit | None:
        """What in a JSON value keeps it from being a result of this type; models keep what is odd within them."""
        if self.accepts(value) or (value is None and self.nullable):
            return None
        return Misfit("", self.label, describe(value))


ANY: frozenset[type[Any]] = frozenset({str, int, float, bool, type(None), list, dict})
"""The types of all JSON values."""


def _anything() -> Kind:
    """The kind that every value fits."""
    kind = Kind()
    kind.sure = ANY
    return kind


class Null(Kind):
    """Only null."""

    holds = False
    label = "null"

    def accepts(self, value: Any) -> bool:
        return value is None


class Single(Kind):
    """What is neither list nor object: it is written when it is not what the very value that came is loaded as."""

    holds = False

    def dump(self, field: FieldSource, scope: Scope) -> list[str]:
        if self.direct:
            return [f"    if v is not {field.loaded}: {field.put()}"]
        return [f"    if v is not (w := {field.loaded}) and v is not {self.load('w', scope)}: {field.put()}"]


class Scalar(Single):
    """A string, number or boolean; with `only`, one of some constants."""

    def __init__(self, label: str, types: tuple[type[Any], ...], only: tuple[Any, ...] = ()) -> None:
        self.label = f"{ONE_OF} {', '.join(map(repr, only))}" if only else label
        self.types = types
        self.only = only
        self.sure = frozenset() if only else frozenset(types)

    def accepts(self, value: Any) -> bool:
        return value.__class__ in self.types and (not self.only or value in self.only)


class Enumerated(Single):
    """An open enum: known values become members, all others stay as they are."""

    direct = False

    def __init__(self, cls: Any) -> None:
        self.cls = cls
        self.members: dict[Any, Any] = {member.value: member for member in cls}
        self.types = tuple(dict.fromkeys(map(type, self.members)))
        self.label = f"{KNOWN} {cls.__name__}"

    def load(self, var: str, scope: Scope) -> str:
        name = f"_members_{self.cls.__name__}"
        scope[name] = self.members.get
        tests = (f"{var}.__class__ is {kind.__name__}" for kind in self.types)  # True is no 1, and 1.0 isn't either
        return f"({name}({var}, {var}) if {' or '.join(tests) or 'False'} else {var})"

    def accepts(self, value: Any) -> bool:
        return value.__class__ in self.types

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:  # noqa: ARG002
        if value not in self.members:
            report(at, self.label, shown(value))


class Moment(Single):
    """A time as text: RFC 3339 date-times become aware datetimes, dates become dates; other text stays."""

    direct = False
    timed = True

    def __init__(self, name: str) -> None:
        self.name = name
        self.parse = parse_datetime if name == "datetime" else parse_date
        self.label = "an RFC 3339 date-time with offset" if name == "datetime" else "a date YYYY-MM-DD"

    def load(self, var: str, scope: Scope) -> str:
        scope[f"_parse_{self.name}"] = self.parse
        return f"(_parse_{self.name}({var}) if {var}.__class__ is str else {var})"

    def dump(self, field: FieldSource, scope: Scope) -> list[str]:
        return [f"    if v is not (w := {field.loaded}) and v != {self.load('w', scope)}: {field.put()}"]

    def accepts(self, value: Any) -> bool:
        return value.__class__ is str

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:  # noqa: ARG002
        if self.parse(value).__class__ is str:
            report(at, self.label, f"a text like {shape(value)}")

    def misfit(self, value: Any) -> Misfit | None:
        if value.__class__ is str and self.parse(value).__class__ is str:
            return Misfit("", self.label, f"a text like {shape(value)}")
        return super().misfit(value)


MAX_SHOWN = 60
ONE_OF, KNOWN = "one of", "a known"
"""What was expected begins so where only some constants fit, or those of an enum."""
NOTHING = "nothing"
"""What was seen of a key that is missing."""
NO_SUCH_KEY = "no such key"
"""What was expected of a key that the spec does not name."""
_NAMES: dict[type[Any], str] = {
    dict: "an object",
    list: "an array",
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
}
SCALARS: dict[str, Kind] = {
    "str": Scalar("a string", (str,)),
    "int": Scalar("an integer", (int,)),
    "float": Scalar("a number", (float, int)),
    "bool": Scalar("true or false", (bool,)),
    "Any": _anything(),
    "object": _anything(),
    "None": Null(),
    "datetime": Moment("datetime"),
    "date": Moment("date"),
}


def describe(value: Any) -> str:
    """What a JSON value is, for a drift report; its content is not shown, since it may be private."""
    kind: Any = value.__class__
    return "null" if value is None else _NAMES.get(kind) or str(kind.__name__)


def shown(value: Any) -> str:
    """The constant that came where others were expected, cut short; of other values what they are."""
    if not isinstance(value, (str, int)):
        return describe(value)
    return _cut(repr(value))


def shape(text: str) -> str:
    """How a text is written: each digit as 9, each letter as a. It tells no data, and many values have one shape."""
    return _cut(repr(re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "9", text[:MAX_SHOWN]))))


def _cut(text: str) -> str:
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}…"
