"""The few simple forms that every schema is closed to, the named schemas, and what a string or a type comes to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Form = dict[str, Any]
REFERENCE = "#/components/schemas/"
NULL: Form = {"type": "null"}
ANY: Form = {}
CHOICES = ("oneOf", "anyOf")
OBJECTS = frozenset({"properties", "additionalProperties", "patternProperties", "unevaluatedProperties"})
TEXTS = frozenset({"json", "xml", "yaml", "javascript", "ecmascript", "graphql", "sql", "jwt", "x-ndjson", "jsonl"})
"""Subtypes (or their suffixes) of media types that hold text."""
AS_THEY_ARE = frozenset({"", "7bit", "8bit", "binary"})
"""Codings that leave bytes as they are."""
STRING_FORMATS = frozenset({"date-time", "date", "binary"})


class Context(NamedTuple):
    """Where a schema stands, and what it is called if it needs a name."""

    pointer: str
    hint: str
    """A name made of where it stands."""
    own_name: str = ""
    """The name that it has in the document; empty for a schema within another."""

    def inside(self, steps: str, hint: str = "") -> Context:
        """The context of a schema that stands within this one."""
        return Context(self.pointer + steps, self.hint + hint)


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
    default: str = ""
    """The model of an object whose discriminator names none."""


Named = NamedModel | NamedEnum | NamedUnion


def reached(named: Mapping[str, Named], names: Iterable[str]) -> dict[str, None]:
    """The named schemas among these names, and all that they lead to, in order of first sight."""
    found: dict[str, None] = {}
    todo = [name for name in names if name in named][::-1]
    while todo:
        name = todo.pop()
        if name not in found:
            found[name] = None
            todo += [inner for form in forms_of(named[name]) for inner in references(form)][::-1]
    return found


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


def in_json(form: Form) -> Form:
    """The form that a value has within JSON, where bytes can only be a text."""
    if form.get("format") == "binary":
        return {"type": "string"}
    inner = {key: in_json(form[key]) for key in ("items", "additionalProperties") if key in form}
    if "oneOf" in form:
        return one_of([in_json(option) for option in form["oneOf"]])
    return form | inner


def string_form(schema: dict[str, Any]) -> Form:
    """The form of a string with its format, where the format changes the Python type."""
    kind = "binary" if is_binary(schema) else schema.get("format")
    return {"type": "string", "format": kind} if kind in STRING_FORMATS else {"type": "string"}


def is_binary(schema: dict[str, Any]) -> bool:
    """Whether a string is the bytes of a file: its media type is none of text, and no coding makes it a text."""
    encoding = str(schema.get("contentEncoding", "")).lower()
    media_type = schema.get("contentMediaType", "application/octet-stream" if encoding == "binary" else None)
    if not isinstance(media_type, str) or encoding not in AS_THEY_ARE:
        return False
    kind = media_type.partition(";")[0].strip().lower()
    return "/" in kind and not kind.startswith("text/") and kind.rpartition("/")[2].rpartition("+")[2] not in TEXTS


def implied_type(schema: dict[str, Any]) -> str | None:
    """The type of a schema that does not name one, as its other keys imply it."""
    if OBJECTS & schema.keys():
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    return "string" if schema.get("format") in STRING_FORMATS or is_binary(schema) else None


def only_constrains(option: Any, whole: dict[str, Any]) -> bool:
    """Whether a member of oneOf/anyOf says nothing more about the type than the whole (`{required: [a]}`)."""
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
        "contentMediaType",
    }
    if not isinstance(option, dict) or not option:
        return False
    known = {"type"} if option.get("type") == "object" and whole.get("properties") else set[str]()
    return not telling & (option.keys() - known)


def only_constant(schema: Any) -> Any:
    """The one value that a schema allows; None when it allows others."""
    if not isinstance(schema, dict):
        return None
    values = schema.get("enum")
    return schema.get("const", values[0] if isinstance(values, list) and len(values) == 1 else None)
