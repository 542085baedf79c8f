"""The few simple forms that every schema is closed to, the named schemas, and what an enum or a string comes to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.naming import Names, constant_name

Form = dict[str, Any]
REFERENCE = "#/components/schemas/"
NULL: Form = {"type": "null"}
ANY: Form = {}
STRING_FORMATS = frozenset({"date-time", "date", "binary"})


@dataclass
class NamedModel:
    """An object with known keys. `properties` holds the form of each key, `raw` the schema it came from."""

    name: str
    pointer: str
    raw: dict[str, Any]
    properties: dict[str, Form] = field(default_factory=dict)
    schemas: dict[str, tuple[dict[str, Any], str]] = field(default_factory=dict)
    """Resolved schema and pointer of each key, for descriptions and limits."""
    required: frozenset[str] = frozenset()
    open: bool = False


@dataclass(frozen=True)
class NamedEnum:
    """Constants of one type, with a Python name each."""

    name: str
    pointer: str
    raw: dict[str, Any]
    values: tuple[Any, ...]
    members: tuple[str, ...]


@dataclass
class NamedUnion:
    """A choice between models that has a name or a discriminator."""

    name: str
    pointer: str
    raw: dict[str, Any]
    options: list[Form] = field(default_factory=list)
    discriminator: str = ""
    mapping: dict[str, str] = field(default_factory=dict)


Named = NamedModel | NamedEnum | NamedUnion


def forms_of(named: Named) -> list[Form]:
    """The forms that a named schema is made of: of its properties, or its options; an enum has none."""
    if isinstance(named, NamedModel):
        return list(named.properties.values())
    return named.options if isinstance(named, NamedUnion) else []


def references(form: Form) -> list[str]:
    """The names that a form mentions itself."""
    if "$ref" in form:
        return [form["$ref"].removeprefix(REFERENCE)]
    inner = [form[key] for key in ("items", "additionalProperties") if key in form] + form.get("oneOf", [])
    return [name for item in inner for name in references(item)]


def one_of(forms: list[Form]) -> Form:
    """A choice of forms, flat and without repetitions; a choice that includes anything is anything."""
    flat: list[Form] = []
    for form in forms:
        for item in form.get("oneOf", [form]):
            if item not in flat:
                flat.append(item)
    if {"type": "number"} in flat:
        flat = [item for item in flat if item != {"type": "integer"}]
    if ANY in flat:
        return ANY
    return flat[0] if len(flat) == 1 else {"oneOf": flat}


def string_form(schema: dict[str, Any]) -> Form:
    """The form of a string with its format, where the format changes the Python type."""
    kind = schema.get("format")
    if schema.get("contentMediaType") == "application/octet-stream":
        kind = "binary"
    return {"type": "string", "format": kind} if kind in STRING_FORMATS else {"type": "string"}


def implied_type(schema: dict[str, Any]) -> str | None:
    """The type of a schema that does not name one, as its other keys imply it."""
    if "properties" in schema or "additionalProperties" in schema or "patternProperties" in schema:
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    return "string" if schema.get("format") in STRING_FORMATS else None


def only_constrains(option: Any) -> bool:
    """Whether a member of oneOf/anyOf says nothing about the type (`{required: [a]}`)."""
    telling = {
        "$ref",
        "type",
        "properties",
        "enum",
        "const",
        "allOf",
        "oneOf",
        "anyOf",
        "items",
        "additionalProperties",
        "format",
    }
    return isinstance(option, dict) and bool(option) and not telling & option.keys()


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


def enum_members(schema: dict[str, Any], values: tuple[Any, ...]) -> tuple[str, ...]:
    """The Python names of the constants of an enum: as `x-enum-varnames` says, else made of the values."""
    given = schema.get("x-enum-varnames")
    if isinstance(given, list) and len(given) == len(values):
        values = tuple(str(name) for name in given)
    names = Names()
    return tuple(names.take(constant_name(value)) for value in values)
