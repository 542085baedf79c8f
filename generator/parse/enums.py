"""Closes enums: constants of one type get a name, those of several types become a choice, one alone is a constant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.naming import Names, constant_name
from generator.parse.forms import ANY, NULL, NamedEnum, one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.parse.forms import Context, Form
    from generator.parse.schemas import SchemaBook

TYPES = {bool: "boolean", float: "number", int: "integer", str: "string"}


def close_enum(book: SchemaBook, schema: dict[str, Any], context: Context) -> Form:
    """The form of a schema with an `enum`."""
    if not isinstance(schema["enum"], list):
        raise book.fault("enum has no list of values", f"{context.pointer}/enum", "list its values, or remove enum")
    values = enum_values(schema)
    kinds = {type(value) for value in values}
    if not values:
        return NULL if schema["enum"] else book.close_type(schema, context)
    if kinds - {str, int}:
        return one_of([{"type": TYPES[kind]} if kind in TYPES else ANY for kind in sorted(kinds, key=str)])
    if len(kinds) > 1:
        return one_of([_of_one_type(book, schema, kind, values, context) for kind in (str, int)])
    if len(values) == 1:
        return {"const": values[0]}
    name = book.name(schema, context)
    known = [book.lock.member(name, value) for value in values]
    return book.add(NamedEnum(name, context.pointer, schema, values, enum_members(schema, values, known)), context)


def _of_one_type(
    book: SchemaBook, schema: dict[str, Any], kind: type, values: tuple[Any, ...], context: Context
) -> Form:
    alone = {**schema, "enum": [value for value in values if type(value) is kind]}
    return close_enum(book, alone, context._replace(hint=f"{context.hint}{kind.__name__.title()}", own_name=""))


def enum_values(schema: dict[str, Any]) -> tuple[Any, ...]:
    """The constants of an enum, without null and twins; among strings, `1` and `true` were meant as text."""
    values = [value for value in schema["enum"] if value is not None]
    if schema.get("type") == "string":
        values = [
            str(value).lower() if isinstance(value, bool) else str(value)
            for value in values
            if not isinstance(value, (dict, list))
        ]
    return tuple(
        value for index, value in enumerate(values) if not any(_same(value, other) for other in values[:index])
    )


def _same(one: Any, other: Any) -> bool:
    """Whether two JSON values are one; `true` and `1` are not."""
    return type(one) is type(other) and bool(one == other)


def enum_members(schema: dict[str, Any], values: tuple[Any, ...], known: Sequence[str] = ()) -> tuple[str, ...]:
    """The names of the constants of an enum: those `known`, as `x-enum-varnames` says, else made of values."""
    given = schema.get("x-enum-varnames")
    if isinstance(given, list) and len(given) == len(values):
        values = tuple(str(name) for name in given)
    names = Names()
    kept = [name and names.take(name) for name in known] or [""] * len(values)
    return tuple(name or names.take(constant_name(value)) for name, value in zip(kept, values, strict=True))
