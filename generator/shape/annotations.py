"""Annotations of arguments: what a user may pass for a closed schema (models or typed dicts, times or their text)."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from generator.adapters.schema_reader import union_of
from generator.parse.forms import ANY, REFERENCE, NamedEnum, NamedModel, NamedUnion, one_of

if TYPE_CHECKING:
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook

TIMES = frozenset({"date", "datetime"})
SIMPLE = {"integer": "int", "number": "float", "boolean": "bool", "null": "None"}
STRINGS = {"date-time": "datetime | str", "date": "date | str", "binary": "FileInput"}


def argument_type(form: Form, book: SchemaBook, inside: frozenset[str] = frozenset()) -> str:
    """The annotation of an argument that travels as `form`. `inside` are the unions that are being written out."""
    if "$ref" in form:
        return _named(form["$ref"].removeprefix(REFERENCE), book, inside)
    if "oneOf" in form:
        return union_of(argument_type(option, book, inside) for option in form["oneOf"])
    if "const" in form:
        return f"Literal[{form['const']!r}]"
    match form.get("type"):
        case "string":
            return STRINGS.get(form.get("format", ""), "str")
        case "array":
            return f"Sequence[{argument_type(form['items'], book, inside)}]"
        case "object":
            return f"Mapping[str, {argument_type(form['additionalProperties'], book, inside)}]"
        case None:
            return "Any"
    return SIMPLE[form["type"]]


def _named(name: str, book: SchemaBook, inside: frozenset[str]) -> str:
    named = book.named[name]
    if isinstance(named, NamedModel):
        return f"{name} | {name}Dict"
    if isinstance(named, NamedEnum):
        return f"{name} | {type(named.values[0]).__name__}"
    if name in inside:
        return "Any"
    return union_of(argument_type(option, book, inside | {name}) for option in named.options)


def value_type(form: Form, book: SchemaBook) -> str:
    """The type expression of a value that was decoded from `form`."""
    if "$ref" in form:
        named = book.named[form["$ref"].removeprefix(REFERENCE)]
        return f"{named.name} | {type(named.values[0]).__name__}" if isinstance(named, NamedEnum) else named.name
    if "oneOf" in form:
        return union_of(value_type(option, book) for option in form["oneOf"])
    if "const" in form:
        return f"Literal[{form['const']!r}]"
    match form.get("type"):
        case "string":
            return {"date-time": "datetime", "date": "date", "binary": "bytes"}.get(form.get("format", ""), "str")
        case "array":
            return f"list[{value_type(form['items'], book)}]"
        case "object":
            return f"dict[str, {value_type(form['additionalProperties'], book)}]"
        case None:
            return "Any"
    return SIMPLE[form["type"]]


class _Qualifier(ast.NodeTransformer):
    """Writes `date` as `_datetime.date`, and so on."""

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Qualify one name."""
        return ast.Attribute(ast.Name("_datetime", ast.Load()), node.id, ast.Load()) if node.id in TIMES else node


def qualified(expression: str) -> str:
    """A type expression for a class whose own fields are called `date` or `datetime`."""
    return ast.unparse(_Qualifier().visit(ast.parse(expression, mode="eval")))


def uncircled(form: Form, union: str, book: SchemaBook) -> Form:
    """An option of a union, with any value wherever it leads back to that union without a model in between."""
    if "$ref" in form:
        name = form["$ref"].removeprefix(REFERENCE)
        return ANY if name == union or union in _unions_in(form, book, set()) else form
    result = {key: uncircled(form[key], union, book) for key in ("items", "additionalProperties") if key in form}
    if "oneOf" in form:
        return one_of([uncircled(option, union, book) for option in form["oneOf"]])
    return form | result


def _unions_in(form: Form, book: SchemaBook, found: set[str]) -> set[str]:
    """The unions that a form leads to without a model in between."""
    for name in names_in(form):
        named = book.named[name]
        if isinstance(named, NamedUnion) and name not in found:
            found.add(name)
            for option in named.options:
                _unions_in(option, book, found)
    return found


def models_in(form: Form, book: SchemaBook, found: dict[str, None] | None = None) -> dict[str, None]:
    """The names of all models and enums that a form leads to, in order of first sight."""
    found = {} if found is None else found
    for name in names_in(form):
        if name in found:
            continue
        found[name] = None
        named = book.named[name]
        if isinstance(named, NamedModel):
            for inner in named.properties.values():
                models_in(inner, book, found)
        elif isinstance(named, NamedUnion):
            for inner in named.options:
                models_in(inner, book, found)
    return found


def names_in(form: Form) -> list[str]:
    """The names that a form mentions itself."""
    if "$ref" in form:
        return [form["$ref"].removeprefix(REFERENCE)]
    inner = [form[key] for key in ("items", "additionalProperties") if key in form] + form.get("oneOf", [])
    return [name for item in inner for name in names_in(item)]


def step_into(form: Form, steps: tuple[str, ...], book: SchemaBook) -> Form | None:
    """The form at a pointer inside a form; None when the schema has no such place."""
    for step in steps:
        options = [option for option in form.get("oneOf", [form]) if option != {"type": "null"}]
        found = None
        for option in options:
            named = book.named.get(option.get("$ref", "").removeprefix(REFERENCE))
            if isinstance(named, NamedModel) and step in named.properties:
                found = named.properties[step]
                break
        if found is None:
            return None
        form = found
    return form
