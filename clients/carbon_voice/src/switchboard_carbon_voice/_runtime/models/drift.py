# Copied from generator/runtime/models/drift.py of Switchboard.
"""Finds where a response differs from the spec: unknown keys, missing required keys, nulls, types, enum members."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.guards import is_object
from ..data.pointers import escape
from ..redact import REDACTED
from .kinds import NO_SUCH_KEY, NOTHING, describe
from .unions import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .codec import Codec
    from .kinds import Kind
    from .model import Model

    Report = Callable[[str, str, str], None]

LONGEST = 256
"""Characters of a text that is compared with a pattern; patterns of the spec may take long for longer ones."""

_NULL = frozenset({type(None)})


class Expected(NamedTuple):
    """What is expected of one key of an object."""

    kind: Kind
    types: frozenset[type[Any]]
    """Values of these types fit for sure."""
    step: str
    """The key as a step of a JSON pointer."""
    nullable: bool
    sensitive: bool
    patterns: tuple[re.Pattern[str], ...] = ()
    """Signs of a union's member (see `Model._patterns`)."""


class Part(NamedTuple):
    """What is expected of one JSON object: a model, or with JSON:API its top or its attributes."""

    keys: dict[str, Expected]
    sure: dict[str, frozenset[type[Any]]]
    """The types of each key again, since most values need no more."""
    required: frozenset[str]
    ignored: str
    """The key of the attributes, which are a part of their own."""
    open: bool


def check_object(codec: Codec, name: str, value: dict[str, Any], at: str, report: Report) -> None:
    """Compare one JSON object with its model; `report` gets pointer, what was expected and what was seen."""
    top, attributes = parts_of(codec, name)
    _check_part(top, value, at, report, codec)
    key = top.ignored
    if not key:
        return
    within = f"{at}/{escape(key)}"
    inner = value.get(key)
    if is_object(inner):
        _check_part(attributes, inner, within, report, codec)
    elif inner is not None or attributes.required:
        report(within, "an object", describe(inner) if key in value else NOTHING)


def parts_of(codec: Codec, name: str) -> tuple[Part, Part]:
    """What is expected of a model's object itself, and (with JSON:API) of its attributes."""
    return codec.parts.get(name) or codec.parts.setdefault(name, _parts(codec, codec.lookup(name)))


def _parts(codec: Codec, cls: type[Model]) -> tuple[Part, Part]:
    top = _part(codec, cls, lambda name: not cls._attributes_key or name in cls._top_level)
    within = _part(codec, cls, lambda name: bool(cls._attributes_key) and name not in cls._top_level)
    return top._replace(ignored=cls._attributes_key), within


def _part(codec: Codec, cls: type[Model], belongs: Callable[[str], bool]) -> Part:
    fields = [(name, wire, kind) for name, wire, kind in codec.fields(cls) if belongs(name)]
    keys = {wire: _expected(cls, name, wire, kind) for name, wire, kind in fields}
    sure = {wire: expected.types for wire, expected in keys.items()}
    return Part(keys, sure, frozenset(wire for name, wire, _ in fields if name in cls._required), "", cls._open)


def _expected(cls: type[Model], name: str, wire: str, kind: Kind) -> Expected:
    nullable = name in cls._nullable
    patterns = tuple(re.compile(pattern, re.ASCII) for pattern in cls._patterns.get(name, ()))
    sure = kind.sure - {str} if patterns else kind.sure
    types = sure | _NULL if nullable else sure - _NULL
    return Expected(kind, types, f"/{escape(wire)}", nullable, name in cls._sensitive, patterns)


def _check_part(part: Part, value: dict[str, Any], at: str, report: Report, codec: Codec) -> None:
    if not part.required <= value.keys():
        for key in sorted(part.required - value.keys()):
            report(f"{at}/{escape(key)}", part.keys[key].kind.label, NOTHING)
    sure = part.sure.get
    for key, item in value.items():
        types = sure(key)
        if types is None:
            if not part.open and key != part.ignored:
                report(f"{at}/{escape(key)}", NO_SUCH_KEY, describe(item))
        elif item.__class__ not in types:
            expected = part.keys[key]
            _check_key(expected, item, at + expected.step, report, codec)


def _check_key(expected: Expected, value: Any, at: str, report: Report, codec: Codec) -> None:
    if value is None:
        if not expected.nullable:
            report(at, expected.kind.label, "null")
    elif expected.sensitive:
        _check_secret(expected.kind, value, at, report, codec)
    else:
        expected.kind.check(value, at, report, codec)
        if isinstance(report, Tally) and not _matches(expected.patterns, value):
            report(at, "a text of another form", "a string")


def _matches(patterns: Iterable[re.Pattern[str]], value: Any) -> bool:
    short = isinstance(value, str) and len(value) <= LONGEST
    return not short or all(pattern.search(value) for pattern in patterns)


def _check_secret(kind: Kind, value: Any, at: str, report: Report, codec: Codec) -> None:
    """The same for a field whose value must not be shown."""
    kind.check(value, at, lambda where, expected, _: report(where, expected, REDACTED), codec)
