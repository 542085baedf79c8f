# Copied from generator/runtime/testing/schemas.py of Switchboard.
"""Where a value does not fit a schema: the part of JSON Schema 2020-12 that OpenAPI documents are made of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.guards import is_array, is_object
from .document import UNIONS, kind_of, kinds_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .document import Document, Schema

_DATE = r"\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])"
_CLOCK = r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|z|[+-]\d\d:\d\d)"
FORMATS = {
    "date": _DATE,
    "date-time": f"{_DATE}[Tt]{_CLOCK}",
    "time": _CLOCK,
    "uuid": r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    "email": r"[^@\s]+@[^@\s]+",
    "uri": r"[A-Za-z][A-Za-z0-9+.-]*:\S*",
}
"""What a text of a format looks like; other formats are not looked at."""


class Misfit(NamedTuple):
    """One place where a value does not fit."""

    at: str
    """JSON pointer into the value; empty: the value itself."""
    problem: str

    def __str__(self) -> str:
        return f"{self.at}: {self.problem}" if self.at else self.problem


@lru_cache(maxsize=512)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


class Checker:
    """Checks values against schemas of one document. `request`: what is read-only is not asked for."""

    def __init__(self, document: Document, *, request: bool = False) -> None:
        self.document = document
        self.request = request

    def fits(self, schema: Any, value: Any) -> bool:
        """Whether a value fits."""
        return next(self.misfits(schema, value), None) is None

    def misfits(self, schema: Any, value: Any, at: str = "") -> Iterator[Misfit]:
        """Each place where a value does not fit."""
        if schema is False:
            yield Misfit(at, "nothing is allowed here")
            return
        schema = self.document.schema(schema)
        if not schema:
            return
        kind = kind_of(value)
        if not _is_of(kind, schema):
            yield Misfit(at, f"must be {' or '.join(kinds_of(schema))}, not {kind}")
            return
        yield from _same(schema, value, at)
        yield from self._choices(schema, value, at)
        if kind == "object":
            yield from self._object(schema, value, at)
        elif kind == "array":
            yield from self._array(schema, value, at)
        elif kind == "string" and isinstance(value, str):
            yield from _text(schema, value, at)
        elif kind in {"integer", "number"}:
            yield from _number(schema, value, at)

    def _choices(self, schema: Schema, value: Any, at: str) -> Iterator[Misfit]:
        for key in UNIONS:
            options = schema.get(key)
            if options:
                fitting = sum(self.fits(option, value) for option in options)
                if fitting == 0:
                    yield from self._nearest(options, value, at)
                elif key == "oneOf" and fitting > 1:
                    yield Misfit(at, f"fits {fitting} of the forms that are documented, not one")
        if "not" in schema and self.fits(schema["not"], value):
            yield Misfit(at, "has the form that is not allowed")

    def _nearest(self, options: list[Any], value: Any, at: str) -> Iterator[Misfit]:
        """What is wrong by the one form that is of the value's kind; else that no form fits."""
        near = [option for option in options if _is_of(kind_of(value), self.document.schema(option))]
        if len(near) == 1:
            yield from self.misfits(near[0], value, at)
        else:
            yield Misfit(at, f"fits none of the {len(options)} forms that are documented")

    def _object(self, schema: Schema, value: dict[str, Any], at: str) -> Iterator[Misfit]:
        properties = schema.get("properties", {})
        for name in schema.get("required", ()):
            if name not in value and not (self.request and self._is_read_only(properties.get(name))):
                yield Misfit(f"{at}/{name}", "is missing")
        more = schema.get("additionalProperties", True)
        patterns = schema.get("patternProperties", {})
        for name, item in value.items():
            if name in properties:
                yield from self.misfits(properties[name], item, f"{at}/{name}")
            elif not any(_pattern(pattern).search(name) for pattern in patterns):
                if more is False:
                    yield Misfit(f"{at}/{name}", "is not documented")
                else:
                    yield from self.misfits(more, item, f"{at}/{name}")
            for pattern, inner in patterns.items():
                if _pattern(pattern).search(name):
                    yield from self.misfits(inner, item, f"{at}/{name}")
        yield from _size(schema, len(value), "Properties", at)

    def _is_read_only(self, schema: Any) -> bool:
        return self.document.schema(schema).get("readOnly") is True

    def _array(self, schema: Schema, value: list[Any], at: str) -> Iterator[Misfit]:
        yield from _size(schema, len(value), "Items", at)
        first = schema.get("prefixItems", ())
        for index, item in enumerate(value):
            inner = first[index] if index < len(first) else schema.get("items", True)
            yield from self.misfits(inner, item, f"{at}/{index}")
        if schema.get("uniqueItems") and any(item in value[:index] for index, item in enumerate(value)):
            yield Misfit(at, "has the same item twice")


def _is_of(kind: str, schema: Schema) -> bool:
    if "type" not in schema:
        return True
    kinds = kinds_of(schema)
    return kind in kinds or (kind == "integer" and "number" in kinds)


def _same(schema: Schema, value: Any, at: str) -> Iterator[Misfit]:
    if "const" in schema and not equal(schema["const"], value):
        yield Misfit(at, f"must be {schema['const']!r}, not {value!r}")
    if "enum" in schema and not any(equal(item, value) for item in schema["enum"]):
        yield Misfit(at, f"must be one of {schema['enum']!r}, not {value!r}")


def equal(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same; true is not 1."""
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def _text(schema: Schema, value: str, at: str) -> Iterator[Misfit]:
    yield from _size(schema, len(value), "Length", at)
    if "pattern" in schema and not _pattern(schema["pattern"]).search(value):
        yield Misfit(at, f"must match {schema['pattern']}")
    known = FORMATS.get(schema.get("format", ""))
    if known and not _pattern(known).fullmatch(value):
        yield Misfit(at, f"must be a text of the format {schema['format']}, not {value!r}")


_LIMITS: dict[str, tuple[Callable[[float, float], bool], str]] = {
    "minimum": (lambda value, limit: value < limit, "at least"),
    "maximum": (lambda value, limit: value > limit, "at most"),
    "exclusiveMinimum": (lambda value, limit: value <= limit, "more than"),
    "exclusiveMaximum": (lambda value, limit: value >= limit, "less than"),
    "multipleOf": (lambda value, step: bool(step) and not (value / step).is_integer(), "a multiple of"),
}


def _number(schema: Schema, value: float, at: str) -> Iterator[Misfit]:
    for key, (wrong, bound) in _LIMITS.items():
        if key in schema and wrong(value, schema[key]):
            yield Misfit(at, f"must be {bound} {schema[key]}, not {value}")


def _size(schema: Schema, size: int, what: str, at: str) -> Iterator[Misfit]:
    if size < schema.get(f"min{what}", 0):
        yield Misfit(at, f"must have at least {schema[f'min{what}']} {what.lower()}, not {size}")
    if size > schema.get(f"max{what}", size):
        yield Misfit(at, f"must have at most {schema[f'max{what}']} {what.lower()}, not {size}")


def close_objects(checker: Checker, schema: Any, value: Any, at: str = "") -> Iterator[Misfit]:
    """Properties of a request's body that the document does not name, although it names others."""
    if is_array(value):
        inner = checker.document.schema(schema).get("items", {})
        for index, item in enumerate(value):
            yield from close_objects(checker, inner, item, f"{at}/{index}")
    if not is_object(value):
        return
    flat, known = checker.document.schema(schema), checker.document.properties(schema)
    is_open = "additionalProperties" in flat or "patternProperties" in flat or not known
    for name, item in value.items():
        if name in known:
            yield from close_objects(checker, known[name], item, f"{at}/{name}")
        elif not is_open:
            yield Misfit(f"{at}/{name}", "is not documented")
