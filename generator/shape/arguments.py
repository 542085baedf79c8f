"""Shapes the arguments of a method: parameters, and the body taken apart into keyword arguments."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import isfinite
from typing import TYPE_CHECKING, Any

from generator.adapters.schema_reader import union_of
from generator.errors import GenerationError, nearest
from generator.naming import identifier, spelled
from generator.parse.forms import REFERENCE, NamedModel, NamedUnion
from generator.shape.annotations import argument_type
from generator.shape.shapes import Argument, Code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.decisions import Decisions
    from generator.parse.facts import MediaFact, OperationFact, ParameterFact
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook

# Keyword arguments that every method has (runtime/settings.py, CallOptions), and Python's own.
RESERVED = frozenset(
    {
        "self",
        "cls",
        "options",
        "timeout",
        "deadline",
        "retry",
        "extra_headers",
        "extra_query",
        "extra_body",
        "on_response",
        "on_progress",
        "resume",
    }
)
JSON_API = ("data", "attributes")
LIMITS = {
    "minimum": "minimum", "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum", "exclusiveMaximum": "exclusive_maximum", "multipleOf": "multiple_of",
    "minLength": "min_length", "maxLength": "max_length", "pattern": "pattern", "minItems": "min_items",
    "maxItems": "max_items",
}  # fmt: skip


@dataclass
class Arguments:
    """The arguments of one method, and the source of the runtime records that say where each goes."""

    fact: OperationFact
    book: SchemaBook
    decisions: Decisions
    jsonapi: bool
    fixed: Mapping[str, Any] = field(default_factory=dict)
    """Top-level properties of the body that are written for the user."""
    taken: dict[str, str] = field(default_factory=dict)
    arguments: list[Argument] = field(default_factory=list)
    parameters: list[Code] = field(default_factory=list)
    bodies: list[Code] = field(default_factory=list)

    def shape(self) -> Arguments:
        """Work everything out; gives itself."""
        self.own = self.decisions.operation(self.fact.id)
        self.rename: Mapping[str, str] = dict(self.own.get("rename") or {})
        self.unused = set(self.rename)
        for fact in sorted(self.fact.parameters, key=self._path_order):
            self._parameter(fact)
        for media in sorted(
            self.fact.bodies, key=lambda media: "json" not in media.media_type
        ):  # JSON where it will do
            self._body(media)
        self._check_decisions()
        return self

    def _path_order(self, fact: ParameterFact) -> tuple[bool, int]:
        in_path = fact.location == "path"
        return (not in_path, self.fact.path.index("{" + fact.wire + "}") if in_path else 0)

    def _check_decisions(self) -> None:
        wires = {*self.taken.values()}
        for wire in self.unused:
            where = self.decisions.where("operations", self.fact.id, "rename", wire)
            raise GenerationError(f"{self.fact.id} has no argument '{wire}'", where=where, cure=nearest(wire, wires))
        for name in self.own.get("positional") or ():
            if name not in self.taken:
                where = self.decisions.where("operations", self.fact.id, "positional")
                raise GenerationError(
                    f"{self.fact.id} has no argument '{name}'", where=where, cure=nearest(name, self.taken)
                )

    def name(self, wire: str, location: str) -> str:
        """A free Python name for a wire name."""
        if wire in self.rename:
            self.unused.discard(wire)
        wanted = self.rename.get(wire, wire)
        plain = identifier(wanted, reserved=RESERVED)
        choices = [plain, identifier(spelled(wanted), reserved=RESERVED), f"{plain.rstrip('_')}_{location}"]
        name = next((choice for choice in choices if choice not in self.taken), "")
        if not name:
            where = self.book.document.where(self.fact.pointer)
            cure = f"rename one: operations.{self.fact.id}.rename in client.yaml"
            raise GenerationError(
                f"two arguments want the name '{plain}': '{wire}' and '{self.taken[plain].removeprefix('body ')}'",
                where=where,
                cure=cure,
            )
        self.taken[name] = wire
        return name

    def _parameter(self, fact: ParameterFact) -> None:
        name = self.name(fact.wire, fact.location)
        known = (self.decisions.get("arguments") or {}).keys()
        from_client = fact.wire in known and fact.location == "path"
        values: dict[str, Any] = {
            "required": fact.required or None, "style": fact.style or None, "explode": fact.explode,
            "allow_reserved": fact.allow_reserved or None, "json": fact.json or None,
            "limits": limits_of(fact.schema), "sensitive": fact.sensitive or fact.schema.get("x-sensitive") or None,
        }  # fmt: skip
        if fact.location == "path":
            del values["required"]
        if values["explode"] is (values["style"] in {None, "form"} and fact.location in {"query", "cookie"}):
            values["explode"] = None  # the default of the style
        self.parameters.append(call("_op.Parameter", name, fact.wire, fact.location, **values))
        text = fact.description or str(fact.schema.get("description") or "")
        if fact.deprecated:
            text = f"Deprecated. {text}"
        annotation = argument_type(fact.form, self.book)
        required = fact.required and not from_client
        positional = (fact.location == "path" and not from_client) or name in (self.own.get("positional") or ())
        self.arguments.append(Argument(name, annotation, text, required, positional, from_client, fact.schema))

    def _body(self, media: MediaFact) -> None:
        fields, constants = self._json_api(media) if self.jsonapi else ([], [])
        any_of: tuple[tuple[str, ...], ...] = ()
        if not fields and _is_empty(media):
            constants = [Code("((), {})")]
        elif not fields:
            models = _models(media.form, self.book)
            constants = [Code(repr(((wire,), value))) for wire, value in self.fixed.items()]
            fields = self._fields(models, (), media, skip=frozenset(self.fixed)) if models else [self._whole(media)]
            any_of = self._any_of(models[0]) if len(models) == 1 else ()
        self.bodies.append(
            call(
                "_op.Body", media.media_type, fields=tuple(fields) or None, constants=tuple(constants) or None,
                required=self.fact.body_required or None, any_of=any_of or None,
            )
        )  # fmt: skip

    def _any_of(self, model: NamedModel) -> tuple[tuple[str, ...], ...]:
        """The arguments of which a schema wants one or another (`anyOf` or `oneOf` of nothing but `required`)."""
        names = {known.removeprefix("body "): name for name, known in self.taken.items() if known.startswith("body ")}
        options = [option for key in ("anyOf", "oneOf") for option in model.raw.get(key) or ()]
        wanted = [
            option["required"] for option in options if isinstance(option, dict) and option.keys() == {"required"}
        ]
        return (
            tuple(tuple(names[wire] for wire in wires if wire in names) for wires in wanted)
            if len(wanted) == len(options)
            else ()
        )

    def _whole(self, media: MediaFact) -> Code:
        """A body that is no object with known keys: one argument, `content` for raw bytes, else `body`."""
        raw = media.form.get("format") == "binary"
        wire = "content" if raw else "body"
        name = self._body_argument(
            wire, media.form, media.schema, self.fact.body_description, required=self.fact.body_required
        )
        return call(
            "_op.Field",
            name,
            (),
            required=self.fact.body_required or None,
            file=raw or None,
            limits=limits_of(media.schema),
        )

    def _fields(
        self, models: list[NamedModel], at: tuple[str, ...], media: MediaFact, skip: frozenset[str] = frozenset()
    ) -> list[Code]:
        """Fields for the properties of a model, or of all models of a union; required is what all of them require."""
        found: dict[str, Code] = {}
        for model in models:
            for wire, form in model.properties.items():
                if wire in skip or model.schemas[wire][0].get("readOnly") is True:
                    continue
                if wire in found:  # another member of a union may take it in another form
                    self._body_argument(
                        wire,
                        form,
                        model.schemas[wire][0],
                        str(model.schemas[wire][0].get("description") or ""),
                        required=False,
                    )
                    continue
                required = all(wire in other.required for other in models) and (self.fact.body_required or not at)
                found[wire] = self._field(model, wire, form, (*at, wire), media, required=required)
        return list(found.values())

    def _field(
        self, model: NamedModel, wire: str, form: Form, at: tuple[str, ...], media: MediaFact, *, required: bool
    ) -> Code:
        schema = model.schemas[wire][0]
        name = self._body_argument(wire, form, schema, str(schema.get("description") or ""), required=required)
        encoding = media.encoding.get(wire) or {}
        file = _is_file(form) and media.media_type.startswith("multipart/")
        return call(
            "_op.Field", name, at,
            required=required or None, file=file or None, style=encoding.get("style"), explode=encoding.get("explode"),
            content_type=encoding.get("contentType"), limits=limits_of(schema), sensitive=schema.get("x-sensitive"),
        )  # fmt: skip

    def _body_argument(self, wire: str, form: Form, schema: dict[str, Any], text: str, *, required: bool) -> str:
        """The argument of a body field; bodies of several media types share arguments of the same wire name."""
        for name, known in self.taken.items():
            if known == f"body {wire}":
                self._widen(name, form, text)
                return name
        name = self.name(wire, "body")
        self.taken[name] = f"body {wire}"
        deprecated = "Deprecated. " if schema.get("deprecated") is True else ""
        positional = name in (self.own.get("positional") or ())
        self.arguments.append(
            Argument(name, argument_type(form, self.book), deprecated + text, required, positional, schema=schema)
        )
        return name

    def _widen(self, name: str, form: Form, text: str) -> None:
        """Another body takes the same argument in another form, and perhaps without requiring it."""
        index = next(i for i, argument in enumerate(self.arguments) if argument.name == name)
        known = self.arguments[index]
        merged = union_of([known.type, argument_type(form, self.book)])
        if merged != known.type:
            told = known.description if text in known.description else f"{known.description.rstrip('.')}. Or: {text}"
            self.arguments[index] = replace(known, type=merged, description=told, schema={})

    def _json_api(self, media: MediaFact) -> tuple[list[Code], list[Code]]:
        """A JSON:API document: attributes become arguments, `type` is written for the user, `id` repeats the path."""
        envelope = _models(media.form, self.book)
        data = (
            _models(envelope[0].properties["data"], self.book)
            if len(envelope) == 1 and "data" in envelope[0].properties
            else []
        )
        if len(data) != 1 or "attributes" not in data[0].properties:
            return [], []
        resource = data[0]
        attributes = _models(resource.properties["attributes"], self.book)
        fields = self._fields(attributes, JSON_API, media) if attributes else [
            self._field(resource, "attributes", resource.properties["attributes"], JSON_API, media, required=False)
        ]  # fmt: skip
        path_id = next((argument.name for argument in self.arguments if self.taken[argument.name] == "id"), None)
        if "id" in resource.properties and path_id is not None:
            fields.append(call("_op.Field", path_id, ("data", "id")))
        fields += self._fields(envelope, (), media, skip=frozenset({"data"}))
        constants = [
            Code(repr((("data", wire), form["const"]))) for wire, form in resource.properties.items() if "const" in form
        ]
        return fields, constants


def _models(form: Form, book: SchemaBook, inside: frozenset[str] = frozenset()) -> list[NamedModel]:
    """The models that a form stands for: one, or those of a union of models only; else none."""
    name = form.get("$ref", "").removeprefix(REFERENCE)
    named = book.named.get(name)
    if isinstance(named, NamedModel):
        return [named]
    options = named.options if isinstance(named, NamedUnion) and name not in inside else form.get("oneOf", ())
    inner = [_models(option, book, inside | {name}) for option in options if option != {"type": "null"}]
    return [model for models in inner for model in models] if all(inner) else []


def _is_empty(media: MediaFact) -> bool:
    """Whether a JSON body is an object that can have no key: it is always `{}`, so nobody is asked for it."""
    schema = media.schema
    closed = schema.get("maxProperties") == 0 or schema.get("additionalProperties") is False
    return "json" in media.media_type and schema.get("type") == "object" and closed and not schema.get("properties")


def _is_file(form: Form) -> bool:
    return form.get("format") == "binary" or (form.get("type") == "array" and _is_file(form["items"]))


def limits_of(schema: dict[str, Any]) -> Code | None:
    """Source of the `Limits` that a schema states; None when it states none."""
    values = {name: schema[key] for key, name in LIMITS.items() if _limits(schema.get(key))}
    if schema.get("exclusiveMinimum") is True and "minimum" in values:  # OpenAPI 3.0
        values["exclusive_minimum"] = values.pop("minimum")
    if schema.get("exclusiveMaximum") is True and "maximum" in values:
        values["exclusive_maximum"] = values.pop("maximum")
    items = schema.get("items")
    inner = limits_of(items) if isinstance(items, dict) else None
    return call("_op.Limits", **values, items=inner) if values or inner else None


def _limits(value: Any) -> bool:
    """Whether a value of a schema limits anything; infinity doesn't."""
    return isinstance(value, str) or (
        isinstance(value, (int, float)) and not isinstance(value, bool) and (isinstance(value, int) or isfinite(value))
    )


def call(name: str, *values: Any, **keywords: Any) -> Code:
    """Source of a call; keywords that are None are left out."""
    parts = [literal(value) for value in values]
    parts += [f"{key}={literal(value)}" for key, value in keywords.items() if value is not None]
    return Code(f"{name}({', '.join(parts)})")


def literal(value: Any) -> str:
    """Python source of a value; text is quoted unless it is Code."""
    if isinstance(value, Code):
        return str(value)
    if isinstance(value, tuple):
        inner = ", ".join(literal(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, str):
        return repr(str(value))
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")
