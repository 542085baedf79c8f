"""Shapes models, enums and unions from the named schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.naming import Names, identifier, snake
from generator.parse.forms import REFERENCE, NamedEnum, NamedModel
from generator.python_types import DATETIME, FLOAT, INT, NONE, enums_given, names_in, options_of
from generator.shape.annotations import uncircled, value_type
from generator.shape.field_names import EVENT_NAMES, MODEL_NAMES
from generator.shape.patterns import patterns_of
from generator.shape.shapes import EnumShape, FieldShape, ModelShape, UnionShape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from generator.adapters.schema_reader import FieldTypes
    from generator.parse.schemas import SchemaBook
    from generator.python_types import Type
    from generator.shape.field_names import FieldNames
    from generator.shape.shapes import MethodShape

# Formats of numbers that are times, the first as OpenAPI's registry and the second as Stripe have it.
UNIX_FORMATS = {"unixtime": 1, "unix-time": 1, "unix-time-ms": 1000}
# Bytes of a file's name.
LONGEST = 100


class Models:
    """Shapes the named schemas of one API that have types."""

    def __init__(
        self,
        book: SchemaBook,
        wanted: Collection[str],
        types: FieldTypes,
        names: FieldNames,
        *,
        jsonapi: bool,
        events: Collection[str] = (),
    ) -> None:
        self.book = book
        self.events = events
        self.types = types
        self.names = names
        self._named = [named for name, named in book.named.items() if name in wanted]
        self.jsonapi = jsonapi
        self._patterns = patterns_of(book)
        self._modules = Names(frozenset({"models", "enums"}))

    def models(self) -> tuple[ModelShape, ...]:
        """All attrs classes, in the order of the spec."""
        return tuple(self._model(named) for named in self._named if isinstance(named, NamedModel))

    def enums(self) -> tuple[EnumShape, ...]:
        """All enums."""
        return tuple(self._enum(named) for named in self._named if isinstance(named, NamedEnum))

    def unions(self) -> tuple[UnionShape, ...]:
        """All named unions."""
        found = [named for named in self._named if not isinstance(named, (NamedModel, NamedEnum))]
        return tuple(
            UnionShape(
                union.name, self._modules.take(module_name(union.name)), text_of(union.raw),
                tuple(value_type(uncircled(option, union.name, self.book), self.book) for option in union.options),
                union.discriminator, union.mapping, union.default,
            )
            for union in found
        )  # fmt: skip

    def _model(self, named: NamedModel) -> ModelShape:
        attributes = self._attributes(named)
        module = self._modules.take(module_name(named.name))
        event = named.name in self.events
        names = Names(EVENT_NAMES if event else MODEL_NAMES)
        if attributes is None:
            fields = self._fields(named, self.names.of(named, names, named.name))
            return ModelShape(named.name, module, text_of(named.raw), fields, "", named.open, event)
        outer = self.names.of(named, names, named.name, made_of={"type": "resource_type", "attributes": ""})
        inner = self.names.of(attributes, names, named.name, inside="attributes/")
        fields = self._fields(named, outer, top_level=True) + self._fields(attributes, inner)
        return ModelShape(named.name, module, text_of(named.raw), fields, "attributes", attributes.open, event)

    def _attributes(self, named: NamedModel) -> NamedModel | None:
        """With JSON:API, the attributes model of a resource, whose fields stand top_level id and type."""
        if not self.jsonapi or not {"type", "attributes"} <= named.properties.keys():
            return None
        form = named.properties["attributes"]
        found = self.book.named.get(form.get("$ref", "").removeprefix(REFERENCE))
        return found if isinstance(found, NamedModel) else None

    def _fields(
        self, named: NamedModel, names: Mapping[str, str], *, top_level: bool = False
    ) -> tuple[FieldShape, ...]:
        return tuple(self._field(named, wire, name, top_level=top_level) for wire, name in names.items())

    def _field(self, named: NamedModel, wire: str, name: str, *, top_level: bool) -> FieldShape:
        schema, form = named.schemas[wire][0], named.properties[wire]
        type_ = self.types[named.name][wire]
        unix_time = unix_time_of(schema, type_)
        return FieldShape(
            name=name,
            wire=wire,
            type=type_ if unix_time is None else DATETIME,
            description=field_text(schema),
            required=wire in named.required,
            nullable={"type": "null"} in form.get("oneOf", [form]) or form == {},
            sensitive=schema.get("x-sensitive"),
            top_level=top_level,
            patterns=self._patterns.get(named.name, {}).get(wire, ()),
            unix_time=unix_time,
        )

    def _enum(self, named: NamedEnum) -> EnumShape:
        texts = named.raw.get("x-enum-descriptions") or {}
        texts = texts if isinstance(texts, dict) else dict(zip(map(str, named.values), texts, strict=False))
        old = named.raw.get("x-deprecated-values") or ()
        members = tuple(
            (member, value, ("Deprecated. " if value in old else "") + str(texts.get(str(value), "")))
            for member, value in zip(named.members, named.values, strict=True)
        )
        return EnumShape(named.name, type(named.values[0]).__name__, text_of(named.raw), members)


def reachable(
    methods: Iterable[MethodShape],
    models: Iterable[ModelShape],
    unions: Iterable[UnionShape],
    also: Iterable[Type] = (),
) -> set[str]:
    """The names of all classes that results, arguments or other types lead to, but no envelopes that are taken off."""
    inside = {model.name: names_in(*(field.type for field in model.fields)) for model in models}
    inside |= {union.name: names_in(*union.options) for union in unions}
    todo = [names_in(*also)]
    todo += [
        names_in(*method.types, *method.results) | enums_given(*method.types) | method.checked for method in methods
    ]
    found: set[str] = set()
    while todo:
        fresh = todo.pop() - found
        found |= fresh
        todo += [inside[name] for name in fresh if name in inside]
    return found


def field_text(schema: dict[str, Any]) -> str:
    """The description of a field, with what else the spec says of it."""
    notes = [str(schema.get("description") or "").strip()]
    if schema.get("deprecated") is True:
        notes.insert(0, "Deprecated.")
    return " ".join(note for note in notes if note)


def unix_time_of(schema: dict[str, Any], type_: Type) -> tuple[int, bool] | None:
    """What a number is that the spec calls a Unix time: how many are a second, and whether 0 stands for none."""
    per_second = UNIX_FORMATS.get(str(schema.get("format")))
    if per_second is None or not {INT, FLOAT, NONE}.issuperset(options_of(type_)):
        return None
    return per_second, schema.get("x-zero-is-null") is True


def text_of(schema: dict[str, Any]) -> str:
    """The description of a schema."""
    return str(schema.get("description") or schema.get("title") or "").strip()


def module_name(name: str) -> str:
    """The module of a class: its name in snake_case, never a keyword, no longer than file systems take."""
    name = snake(name)
    while len(name.encode()) > LONGEST:
        name = name[: LONGEST if len(name) > LONGEST else -1].rstrip("_")
    return identifier(name)
