"""Closes the schemas of a document: whatever OpenAPI allows becomes one of a few simple forms, with names.

Both schema tools read only these forms, so that neither of them limits what a spec may say.

The forms: `{}`; a `type` of string (with format), integer, number, boolean or null; `const`; an array of a form; an
object that maps any key to a form; a `$ref` to a named model, enum or union; `oneOf` of forms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import Faults, GenerationError
from generator.load.document import join_pointer
from generator.load.lock import UNLOCKED, NameLock
from generator.naming import Names, class_name
from generator.parse.choices import close_choice, close_family
from generator.parse.conditions import with_conditional_properties
from generator.parse.dynamic import Anchors
from generator.parse.enums import close_enum
from generator.parse.extensions import Extensions
from generator.parse.forms import ANY, CHOICES, NULL, REFERENCE, Context, Form, Named, implied_type, one_of, string_form
from generator.parse.inheritance import Inheritance
from generator.parse.merge import extended, merge_all_of, with_reference
from generator.parse.objects import close_array, close_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.load.document import Document

# Python names that a model may not take: the runtime's and the modules' own.
TAKEN = frozenset({
    "Any", "AsyncResource", "ClassVar", "FileInput", "IntEnum", "Literal", "Mapping", "Model",
    "NotRequired", "Resource", "Sequence",
    "StrEnum", "TypeAlias", "TypedDict", "Union", "Unpack",
})  # fmt: skip


class SchemaBook:
    """All named schemas of a document, found while forms are closed; each is met once."""

    def __init__(
        self,
        document: Document,
        names: Mapping[str, str] | None = None,
        taken: frozenset[str] = frozenset(),
        lock: NameLock = UNLOCKED,
    ) -> None:
        self.document = document
        self.lock = lock
        self.named: dict[str, Named] = {}
        self.choices: list[list[Form]] = []
        """The forms of the members of each choice, in the order of their closing."""
        self._names = Names(
            TAKEN | taken | lock.inline, "{}Dict", "{}Like"
        )  # beside a model a TypedDict, beside an enum its alias
        self.components = self._component_names(names or {})
        """The names of the schemas that have one in the document, by pointer."""
        self._pointers = {name: pointer for pointer, name in self.components.items()}
        self.own_names = set(self._pointers)
        """Names that are no inline schema's."""
        self.titles: dict[str, str] = {}
        """The names that inline schemas would have by their titles, by the names that they got."""
        self.inheritance = Inheritance(document, self.components)
        self._extensions = Extensions(document)
        self._anchors = Anchors(document)
        self._by_pointer: dict[str, Form] = {}
        self._themselves: dict[str, Form] = {}
        self._open: list[str] = []
        self._closing: dict[str, Form] = {}

    def _component_names(self, wanted: Mapping[str, str]) -> dict[str, str]:
        """Components get their own names before any inline schema can take them."""
        components = (self.document.data.get("components") or {}).get("schemas") or {}
        names = {key: self._component_name(key, wanted.get(key, "")) for key in components}
        known = {key: self._names.take(name) for key, name in names.items() if name}
        return {
            join_pointer("components", "schemas", key): known.get(key) or self._names.take(class_name(key))
            for key in components
        }

    def _component_name(self, key: str, decided: str) -> str:
        """The name that a component has by decision, or had before; empty for a new one."""
        locked = self.lock.named(key)
        if locked and decided not in {"", locked}:
            raise self.lock.refused(f"schema {key}", locked, decided, f"model: {locked}")
        return decided or locked

    def close_components(self) -> None:
        """Close every component, used or not: each of them is a model that users may import.

        Raises the errors of all of them together.
        """
        faults = Faults()
        for pointer in self.components:
            with faults.part():
                self.close_at(pointer)
        faults.raise_found()

    def close_at(self, pointer: str) -> Form:
        """The form of the schema at a pointer; for the base of a family, that of a choice between its kinds."""
        if pointer in self._by_pointer:
            return self._by_pointer[pointer]
        family = self.inheritance.family(pointer)
        if family is not None:
            return close_family(self, pointer, family)
        if pointer in self._open:  # only aliases of arrays, maps and scalars come here: they have no name to refer to
            return ANY
        self._by_pointer[pointer] = self.close_itself_at(pointer)
        return self._by_pointer[pointer]

    def close_itself_at(self, pointer: str) -> Form:
        """The form of the schema at a pointer, without the kinds that extend it."""
        if pointer in self._themselves:
            return self._themselves[pointer]
        name = self.components.get(pointer, "")
        self._open.append(pointer)
        schema = self.document.at(pointer)
        extensions = [*self._extensions.of(pointer), *self.inheritance.tags(pointer)]
        if extensions:
            schema = extended(self.document, schema, pointer, extensions)
        form = self.close(schema, Context(pointer, name or pointer.rpartition("/")[2], name))
        self._open.pop()
        self._themselves[pointer] = form
        return form

    def close(self, schema: Any, context: Context) -> Form:
        """The form of a schema."""
        if schema is True or schema is False or schema == {} or schema is None:
            return ANY
        if not isinstance(schema, dict):
            raise self.fault(f"not a schema: {schema!r}", context.pointer, "write an object")
        schema = with_reference(self._anchors.bound(schema, context.pointer))
        if isinstance(schema.get("$ref"), str):
            return self._referred(schema, context)
        if context.pointer in self._closing:  # a property whose schema contains, by allOf, the object it stands in
            return self._closing[context.pointer]
        if "allOf" in schema:
            schema = merge_all_of(self.document, schema, context.pointer)
            if isinstance(schema.get("$ref"), str):
                return self._referred(schema, context)
        self._closing[context.pointer] = ANY
        form = self._nullable(schema, self._close_plain(schema, context))
        del self._closing[context.pointer]
        return form

    def _referred(self, schema: dict[str, Any], context: Context) -> Form:
        return self._nullable(schema, self.close_at(self.document.target(schema["$ref"], context.pointer)))

    def _nullable(self, schema: dict[str, Any], form: Form) -> Form:
        types = schema.get("type")
        listed = isinstance(types, list) and "null" in types
        if schema.get("nullable") is True or listed or None in (schema.get("enum") or ()):
            return one_of([form, NULL])
        return form

    def _close_plain(self, schema: dict[str, Any], context: Context) -> Form:
        if isinstance(schema.get("const"), (str, int)):
            return {"const": schema["const"]}
        schema = with_conditional_properties(self.document, schema, context.pointer)
        if schema.get("enum", ()) != () and "const" not in schema:
            return close_enum(self, schema, context)
        for key in CHOICES:
            if schema.get(key) and "const" not in schema:
                return close_choice(self, schema, key, context)
        return self.close_type(schema, context)

    def close_type(self, schema: dict[str, Any], context: Context) -> Form:
        """The form of a schema as its `type` says, or its other keys imply."""
        types = schema.get("type") or implied_type(schema)
        choices = [item for item in (types if isinstance(types, list) else [types]) if item != "null"]
        forms = [self._close_one_type(item, schema, context) for item in choices]
        return one_of(forms) if forms else NULL

    def _close_one_type(self, kind: Any, schema: dict[str, Any], context: Context) -> Form:
        match kind:
            case "string":
                return string_form(schema)
            case "integer" | "number" | "boolean" | "null":
                return {"type": kind}
            case "array":
                return close_array(self, schema, context)
            case "object":
                return close_object(self, schema, context)
            case None:
                return ANY
        cure = "use string, integer, number, boolean, array, object or null"
        raise self.fault(f"unknown type {kind!r}", f"{context.pointer}/type", cure)

    def add(self, named: Named, context: Context) -> Form:
        """Keep a named schema; gives the form that refers to it, which what stands within may need already."""
        form: Form = {"$ref": REFERENCE + named.name}
        self.named[named.name] = named
        self._closing[context.pointer] = form
        if context.own_name:
            at = self._pointers.get(context.own_name, context.pointer)
            self._themselves[at] = form
            if self.inheritance.family(at) is None:
                self._by_pointer[at] = form
        return form

    def add_family(self, named: Named, pointer: str) -> Form:
        """Keep the choice between the kinds of a component, which stands wherever the component is named."""
        self.named[named.name] = named
        self._by_pointer[pointer] = {"$ref": REFERENCE + named.name}
        return self._by_pointer[pointer]

    def name(self, schema: dict[str, Any], context: Context) -> str:
        """The name of a schema that needs one: its own, its title, or that of where it stands."""
        if context.own_name:
            return context.own_name
        locked = self.lock.named(context.pointer)
        if locked and locked not in self.named:
            return locked
        title, hint = schema.get("title"), class_name(context.hint)
        short = class_name(title, "") if isinstance(title, str) and len(title) <= 40 else ""
        name = self._names.take(*([short] if short else []), hint, f"{hint}Value")
        self.titles[name] = short
        return name

    def family_name(self, name: str) -> str:
        """The name of a choice between the kinds of a component."""
        name = self._names.take(f"Any{name}", f"{name}Kind")
        self.own_names.add(name)
        return name

    def take(self, name: str, owners: Iterable[str]) -> bool:
        """Take a name for schemas that have others so far; False where it is another schema's."""
        return name in owners or (self._names.is_free(name) and self._names.take(name) == name)

    def fault(self, problem: str, pointer: str, cure: str) -> GenerationError:
        """The error for a schema that can't be read."""
        return GenerationError(problem, where=self.document.where(pointer), cure=cure)
