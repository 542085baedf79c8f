"""A document as the merge sees it: references followed, operations found by method and path template."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.load.document import join_pointer, split_pointer
from generator.load.structure import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

_VARIABLE = re.compile(r"\{[^{}]*\}")
SCHEMAS = "#/components/schemas/"


class Key(NamedTuple):
    """What an operation is: its method, and its path whatever the variables are called."""

    method: str
    template: str


class At(NamedTuple):
    """A value, and where it stands in its document."""

    value: dict[str, Any]
    pointer: str

    def into(self, *steps: object) -> At | None:
        """What stands below it; None where nothing does."""
        value: Any = self.value
        for step in steps:
            value = value.get(step) if isinstance(value, dict) else None
        return At(value, self.pointer + join_pointer(*steps)) if isinstance(value, dict) else None


@dataclass(frozen=True)
class OperationView:
    """One operation."""

    key: Key
    path: str
    """The path as the document writes it."""
    at: At
    parameters: tuple[At, ...]
    """Those of its path too, references followed."""

    @property
    def label(self) -> str:
        """How reports name it."""
        return f"{self.key.method} {self.path}"


def slashless(key: Key) -> Key:
    """A key without a slash at the end of its path, which servers seldom care for."""
    return Key(key.method, key.template.rstrip("/"))


def template(path: str) -> str:
    """A path without the names of its variables."""
    return _VARIABLE.sub("{}", path)


class View:
    """One document. Edits of `data` are seen, but for operations that come or go."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data

    @cached_property
    def operations(self) -> dict[Key, OperationView]:
        """All operations, in the order of the document."""
        return {operation.key: operation for operation in self._operations()}

    def forget(self) -> None:
        """Read the operations again, since one came, went or moved."""
        self.__dict__.pop("operations", None)

    def _operations(self) -> Iterator[OperationView]:
        for path, item in (self.data.get("paths") or {}).items():
            for verb in VERBS:
                if verb in item:
                    at = At(item[verb], join_pointer("paths", path, verb))
                    listed = [*self._listed(item, join_pointer("paths", path)), *self._listed(item[verb], at.pointer)]
                    named = {(found.value.get("in"), found.value.get("name")): found for found in listed}
                    yield OperationView(Key(verb.upper(), template(path)), path, at, tuple(named.values()))

    def _listed(self, holder: dict[str, Any], pointer: str) -> Iterator[At]:
        for index, parameter in enumerate(holder.get("parameters") or ()):
            yield self.follow(At(parameter, f"{pointer}/parameters/{index}"))

    def component(self, name: str) -> At | None:
        """A schema by its name."""
        found = self.schemas.get(name)
        return At(found, join_pointer("components", "schemas", name)) if found is not None else None

    @property
    def schemas(self) -> dict[str, Any]:
        """All named schemas."""
        found: dict[str, Any] = (self.data.get("components") or {}).get("schemas") or {}
        return found

    def definition(self, name: str) -> At | None:
        """A schema by the vendor's name of it."""
        found = (known for known, schema in self.schemas.items() if schema.get("x-definition", known) == name)
        return next((self.component(known) for known in found), None)

    def follow(self, at: At) -> At:
        """What references lead to; an empty object where they lead nowhere."""
        seen: set[str] = set()
        while isinstance(at.value.get("$ref"), str) and at.value["$ref"] not in seen:
            reference = at.value["$ref"]
            seen.add(reference)
            at = At(_find(self.data, reference.removeprefix("#")), reference.removeprefix("#"))
        return at

    def has(self, reference: str) -> bool:
        """Whether a reference leads to something; one to another document counts as that."""
        value: Any = self.data
        for step in split_pointer(reference.removeprefix("#")) if reference.startswith("#") else ():
            if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
                value = value[int(step)]
            elif isinstance(value, dict) and step in value:
                value = value[step]
            else:
                return False
        return True

    @property
    def states_security(self) -> bool:
        """Whether the document says anywhere what its operations need; one that never does forgot it."""
        return "security" in self.data or any("security" in one.at.value for one in self.operations.values())

    def security(self, operation: OperationView | None) -> list[Any]:
        """The alternatives of an operation's security, in one order; those of all without one."""
        own = operation.at.value if operation else {}
        stated = own.get("security", self.data.get("security", []))
        return sorted((dict(sorted(one.items())) for one in stated), key=str)


def _find(value: Any, pointer: str) -> dict[str, Any]:
    for step in split_pointer(pointer):
        if isinstance(value, list):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def schema_name(node: Any) -> str:
    """The schema that a reference names; empty for all else."""
    reference = node.get("$ref") if isinstance(node, dict) else None
    if not isinstance(reference, str) or not reference.startswith(SCHEMAS):
        return ""
    return split_pointer("/" + reference.removeprefix(SCHEMAS))[0]


def label_of(pointer: str, data: Any = None) -> str:
    """A place as people read it: `Contact.email`, `GET /a 200.id`, `GET /a ?page` (with the document's data)."""
    match split_pointer(pointer):
        case ["paths", path, verb, "parameters", index, *steps]:
            found = _find(data, pointer.partition("/schema")[0]) if data else {}
            return f"{verb.upper()} {path} ?{found.get('name', index)}{_inside(steps)}"
        case ["components", "schemas", name, *steps]:
            return name + _inside(steps)
        case ["components", section, name, *steps]:
            return f"{section} {name}{_inside(steps)}"
        case ["paths", path, verb, "responses", status, *steps]:
            return f"{verb.upper()} {path} {status}{_inside(steps)}"
        case ["paths", path, verb, "requestBody", *steps]:
            return f"{verb.upper()} {path} body{_inside(steps)}"
        case ["paths", path, verb, *steps]:
            return f"{verb.upper()} {path}{_inside(steps)}"
    return pointer or "the document"


def _inside(steps: list[str]) -> str:
    names, rest = [], list(steps)
    while rest:
        step = rest.pop(0)
        if step == "properties" and rest:
            names.append(rest.pop(0))
        elif step in {"parameters", "content"} and rest:
            rest.pop(0)
    return "".join(f".{name}" for name in names)
