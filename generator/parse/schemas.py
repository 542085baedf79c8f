"""Closes the schemas of a document: whatever OpenAPI allows becomes one of a few simple forms, with names.

Both schema tools read only these forms, so that neither of them limits what a spec may say.

The forms: `{}`; a `type` of string (with format), integer, number, boolean or null; `const`; an array of a form; an
object that maps any key to a form; a `$ref` to a named model, enum or union; `oneOf` of forms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.yaml_text import pointer_step
from generator.naming import Names, class_name
from generator.parse.forms import (
    ANY,
    NULL,
    REFERENCE,
    Form,
    Named,
    NamedEnum,
    NamedModel,
    NamedUnion,
    enum_members,
    enum_values,
    implied_type,
    one_of,
    only_constrains,
    string_form,
)
from generator.parse.merge import merge_all_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.document import Document

COMPONENTS = "/components/schemas/"
# Python names that a model may not take: the runtime's and the modules' own.
TAKEN = frozenset({
    "Any", "AsyncResource", "ClassVar", "FileInput", "IntEnum", "Literal", "Mapping", "Model",
    "NotRequired", "Resource", "Sequence",
    "StrEnum", "TypeAlias", "TypedDict", "Union", "Unpack",
})  # fmt: skip


class SchemaBook:
    """All named schemas of a document, found while forms are closed; each is met once."""

    def __init__(
        self, document: Document, names: Mapping[str, str] | None = None, taken: frozenset[str] = frozenset()
    ) -> None:
        self.document = document
        self.named: dict[str, Named] = {}
        self._wanted = dict(names or {})
        self._names = Names(TAKEN | taken, "{}Dict", "{}Like")  # beside a model a TypedDict, beside an enum its alias
        self._by_pointer: dict[str, Form] = {}
        self._open: list[str] = []
        self._closing: dict[str, Form] = {}
        self._reserve_components()

    def _reserve_components(self) -> None:
        """Components get their own names before any inline schema can take them."""
        components = (self.document.data.get("components") or {}).get("schemas") or {}
        self._component_names = {
            COMPONENTS + key.replace("~", "~0").replace("/", "~1"): self._names.take(
                self._wanted.get(key) or class_name(key)
            )
            for key in components
        }

    def close_components(self) -> None:
        """Close every component, used or not: each of them is a model that users may import."""
        for pointer in self._component_names:
            self.close_at(pointer)

    def close_at(self, pointer: str) -> Form:
        """The form of the schema at a pointer."""
        if pointer in self._by_pointer:
            return self._by_pointer[pointer]
        name = self._component_names.get(pointer)
        if pointer in self._open:  # only aliases of arrays, maps and scalars come here: they have no name to refer to
            return ANY
        self._open.append(pointer)
        schema = self.document.at(pointer)
        form = self.close(schema, pointer, name or pointer.rpartition("/")[2], own_name=name)
        self._open.pop()
        self._by_pointer[pointer] = form
        return form

    def close(self, schema: Any, pointer: str, hint: str, own_name: str | None = None) -> Form:
        """The form of a schema that stands at `pointer`; `hint` names it if it needs a name of its own."""
        if schema is True or schema is False or schema == {} or schema is None:
            return ANY
        if not isinstance(schema, dict):
            raise GenerationError(
                f"not a schema: {schema!r}", where=self.document.where(pointer), cure="write an object"
            )
        if isinstance(schema.get("$ref"), str):
            return self._nullable(schema, self.close_at(self.document.target(schema["$ref"], pointer)))
        if pointer in self._closing:  # a property whose schema contains, by allOf, the object that it stands in
            return self._closing[pointer]
        if "allOf" in schema:
            schema = merge_all_of(self.document, schema, pointer)
            if isinstance(schema.get("$ref"), str):
                return self._nullable(schema, self.close_at(self.document.target(schema["$ref"], pointer)))
        self._closing[pointer] = ANY
        form = self._nullable(schema, self._close_plain(schema, pointer, hint, own_name))
        del self._closing[pointer]
        return form

    def _nullable(self, schema: dict[str, Any], form: Form) -> Form:
        types = schema.get("type")
        if (
            schema.get("nullable") is True
            or (isinstance(types, list) and "null" in types)
            or None in schema.get("enum", ())
        ):
            return one_of([form, NULL])
        return form

    def _close_plain(self, schema: dict[str, Any], pointer: str, hint: str, own_name: str | None) -> Form:
        if "const" in schema:
            return (
                {"const": schema["const"]}
                if isinstance(schema["const"], (str, int))
                else self._of_type(schema, pointer, hint, own_name)
            )
        if schema.get("enum"):
            return self._enum(schema, pointer, hint, own_name)
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                return self._union(schema, key, pointer, hint, own_name)
        return self._of_type(schema, pointer, hint, own_name)

    def _of_type(self, schema: dict[str, Any], pointer: str, hint: str, own_name: str | None) -> Form:
        types = schema.get("type") or implied_type(schema)
        choices = [item for item in (types if isinstance(types, list) else [types]) if item != "null"]
        forms = [self._of_one_type(item, schema, pointer, hint, own_name) for item in choices]
        return one_of(forms) if forms else NULL

    def _of_one_type(self, kind: Any, schema: dict[str, Any], pointer: str, hint: str, own_name: str | None) -> Form:
        match kind:
            case "string":
                return string_form(schema)
            case "integer" | "number" | "boolean" | "null":
                return {"type": kind}
            case "array":
                return self._array(schema, pointer, hint)
            case "object":
                return self._object(schema, pointer, hint, own_name)
            case None:
                return ANY
        cure = "use string, integer, number, boolean, array, object or null"
        raise GenerationError(f"unknown type {kind!r}", where=self.document.where(f"{pointer}/type"), cure=cure)

    def _array(self, schema: dict[str, Any], pointer: str, hint: str) -> Form:
        if schema.get("prefixItems"):
            items = enumerate(schema["prefixItems"])
            return {
                "type": "array",
                "items": one_of([self.close(item, f"{pointer}/prefixItems/{i}", f"{hint}Item") for i, item in items]),
            }
        items = schema.get("items", {})
        if isinstance(items, list):
            cure = "write one schema (or prefixItems in 3.1)"
            raise GenerationError("items is a list", where=self.document.where(f"{pointer}/items"), cure=cure)
        return {"type": "array", "items": self.close(items, f"{pointer}/items", f"{hint}Item")}

    def _object(self, schema: dict[str, Any], pointer: str, hint: str, own_name: str | None) -> Form:
        if not schema.get("properties"):
            return {"type": "object", "additionalProperties": self._values(schema, pointer, hint)}
        model = NamedModel(self._name(schema, hint, own_name), pointer, schema)
        self.named[model.name] = model
        form = {"$ref": REFERENCE + model.name}
        self._closing[pointer] = form
        if own_name:
            at = next((at for at, name in self._component_names.items() if name == own_name), pointer)
            self._by_pointer[at] = form  # before the properties, which may refer back
        model.required = frozenset(schema.get("required") or ()) & schema["properties"].keys()
        model.open = schema.get("additionalProperties") not in (None, False)
        for key, value in schema["properties"].items():
            at = schema.get("x-origins", {}).get(key, f"{pointer}/properties") + pointer_step(key)
            model.properties[key] = self.close(value, at, model.name + class_name(key, "Value").rstrip("_"))
            resolved, where = self.document.resolve(value, at)
            model.schemas[key] = (_described(value, resolved), where)
        return form

    def _values(self, schema: dict[str, Any], pointer: str, hint: str) -> Form:
        values = schema.get("additionalProperties")
        if isinstance(values, dict):
            return self.close(values, f"{pointer}/additionalProperties", f"{hint}Value")
        patterns = schema.get("patternProperties")
        if isinstance(patterns, dict):
            return one_of(
                [
                    self.close(item, f"{pointer}/patternProperties/{key}", f"{hint}Value")
                    for key, item in patterns.items()
                ]
            )
        return ANY

    def _enum(self, schema: dict[str, Any], pointer: str, hint: str, own_name: str | None) -> Form:
        values = enum_values(schema)
        kinds = {type(value) for value in values}
        if not values:
            return NULL
        if kinds - {str, int}:
            names = {bool: "boolean", float: "number", int: "integer", str: "string"}
            return one_of([{"type": names[kind]} if kind in names else ANY for kind in sorted(kinds, key=str)])
        if len(kinds) > 1:
            return one_of(
                [
                    self._enum(
                        {**schema, "enum": [v for v in values if type(v) is kind]},
                        pointer,
                        f"{hint}{kind.__name__.title()}",
                        None,
                    )
                    for kind in (str, int)
                ]
            )
        if len(values) == 1:
            return {"const": values[0]}
        enum = NamedEnum(self._name(schema, hint, own_name), pointer, schema, values, enum_members(schema, values))
        self.named[enum.name] = enum
        return {"$ref": REFERENCE + enum.name}

    def _union(self, schema: dict[str, Any], key: str, pointer: str, hint: str, own_name: str | None) -> Form:
        options = [(i, option) for i, option in enumerate(schema[key]) if not only_constrains(option)]
        base = {
            k: v
            for k, v in schema.items()
            if k in {"properties", "required", "type", "additionalProperties", "x-origins"}
        }
        if not options:
            return self._of_type(schema, pointer, hint, own_name)
        telling = [option for _, option in options if option not in (NULL, {"enum": [None]}, {"const": None})]
        if len(telling) == 1:  # the other may be null: no choice between models, and no name for one
            members = self._with_base(base, options, f"{pointer}/{key}")
            forms = [
                self.close(member, f"{pointer}/{key}/{i}", hint, own_name if options[n][1] == telling[0] else None)
                for n, (i, member) in enumerate(members)
            ]
            return one_of(forms)
        union = None
        if len(options) > 1 and (own_name or schema.get("discriminator")):
            union = NamedUnion(self._name(schema, hint, own_name), pointer, schema)
            if own_name:
                self._by_pointer[pointer] = {"$ref": REFERENCE + union.name}
        options = self._with_base(base, options, f"{pointer}/{key}")
        forms = [
            self.close(option, f"{pointer}/{key}/{i}", f"{hint}Option{i + 1}" if len(options) > 1 else hint)
            for i, option in options
        ]
        if union is None:
            return one_of(forms)
        return self._named_union(union, schema, forms)

    def _with_base(self, base: dict[str, Any], options: list[tuple[int, Any]], pointer: str) -> list[tuple[int, Any]]:
        """The members of a choice, each with the properties that stand beside the choice."""
        if not base.get("properties"):
            return options
        return [(i, merge_all_of(self.document, {"allOf": [base, option]}, f"{pointer}/{i}")) for i, option in options]

    def _named_union(self, union: NamedUnion, schema: dict[str, Any], forms: list[Form]) -> Form:
        closed = one_of(forms)
        options = closed.get("oneOf", [closed])
        union.options = [option for option in options if option not in (NULL, {"$ref": REFERENCE + union.name})]
        self.named[union.name] = union
        discriminator = schema.get("discriminator")
        if isinstance(discriminator, dict):
            union.discriminator = str(discriminator.get("propertyName", ""))
            union.mapping = self._mapping(union, discriminator.get("mapping") or {})
        form: Form = {"$ref": REFERENCE + union.name}
        return one_of([form, NULL]) if NULL in options else form

    def _mapping(self, union: NamedUnion, given: dict[str, str]) -> dict[str, str]:
        """Which value of the discriminator means which model: as mapped, else by name, else by what models allow."""
        models = [name for name in (option.get("$ref", "").removeprefix(REFERENCE) for option in union.options) if name]
        by_name = {
            pointer.rpartition("/")[2]: name for pointer, name in self._component_names.items() if name in models
        }
        by_value = {value: name for name in models for value in self._tags(name, union.discriminator)}
        if not given:
            return by_value | by_name
        return {
            str(value): name
            for value, target in given.items()
            if (name := self._target(str(target), union) or by_value.get(str(value)))
        }

    def _tags(self, name: str, key: str) -> list[str]:
        """The values that a model allows for the discriminator."""
        named = self.named.get(name)
        form = named.properties.get(key, {}) if isinstance(named, NamedModel) else {}
        enum = self.named.get(form.get("$ref", "").removeprefix(REFERENCE))
        values = enum.values if isinstance(enum, NamedEnum) else [form["const"]] if "const" in form else []
        return [str(value) for value in values]

    def _target(self, target: str, union: NamedUnion) -> str:
        """The model that a mapping names, by reference or name; empty for references to files that bundling left."""
        named = COMPONENTS + target.rpartition("/")[2]
        if target.startswith("#/"):
            named = self.document.target(target, union.pointer)
        elif named not in self._component_names:
            return ""
        return str(self.close_at(named).get("$ref", "")).removeprefix(REFERENCE)

    def _name(self, schema: dict[str, Any], hint: str, own_name: str | None) -> str:
        if own_name:
            return own_name
        title = schema.get("title")
        return self._names.take(
            class_name(title)
            if isinstance(title, str) and len(title) <= 40 and class_name(title, "")
            else class_name(hint)
        )


def _described(value: Any, resolved: Any) -> dict[str, Any]:
    """The schema of a property; what stands beside its `$ref` wins."""
    base = dict(resolved) if isinstance(resolved, dict) else {}
    beside = {key: item for key, item in value.items() if key != "$ref"} if isinstance(value, dict) else {}
    return base | beside
