"""Follows the references from file to file and makes one document, in which all references are local."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.errors import Faults, GenerationError
from generator.load.bundle.files import Files
from generator.load.bundle.names import choose
from generator.load.bundle.own_names import is_pointer, point
from generator.load.document import join_pointer
from generator.load.structure import OPENAPI, SCALARS, SECTIONS, SWAGGER, slot

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.load.bundle.files import Target
    from generator.load.origins import Origins
    from generator.load.yaml_text import Source

_FILE = re.compile(r"\.(?:ya?ml|json)(?:#|$)|^[^#]*/")
SWAGGER_SECTIONS = {"schema": "definitions", "parameter": "parameters", "response": "responses"}
# Written where they are referred to: paths are used once, and tools read them best so.
INLINE = frozenset({"path", "media"})


class _Place(NamedTuple):
    """Something to be walked: what holds it at which key, its slot, the file that it came from, and how it came in."""

    holder: Any
    key: Any
    form: str
    kind: str
    source: Source
    chain: tuple[tuple[Path, str], ...] = ()

    @property
    def value(self) -> Any:
        return self.holder[self.key]


def bundle(entry: Source, origins: Origins) -> dict[str, Any]:
    """One document of all files: the entry's own data where it names no others.

    Raises GenerationErrors for all references that lead nowhere, into the network, or around in a circle.
    """
    if "swagger" not in entry.data and not all(is_pointer(each, entry.data) for each in _references(entry.data)):
        point(entry.data)
    if not any(_is_remote(reference) for reference in _references(entry.data)):
        return entry.data  # type: ignore[no-any-return]
    return _Bundle(entry, origins).all()


def _is_remote(reference: str) -> bool:
    return not reference.startswith("#")


def _references(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if isinstance(part.get("$ref"), str):
                yield part["$ref"]
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part


class _Bundle:
    def __init__(self, entry: Source, origins: Origins) -> None:
        self.files = Files(entry, origins)
        self.origins = origins
        self.faults = Faults()
        self.document: dict[str, Any] = origins.copy(entry.data)
        swagger = "swagger" in self.document
        self.table = SWAGGER if swagger else OPENAPI
        self.sections = (
            {kind: (section,) for kind, section in SWAGGER_SECTIONS.items()}
            if swagger
            else {kind: ("components", section) for kind, section in SECTIONS.items() if kind not in INLINE}
        )
        self.placed: dict[tuple[Path, str], str] = {}
        """The JSON pointer in the new document of what came from elsewhere."""
        self.waiting = deque([_Place({"": self.document}, "", "one", "root", entry)])

    def all(self) -> dict[str, Any]:
        """The whole document."""
        self._claim()
        while self.waiting:
            place = self.waiting.popleft()
            with self.faults.part():
                self._walk(place)
            if not self.waiting:
                self._bring_kinds()
        self.faults.raise_found()
        return self.document

    def _claim(self) -> None:
        """The document's own components keep their names, those that are only references to other files too."""
        for kind, path in self.sections.items():
            holder, key = self._holder(path)
            if holder is None or key not in holder:
                continue
            with self.faults.part():
                place = self._written_out(_Place(holder, key, "map", kind, self.files.entry))
                for name, value in place.value.items() if isinstance(place.value, dict) else ():
                    self._claim_one(_Place(place.value, name, "one", kind, place.source), (*path, name), value)

    def _holder(self, path: tuple[str, ...]) -> tuple[Any, str]:
        if len(path) == 1:
            return self.document, path[0]
        if "components" not in self.document:
            return None, path[1]
        place = self._written_out(_Place(self.document, "components", "one", "components", self.files.entry))
        return (place.value if isinstance(place.value, dict) else None), path[1]

    def _claim_one(self, place: _Place, path: tuple[str, ...], value: Any) -> None:
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return
        with self.faults.part():
            target = self._followed(value, place.source)
            if target.source is not self.files.entry and target.key not in self.placed:
                self.placed[target.key] = join_pointer(*path)
                place.holder[place.key] = self.origins.copy(target.value)
                self.waiting.append(place._replace(source=target.source))

    def _walk(self, place: _Place) -> None:
        place = self._written_out(place)
        value = place.value
        if place.form == "list" and isinstance(value, list):
            self._wait(place, value, enumerate(value))
        elif place.form == "map" and isinstance(value, dict):
            self._wait(place, value, value.items())
        elif place.form == "one" and isinstance(value, dict) and place.kind not in SCALARS:
            self._object(place, value)

    def _wait(self, place: _Place, holder: Any, items: Any) -> None:
        self.waiting += [place._replace(holder=holder, key=key, form="one") for key, _ in items]

    def _object(self, place: _Place, value: dict[str, Any]) -> None:
        if isinstance(value.get("$ref"), str):
            self._refer(place, value)
        if place.kind == "discriminator":
            self._mapping(place, value)
        if place.kind == "callback":
            self._wait(place._replace(kind="path"), value, value.items())
        for key, text in self.table[place.kind].items():
            form, kind = slot(text)
            if key in value and (kind not in SCALARS or (kind == "text" and isinstance(value[key], dict))):
                self.waiting.append(_Place(value, key, form, kind, place.source, place.chain))

    def _written_out(self, place: _Place) -> _Place:
        """The place with what its reference leads to, where a reference can't stay or has no section to lead to."""
        value = place.value
        reference = value.get("$ref") if isinstance(value, dict) else None
        stays = place.form == "one" and place.kind in self.sections
        if not isinstance(reference, str) or stays:
            return place
        target = self._followed(value, place.source)
        if target.key in place.chain:
            raise GenerationError(
                f"$ref '{reference}' includes itself", where=self._where(value), cure="break the circle"
            )
        made = self.origins.copy(target.value)
        beside = {key: item for key, item in value.items() if key != "$ref"}
        place.holder[place.key] = made | beside if isinstance(made, dict) and beside else made
        if beside:
            self.origins.same(place.value, made)
        return self._written_out(place._replace(source=target.source, chain=(*place.chain, target.key)))

    def _followed(self, value: Any, source: Source) -> Target:
        """The target of a reference, and of the references that it leads to."""
        seen = []
        target = self.files.target(value["$ref"], source, self._where(value))
        while (
            isinstance(target.value, dict) and set(target.value) == {"$ref"} and isinstance(target.value["$ref"], str)
        ):
            if target.key in seen:
                where = self._where(value)
                raise GenerationError("a $ref that leads to itself", where=where, cure="define the target")
            seen.append(target.key)
            if target.source is self.files.entry:
                break
            target = self.files.target(target.value["$ref"], target.source, self._where(target.value))
        return target

    def _refer(self, place: _Place, value: dict[str, Any]) -> None:
        """Let a reference lead to a component of the new document."""
        if place.source is self.files.entry and not _is_remote(value["$ref"]):
            return
        value["$ref"] = "#" + self._component(place.kind, self._followed(value, place.source))

    def _component(self, kind: str, target: Target) -> str:
        """Where the target of a reference stands in the new document; it is put there when it is met first."""
        if target.source is self.files.entry:
            return target.pointer
        if target.key not in self.placed:
            path = self.sections[kind]
            section: dict[str, Any] = self.document
            for step in path:
                section = section.setdefault(step, {})
            name = choose(target.source.path, target.pointer, section)
            section[name] = self.origins.copy(target.value)
            self.placed[target.key] = join_pointer(*path, name)
            self.waiting.append(_Place(section, name, "one", kind, target.source))
        return self.placed[target.key]

    def _bring_kinds(self) -> None:
        """Put in the kinds of a schema with a discriminator: they refer to it, and often nothing refers to them."""
        for target in self.files.extending():
            if target.key not in self.placed and self._is_kind(target, frozenset()):
                self._component("schema", target)

    def _is_kind(self, target: Target, inside: frozenset[tuple[Path, str]]) -> bool:
        """Whether a schema extends one that is in the new document, and that has a discriminator or extends such."""
        members = target.value.get("allOf")
        for member in members if isinstance(members, list) else ():
            base = self._extended(member, target.source)
            if base is None or base.key in inside:
                continue
            if "discriminator" in base.value or self._is_kind(base, inside | {base.key}):
                return True
        return False

    def _extended(self, member: Any, source: Source) -> Target | None:
        """What a member of an `allOf` refers to, if that is a schema of the new document."""
        if not isinstance(member, dict) or not isinstance(member.get("$ref"), str):
            return None
        try:
            found = self._followed(member, source)
        except GenerationError:  # nobody asked for what refers to it
            return None
        there = found.source is self.files.entry or found.key in self.placed
        return found if there and isinstance(found.value, dict) else None

    def _mapping(self, place: _Place, value: dict[str, Any]) -> None:
        """Values of a discriminator may name schemas of other files too; plain names are left as they are."""
        mapping = value.get("mapping")
        for tag, reference in list(mapping.items()) if isinstance(mapping, dict) else ():
            if isinstance(mapping, dict) and isinstance(reference, str) and self._leads_away(reference, place.source):
                with self.faults.part():
                    holder = self.origins.same({"$ref": reference}, mapping)
                    mapping[tag] = "#" + self._component("schema", self._followed(holder, place.source))

    def _leads_away(self, reference: str, source: Source) -> bool:
        """Whether a value of a mapping is a reference that does not hold in the new document."""
        return source is not self.files.entry if reference.startswith("#") else bool(_FILE.search(reference))

    def _where(self, value: Any) -> str:
        return self.origins.where(value, "$ref")
