"""Which schemas are kinds of another: they extend it by allOf, and its discriminator tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from generator.parse.extensions import Extension
from generator.parse.forms import CHOICES
from generator.parse.merge import alias_of, members_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.load.document import Document


class Discriminator(NamedTuple):
    """A discriminator and where it stands."""

    data: dict[str, Any]
    pointer: str


class Family(NamedTuple):
    """A schema with a discriminator (its own, or of one that it extends), and all components that extend it."""

    discriminator: Discriminator
    kinds: tuple[str, ...]
    """Their pointers, those of who extends it by way of others too."""


class Inheritance:
    """What the components of a document are to each other."""

    def __init__(self, document: Document, components: Iterable[str]) -> None:
        """`components` are the pointers of the schemas with a name."""
        self.document = document
        self._components = tuple(components)
        self._by_name = {pointer.rpartition("/")[2]: pointer for pointer in self._components}
        self._discriminators: dict[str, Discriminator | None] = {}
        self._parents = {pointer: tuple(self._parents_of(pointer)) for pointer in self._components}
        self._families = {pointer: family for pointer in self._components if (family := self._family(pointer))}
        self._tags: dict[str, list[Extension]] = {}
        for base, family in self._families.items():
            tag = Extension({}, str(family.discriminator.data.get("propertyName") or ""), family.discriminator.pointer)
            for member in (base, *family.kinds):
                self._tags.setdefault(member, []).append(tag)

    def family(self, pointer: str) -> Family | None:
        """The family of which a component is the base."""
        return self._families.get(pointer)

    def tags(self, pointer: str) -> list[Extension]:
        """What the families that a component belongs to add to it: the property that tells their members apart."""
        return self._tags.get(pointer, [])

    def mapped(self, discriminator: Discriminator) -> dict[str, str]:
        """The pointers that a mapping leads to, by value; those that bundling left behind are left out."""
        given = discriminator.data.get("mapping")
        found = {
            str(value): self.target(str(name), discriminator.pointer)
            for value, name in (given if isinstance(given, dict) else {}).items()
        }
        return {value: target for value, target in found.items() if target}

    def target(self, name: str, pointer: str) -> str:
        """The pointer of the schema that a mapping names, by reference or by name; empty for one that is not there."""
        if not name.startswith("#/"):
            found = self._by_name.get(name.rpartition("/")[2])
            if found is None:
                return ""
            name = f"#{found}"
        return self._resolved({"$ref": name}, pointer)

    def _family(self, pointer: str) -> Family | None:
        discriminator = self._discriminator(pointer)
        if discriminator is None or any(key in self._schema(pointer) for key in CHOICES):
            return None
        mapped = frozenset(self.mapped(discriminator).values())
        kinds = [kind for kind in self._components if pointer in self._ancestors(kind)]
        own = mapped if discriminator.pointer == pointer else frozenset()
        named = [kind for kind in self._components if kind in own and kind not in kinds and kind != pointer]
        kinds = [kind for kind in kinds if kind in mapped or not (mapped and alias_of(self._schema(kind)))]
        return Family(discriminator, (*kinds, *named)) if kinds or named else None

    def _schema(self, pointer: str) -> dict[str, Any]:
        found = self.document.at(pointer)
        return found if isinstance(found, dict) else {}

    def _resolved(self, reference: dict[str, Any], pointer: str) -> str:
        """Where a reference leads to, past names that only stand for another."""
        return self.document.resolve(reference, pointer)[1]

    def _parents_of(self, pointer: str) -> Iterator[str]:
        schema = self._schema(pointer)
        for member in members_of(schema):
            if isinstance(member.get("$ref"), str) and schema.get("nullable") is not True:
                yield self._resolved(member, pointer)

    def _ancestors(self, pointer: str) -> set[str]:
        found: set[str] = set()
        todo = list(self._parents.get(pointer, ()))
        while todo:
            parent = todo.pop()
            if parent not in found and parent != pointer:
                found.add(parent)
                todo += self._parents.get(parent, ())
        return found

    def _discriminator(self, pointer: str) -> Discriminator | None:
        """The discriminator of a schema, or of the first that it extends."""
        if pointer not in self._discriminators:
            self._discriminators[pointer] = None  # for who extends itself
            self._discriminators[pointer] = self._found_discriminator(pointer)
        return self._discriminators[pointer]

    def _found_discriminator(self, pointer: str) -> Discriminator | None:
        for part in (self._schema(pointer), *members_of(self._schema(pointer))):
            if isinstance(part.get("discriminator"), dict) and not any(key in part for key in CHOICES):
                return Discriminator(part["discriminator"], pointer)
        found = map(self._discriminator, self._parents.get(pointer, ()))
        return next((item for item in found if item is not None), None)
