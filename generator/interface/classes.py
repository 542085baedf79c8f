"""Records the classes of a client: models, enums, unions, typed dicts and errors."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.interface.types import to_json
from generator.parse.forms import NamedEnum, NamedModel, reached
from generator.python_types import (
    ANY,
    BYTES,
    DATE,
    DATETIME,
    STR,
    Container,
    Named,
    Scalar,
    TypedDictOf,
    Union,
    parts_of,
    union_of,
)
from generator.shape.annotations import value_type

if TYPE_CHECKING:
    from generator.parse.schemas import SchemaBook
    from generator.python_types import Type
    from generator.shape.shapes import ClientShape, EnumShape, FieldShape, ModelShape, UnionShape

ERRORS = Path(__file__).parents[1] / "runtime" / "errors" / "classes.py"


def model_record(model: ModelShape) -> dict[str, Any]:
    """A model: its fields by their Python names."""
    key = model.attributes_key
    return {field.name: _field(field, "" if field.top_level or not key else f"{key}/") for field in model.fields}


def _field(field: FieldShape, inside: str) -> dict[str, Any]:
    found = {"wire": field.wire, "inside": inside, "type": to_json(field.annotation), "sensitive": field.sensitive}
    return {key: value for key, value in found.items() if value}


def enum_record(enum: EnumShape) -> dict[str, Any]:
    """An enum: type and names of its values."""
    return {"base": enum.base, "members": {name: value for name, value, _ in enum.members}}


def union_record(union: UnionShape) -> dict[str, Any]:
    """A union: its members, and how a value tells which it is."""
    found = {
        "options": [to_json(option) for option in union.options],
        "discriminator": union.discriminator,
        "mapping": dict(sorted(union.mapping.items())),
    }
    return {key: value for key, value in found.items() if value}


def typed_dict_records(client: ClientShape) -> dict[str, Any]:
    """The typed dicts that signatures lead to: their keys, by the names that the API uses."""
    book = client.facts.book
    types = [type_ for method in client.methods for type_ in method.types]
    models = [part.model for part in parts_of(*types) if isinstance(part, TypedDictOf)]
    found = ((name, book.named[name]) for name in reached(book.named, models))
    return {TypedDictOf(name).name: _keys(model, book) for name, model in found if isinstance(model, NamedModel)}


def _keys(model: NamedModel, book: SchemaBook) -> dict[str, Any]:
    return {
        wire: {"type": to_json(_wire_type(value_type(form, book), book, frozenset()))}
        | ({"required": True} if wire in model.required else {})
        for wire, form in model.properties.items()
        if model.schemas[wire][0].get("readOnly") is not True
    }


def _wire_type(type_: Type, book: SchemaBook, inside: frozenset[str]) -> Type:
    """A type as it stands in a typed dict: as on the wire. `inside` are the unions that are being written out."""
    match type_:
        case Named(name):
            return _wire_class(name, book, inside)
        case Container(origin, item):
            return Container(origin, _wire_type(item, book, inside))
        case Union(options):
            return union_of(_wire_type(option, book, inside) for option in options)
    return STR if type_ in {DATE, DATETIME, BYTES} else type_


def _wire_class(name: str, book: SchemaBook, inside: frozenset[str]) -> Type:
    named = book.named[name]
    if isinstance(named, NamedModel):
        return TypedDictOf(name)
    if isinstance(named, NamedEnum):
        return Scalar(type(named.values[0]).__name__)
    if name in inside:
        return ANY
    return union_of(_wire_type(value_type(option, book), book, inside | {name}) for option in named.options)


@cache
def error_bases() -> dict[str, list[str]]:
    """The bases of each error, by name; the client's own base class goes as `ClientError`."""
    tree = ast.parse(ERRORS.read_text(encoding="utf-8"))
    return {
        node.name: [ast.unparse(base) for base in node.bases]
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name.endswith("Error")
    }
