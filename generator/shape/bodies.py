"""The bodies of an operation: taken apart into arguments, and a record of the runtime for each media type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from generator.parse.forms import NULL, REFERENCE, NamedModel, NamedUnion, in_json, one_of
from generator.parse.media import RAW
from generator.runtime.operation import Body, Field
from generator.shape.annotations import checked_type
from generator.shape.files import beside_files, content_media_type, holds_file
from generator.shape.limits import limits_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.parse.facts import MediaFact
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook
    from generator.runtime.operation import Pointer
    from generator.shape.arguments import Arguments

Constants = tuple[tuple["Pointer", Any], ...]
DATA, ATTRIBUTES, ID = ("data",), ("data", "attributes"), ("data", "id")
"""Places in a JSON:API document."""


class Parts(NamedTuple):
    """What a body is made of."""

    fields: tuple[Field, ...] = ()
    constants: Constants = ()
    any_of: tuple[tuple[str, ...], ...] = ()


class Bodies:
    """Takes the bodies of one operation apart."""

    def __init__(self, arguments: Arguments, fixed: Mapping[str, Any], *, jsonapi: bool) -> None:
        """`fixed` are top-level properties that are written for the user."""
        self.arguments = arguments
        self.fact = arguments.fact
        self.book = arguments.book
        self.fixed = fixed
        self.jsonapi = jsonapi

    def records(self) -> tuple[Body, ...]:
        """The records of all bodies, JSON first: it is sent where it will do. Their fields become arguments."""
        medias = sorted(self.fact.bodies, key=lambda media: "json" not in media.media_type)
        return tuple(self._body(media) for media in medias)

    def _body(self, media: MediaFact) -> Body:
        parts = (self._json_api(media) if self.jsonapi else None) or self._parts(media)
        return Body(media.media_type, parts.fields, parts.constants, self.fact.body_required, parts.any_of)

    def _parts(self, media: MediaFact) -> Parts:
        if _is_empty(media):
            return Parts(constants=(((), {}),))
        models = models_of(media.form, self.book)
        constants: Constants = tuple(((wire,), value) for wire, value in self.fixed.items())
        if not models:
            return Parts((self._whole(media),), constants)
        fields = self._fields(models, (), media, frozenset(self.fixed), _required_of_all(media, self.book))
        return Parts(fields, constants, _any_of(models, fields))

    def _whole(self, media: MediaFact) -> Field:
        """A body that is no object with known keys: one argument, `content` for raw bytes, else `body`."""
        raw = media.form == RAW
        wire, required = "content" if raw else "body", self.fact.body_required
        text = self.fact.body_description
        name = self.arguments.add_field(wire, media.form, media.schema, text)
        files = raw or (_is_multipart(media) and media.form.get("additionalProperties") == RAW)
        type_ = "Any" if files else checked_type(media.form, self.book)
        return Field(name, (), type_, required=required, file=files, limits=limits_of(media.schema))

    def _fields(
        self,
        models: list[NamedModel],
        at: Pointer,
        media: MediaFact,
        skip: frozenset[str] = frozenset(),
        always: frozenset[str] = frozenset(),
    ) -> tuple[Field, ...]:
        """Fields for the properties of a model, or of all models of a union; required is what all of them require.

        What is `always` required is so whatever the models say.
        """
        found: dict[str, list[Field]] = {}
        for model in models:
            for wire in model.properties:
                if wire in skip or model.schemas[wire][0].get("readOnly") is True:
                    continue
                needed = wire in always or all(wire in other.required for other in models)
                required = needed and (self.fact.body_required or not at)
                field = self._field(model, wire, (*at, wire), media, required=required)
                found.setdefault(wire, []).append(field)
        return tuple(self._of_all(wire, fields, models, media) for wire, fields in found.items())

    def _of_all(self, wire: str, fields: list[Field], models: list[NamedModel], media: MediaFact) -> Field:
        """The field for a property that several members of a union have: it takes what any of them takes."""
        if all(field == fields[0] for field in fields):
            return fields[0]
        form = one_of([model.properties[wire] for model in models if wire in model.properties])
        file, type_ = self._type(form, media)
        limits = fields[0].limits if all(field.limits == fields[0].limits for field in fields) else None
        return fields[0]._replace(file=file, type=type_, limits=limits)

    def _type(self, form: Form, media: MediaFact) -> tuple[bool, str]:
        """Whether a value may be a file, and the type that it is checked by."""
        if _is_multipart(media) and holds_file(form, self.book):
            return True, checked_type(beside_files(form, self.book), self.book)
        return False, checked_type(in_json(form), self.book)

    def _field(self, model: NamedModel, wire: str, at: Pointer, media: MediaFact, *, required: bool) -> Field:
        form, schema = model.properties[wire], model.schemas[wire][0]
        text = str(schema.get("description") or "")
        encoding = media.encoding.get(wire) or {}
        file, type_ = self._type(form, media)
        taken = form if _is_multipart(media) else in_json(form)
        return Field(
            name=self.arguments.add_field(wire, taken, schema, text),
            at=at,
            type=type_,
            required=required,
            file=file,
            style=encoding.get("style") or "",
            explode=encoding.get("explode"),
            content_type=encoding.get("contentType") or (content_media_type(schema) if file else ""),
            limits=limits_of(schema),
            sensitive=schema.get("x-sensitive") is True,
        )

    def _json_api(self, media: MediaFact) -> Parts | None:
        """A JSON:API document: attributes become arguments, `type` is written for the user, `id` repeats the path."""
        envelope = models_of(media.form, self.book)
        resource = self._resource(envelope)
        if resource is None:
            return None
        fields = (
            *self._attributes(resource, media),
            *self._repeated_id(resource),
            *self._fields(envelope, (), media, skip=frozenset(DATA)),
        )
        known = [(wire, form["const"]) for wire, form in resource.properties.items() if "const" in form]
        constants = tuple(((*DATA, wire), value) for wire, value in known)
        return Parts(fields, constants) if fields else None

    def _resource(self, envelope: list[NamedModel]) -> NamedModel | None:
        """The model of the resource in a JSON:API document; None for another body."""
        form = envelope[0].properties.get("data") if len(envelope) == 1 else None
        data = [] if form is None else models_of(form, self.book)
        return data[0] if len(data) == 1 and "attributes" in data[0].properties else None

    def _attributes(self, resource: NamedModel, media: MediaFact) -> tuple[Field, ...]:
        attributes = models_of(resource.properties["attributes"], self.book)
        if attributes:
            return self._fields(attributes, ATTRIBUTES, media)
        return (self._field(resource, "attributes", ATTRIBUTES, media, required=False),)

    def _repeated_id(self, resource: NamedModel) -> tuple[Field, ...]:
        if "id" not in resource.properties:
            return ()
        type_ = checked_type(resource.properties["id"], self.book)
        return tuple(Field(name, ID, type_) for name, wire in self.arguments.parameters.items() if wire == "id")[:1]


def models_of(form: Form, book: SchemaBook, inside: frozenset[str] = frozenset()) -> list[NamedModel]:
    """The models that a form stands for: one, or those of a union of models only; else none."""
    name = form.get("$ref", "").removeprefix(REFERENCE)
    named = book.named.get(name)
    if isinstance(named, NamedModel):
        return [named]
    options = named.options if isinstance(named, NamedUnion) and name not in inside else form.get("oneOf", ())
    inner = [models_of(option, book, inside | {name}) for option in options if option != NULL]
    return [model for models in inner for model in models] if all(inner) else []


def _any_of(models: list[NamedModel], fields: tuple[Field, ...]) -> tuple[tuple[str, ...], ...]:
    """The arguments of which a body wants these or those; none where some form of it needs no more than all do."""
    names = {field.at[-1]: field.name for field in fields if not field.required}
    wanted = [list(model.required) for model in models] if len(models) > 1 else _choice_of_required(models[0])
    found = dict.fromkeys(tuple(name for wire, name in names.items() if wire in keys) for keys in wanted)
    return () if () in found else tuple(found)


def _choice_of_required(model: NamedModel) -> list[list[str]]:
    """The keys in `anyOf` or `oneOf` of nothing but `required`."""
    options = [option for key in ("anyOf", "oneOf") for option in model.raw.get(key) or ()]
    telling = all(isinstance(option, dict) and option.keys() - {"type"} == {"required"} for option in options)
    return [option["required"] for option in options] if telling else []


def _required_of_all(media: MediaFact, book: SchemaBook) -> frozenset[str]:
    """The keys that a union requires of all its members, since they stand beside the choice."""
    named = book.named.get(media.form.get("$ref", "").removeprefix(REFERENCE))
    schema = named.raw if isinstance(named, NamedUnion) else media.schema
    return frozenset(schema.get("required") or ())


def _is_multipart(media: MediaFact) -> bool:
    return media.media_type.startswith("multipart/")


def _is_empty(media: MediaFact) -> bool:
    """Whether a JSON body is an object that can have no key: it is always `{}`, so nobody is asked for it."""
    schema = media.schema
    closed = schema.get("maxProperties") == 0 or schema.get("additionalProperties") is False
    return "json" in media.media_type and schema.get("type") == "object" and closed and not schema.get("properties")
