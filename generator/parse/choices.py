"""Closes choices: oneOf, anyOf, and a schema with a discriminator that others extend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.naming import class_name
from generator.parse.forms import (
    NULL,
    REFERENCE,
    NamedEnum,
    NamedModel,
    NamedUnion,
    one_of,
    only_constant,
    only_constrains,
)
from generator.parse.inheritance import Discriminator
from generator.parse.merge import merge_all_of

if TYPE_CHECKING:
    from generator.parse.forms import Context, Form
    from generator.parse.inheritance import Family
    from generator.parse.schemas import SchemaBook

BASE = frozenset({"properties", "required", "type", "additionalProperties", "x-origins"})
"""What stands beside a choice and holds for each of its members."""
OWN_VALUE = ("x-ms-discriminator-value", "x-discriminator-value")
"""Keys of kinds, mostly in Swagger 2.0."""
Members = list[tuple[int, Any]]
"""The members of a choice, and their positions in the document."""


def close_choice(book: SchemaBook, schema: dict[str, Any], key: str, context: Context) -> Form:
    """The form of a schema with `oneOf` or `anyOf` as `key`."""
    members = [(i, option) for i, option in enumerate(schema[key]) if not only_constrains(option, schema)]
    if not members:
        return book.close_type(schema, context)
    inner = context.inside(f"/{key}")
    telling = [option for _, option in members if option not in (NULL, {"enum": [None]}, {"const": None})]
    if len(telling) == 1:  # the other may be null: no choice between models, and no name for one
        return _close_one(book, _with_base(book, schema, members, inner), members, telling[0], inner, context)
    tagged = isinstance(schema.get("discriminator"), dict)
    union = None
    if len(members) > 1 and (context.own_name or tagged):
        union = NamedUnion(book.name(schema, context), context.pointer, schema)
        book.add(union, context)
    forms = [
        book.close(merged, inner.inside(f"/{i}", _hint(option, i) if len(members) > 1 else ""))
        for (i, merged), (_, option) in zip(_with_base(book, schema, members, inner), members, strict=True)
    ]
    book.choices.append(forms)
    return one_of(forms) if union is None else _named_union(book, union, forms)


def _hint(option: Any, position: int) -> str:
    """What a member of a choice is called: by the component that it extends, its tag, or its position."""
    reference = option.get("$ref") if isinstance(option, dict) else None
    if isinstance(reference, str):
        return class_name(reference.rpartition("/")[2])
    properties = option.get("properties") if isinstance(option, dict) else None
    for schema in properties.values() if isinstance(properties, dict) else ():
        constant = only_constant(schema)
        if isinstance(constant, str) and class_name(constant, ""):
            return class_name(constant)
    return f"Option{position + 1}"


def _close_one(
    book: SchemaBook, merged: Members, members: Members, telling: Any, inner: Context, context: Context
) -> Form:
    return one_of(
        [
            book.close(schema, inner.inside(f"/{i}")._replace(own_name=context.own_name if option == telling else ""))
            for (i, schema), (_, option) in zip(merged, members, strict=True)
        ]
    )


def _with_base(book: SchemaBook, schema: dict[str, Any], members: Members, inner: Context) -> Members:
    """The members of a choice, each with what stands beside the choice.

    Components keep their names: with a discriminator they have the properties already (see `extensions.py`), and what
    is only required of them is asked of arguments.
    """
    base = {key: value for key, value in schema.items() if key in BASE}
    if not base.get("properties") and not base.get("required"):
        return members
    tagged = isinstance(schema.get("discriminator"), dict) and "x-origins" not in schema
    keep_names = tagged or not base.get("properties")
    return [
        (i, option)
        if keep_names and isinstance(option, dict) and isinstance(option.get("$ref"), str)
        else (i, merge_all_of(book.document, {"allOf": [base, option]}, f"{inner.pointer}/{i}"))
        for i, option in members
    ]


def _named_union(book: SchemaBook, union: NamedUnion, forms: list[Form]) -> Form:
    closed = one_of(forms)
    options = closed.get("oneOf", [closed])
    union.options = [option for option in options if option not in (NULL, {"$ref": REFERENCE + union.name})]
    if isinstance(union.raw.get("discriminator"), dict):
        discriminator = Discriminator(union.raw["discriminator"], union.pointer)
        targets = book.inheritance.mapped(discriminator)
        given = {value: _name_of(book.close_at(target)) for value, target in targets.items()}
        _tell_apart(book, union, discriminator, given)
        default = discriminator.data.get("defaultMapping", discriminator.data.get("x-default-mapping"))
        target = book.inheritance.target(default, union.pointer) if isinstance(default, str) else ""
        union.default = _name_of(book.close_at(target)) if target else ""
    form: Form = {"$ref": REFERENCE + union.name}
    return one_of([form, NULL]) if NULL in options else form


def close_family(book: SchemaBook, pointer: str, family: Family) -> Form:
    """The form of a schema that others extend: any of them, or the schema itself where the value says no more."""
    name = book.components[pointer]
    union = NamedUnion(book.family_name(name), pointer, book.document.at(pointer))
    form = book.add_family(union, pointer)
    union.options = [book.close_itself_at(kind) for kind in (*family.kinds, pointer)]
    union.options = one_of(union.options).get("oneOf", union.options)
    book.choices.append(union.options)
    targets = book.inheritance.mapped(family.discriminator)
    own = {*family.kinds, pointer}
    given = {value: _name_of(book.close_itself_at(target)) for value, target in targets.items() if target in own}
    _tell_apart(book, union, family.discriminator, given)
    union.default = name
    return form


def _tell_apart(book: SchemaBook, union: NamedUnion, discriminator: Discriminator, given: dict[str, str]) -> None:
    """Work out which value of the discriminator means which member: as mapped, as members allow, or by their names."""
    union.discriminator = str(discriminator.data.get("propertyName") or "")
    names = [_name_of(option) for option in union.options if "$ref" in option]
    allowed = [(value, name) for name in names for value in _tags(book, name, union.discriminator)]
    shared = {value for value, name in allowed if any(value == other and name != owner for other, owner in allowed)}
    by_value = {value: name for value, name in allowed if value not in shared}
    by_name = {
        pointer.rpartition("/")[2]: name
        for pointer, name in book.components.items()
        if name in names and name not in given.values()
    }
    union.mapping = given | {value: name for value, name in (by_value | by_name).items() if value not in given}


def _tags(book: SchemaBook, name: str, key: str) -> list[str]:
    """The values that a model, or the models of a union, allow for a discriminator."""
    named = book.named.get(name)
    if isinstance(named, NamedUnion):
        return [value for option in named.options for value in _tags(book, _name_of(option), key)]
    if isinstance(named, NamedModel) and (said := _said(book, named)):
        return [said]
    form = named.properties.get(key, {}) if isinstance(named, NamedModel) else {}
    enum = book.named.get(_name_of(form))
    values = enum.values if isinstance(enum, NamedEnum) else [form["const"]] if "const" in form else []
    return [str(value).lower() if isinstance(value, bool) else str(value) for value in values]


def _said(book: SchemaBook, model: NamedModel) -> str:
    """What a component itself says that a discriminator calls it, where documents have no mapping."""
    schema = book.document.at(model.pointer) if model.pointer in book.components else {}
    values = (schema.get(key) for key in OWN_VALUE)
    return next((value for value in values if isinstance(value, str)), "")


def _name_of(form: Form) -> str:
    return str(form.get("$ref", "")).removeprefix(REFERENCE)
