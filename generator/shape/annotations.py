"""The types of closed schemas: of a value that was decoded, and of an argument that a user may pass for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.parse.forms import ANY as ANYTHING
from generator.parse.forms import REFERENCE, NamedEnum, NamedModel, NamedUnion, one_of, references
from generator.python_types import (
    ANY,
    BOOL,
    BYTES,
    DATE,
    DATETIME,
    FILE,
    FLOAT,
    INT,
    NONE,
    STR,
    Constant,
    Container,
    EnumLike,
    Named,
    Scalar,
    TypedDictOf,
    Union,
    choice_of,
    names_in,
    printed,
    union_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.parse.forms import Form
    from generator.parse.forms import Named as NamedSchema
    from generator.parse.schemas import SchemaBook
    from generator.python_types import Origin, Type

SIMPLE = {"integer": INT, "number": FLOAT, "boolean": BOOL, "null": NONE}
STRINGS = {"date-time": DATETIME, "date": DATE, "binary": BYTES}
ACCEPTED: Mapping[Type, Type] = {DATETIME: union_of([DATETIME, STR]), DATE: union_of([DATE, STR]), BYTES: FILE}
"""What an argument may be instead of a value of exactly this type."""
READ_ONLY: Mapping[Origin, Origin] = {"list": "Sequence", "dict": "Mapping"}
"""An argument is only read, so it may be of more kinds."""


def value_type(form: Form, book: SchemaBook) -> Type:
    """The type of a value that was decoded from `form`."""
    if "$ref" in form:
        return _decoded(book.named[form["$ref"].removeprefix(REFERENCE)])
    if "oneOf" in form:
        return choice_of(value_type(option, book) for option in form["oneOf"])
    if "const" in form:
        return Constant(form["const"])
    match form.get("type"):
        case "string":
            return STRINGS.get(form.get("format", ""), STR)
        case "array":
            return Container("list", value_type(form["items"], book))
        case "object":
            return Container("dict", value_type(form["additionalProperties"], book))
        case None:
            return ANY
    return SIMPLE[form["type"]]


def _decoded(named: NamedSchema) -> Type:
    return _enum_type(named) if isinstance(named, NamedEnum) else Named(named.name)


def _enum_type(enum: NamedEnum) -> Type:
    """Enums are open: what is no member is a plain value."""
    return union_of([Named(enum.name), Scalar(type(enum.values[0]).__name__)])


def argument_type(form: Form, book: SchemaBook) -> Type:
    """The type of an argument that travels as `form`: models or typed dicts, times or their text, files."""
    return _accepted(value_type(form, book), book, frozenset())


def checked_names(form: Form, book: SchemaBook) -> frozenset[str]:
    """The names in the type that the runtime checks an argument by."""
    return names_in(_opened(value_type(form, book), book))


def checked_type(form: Form, book: SchemaBook) -> str:
    """The type that the runtime checks an argument by: that of its value, where enums, constants and bytes are open."""
    return printed(_opened(value_type(form, book), book))


def _opened(type_: Type, book: SchemaBook) -> Type:
    match type_:
        case Named(name):
            named = book.named[name]
            return Scalar(type(named.values[0]).__name__) if isinstance(named, NamedEnum) else type_
        case Constant(value):
            return Scalar(type(value).__name__)
        case Container(origin, item):
            return Container(origin, _opened(item, book))
        case Union(options):
            return union_of(_opened(option, book) for option in options)
    return ANY if type_ == BYTES else type_


def _accepted(type_: Type, book: SchemaBook, inside: frozenset[str]) -> Type:
    """What may be given for a value of a type. `inside` are the unions that are being written out."""
    match type_:
        case Named(name):
            return _accepted_name(name, book, inside)
        case Container(origin, item):
            return Container(READ_ONLY[origin], _accepted(item, book, inside))
        case Union(options):
            return union_of(_accepted(option, book, inside) for option in options)
    return ACCEPTED.get(type_, type_)


def _accepted_name(name: str, book: SchemaBook, inside: frozenset[str]) -> Type:
    named = book.named[name]
    if isinstance(named, NamedModel):
        return union_of([Named(name), TypedDictOf(name)])
    if isinstance(named, NamedEnum):
        return EnumLike(name)
    if name in inside:
        return ANY
    return union_of(_accepted(value_type(option, book), book, inside | {name}) for option in named.options)


def uncircled(form: Form, union: str, book: SchemaBook) -> Form:
    """An option of a union, with any value wherever it leads back to that union without a model in between."""
    if "$ref" in form:
        name = form["$ref"].removeprefix(REFERENCE)
        return ANYTHING if name == union or union in _unions_in(form, book, set()) else form
    result = {key: uncircled(form[key], union, book) for key in ("items", "additionalProperties") if key in form}
    if "oneOf" in form:
        return one_of([uncircled(option, union, book) for option in form["oneOf"]])
    return form | result


def _unions_in(form: Form, book: SchemaBook, found: set[str]) -> set[str]:
    """The unions that a form leads to without a model in between."""
    for name in references(form):
        named = book.named[name]
        if isinstance(named, NamedUnion) and name not in found:
            found.add(name)
            for option in named.options:
                _unions_in(option, book, found)
    return found


def step_into(form: Form, steps: tuple[str, ...], book: SchemaBook) -> Form | None:
    """The form at a pointer inside a form; None when the schema has no such place."""
    found: Form | None = form
    for step in steps:
        found = _property(found, step, book) if found is not None else None
    return found


def _property(form: Form, name: str, book: SchemaBook) -> Form | None:
    """The form of a property of a model, or of the first model of a choice that has it."""
    for option in form.get("oneOf", [form]):
        named = book.named.get(option.get("$ref", "").removeprefix(REFERENCE))
        if isinstance(named, NamedModel) and name in named.properties:
            return named.properties[name]
    return None
