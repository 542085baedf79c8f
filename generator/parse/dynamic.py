"""References that are bound where a schema is used: `$dynamicRef` leads to the outermost `$dynamicAnchor` of its name.

A schema that binds an anchor and refers to one that uses it gets a copy of that, in which the anchor is a `$ref`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.document import split_pointer
from generator.load.yaml_text import pointer_step
from generator.parse.walk import DATA, objects_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.document import Document


class Anchors:
    """The dynamic anchors of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._anchors: dict[str, list[str]] = {}
        for schema, pointer in objects_of(document.data):
            if isinstance(schema.get("$dynamicAnchor"), str):
                self._anchors.setdefault(schema["$dynamicAnchor"], []).append(pointer)

    def bound(self, schema: dict[str, Any], pointer: str) -> dict[str, Any]:
        """The schema without dynamic references of its own, nor in what it refers to under an anchor that it binds."""
        if isinstance(schema.get("$dynamicRef"), str):
            target = self._target(schema["$dynamicRef"], pointer)
            schema = {"$ref": f"#{target}", **{key: value for key, value in schema.items() if key != "$dynamicRef"}}
        anchors = self._binds(schema, pointer) if self._anchors else {}
        return self._instance(schema, pointer, anchors) if anchors else schema

    def _target(self, reference: str, pointer: str) -> str:
        """Where a dynamic reference leads to that nothing binds: to the anchor that stands nearest."""
        name = reference.partition("#")[2]
        if name.startswith("/"):
            return self.document.target(f"#{name}", pointer)
        found = sorted(self._anchors.get(name, ()), key=lambda at: -_shared_steps(at, pointer))
        if not found or (len(found) > 1 and _shared_steps(found[0], pointer) == _shared_steps(found[1], pointer)):
            problem = f"$dynamicRef '{reference}' leads to {'several anchors' if found else 'no $dynamicAnchor'}"
            cure = "define one $dynamicAnchor of that name in the $defs of the schema"
            raise GenerationError(problem, where=self.document.where(pointer), cure=cure)
        return found[0]

    def _binds(self, schema: dict[str, Any], pointer: str) -> dict[str, str]:
        """The anchors that a schema sets for what it refers to, and their pointers."""
        inner = schema.get("$defs") if isinstance(schema.get("$defs"), dict) else {}
        found = {pointer: schema} | {f"{pointer}/$defs{pointer_step(key)}": item for key, item in (inner or {}).items()}
        return {
            item["$dynamicAnchor"]: at
            for at, item in found.items()
            if isinstance(item, dict) and isinstance(item.get("$dynamicAnchor"), str)
        }

    def _instance(self, schema: dict[str, Any], pointer: str, anchors: Mapping[str, str]) -> dict[str, Any]:
        """A schema that refers to others, with copies of those that use its anchors."""
        members = [{"$ref": schema["$ref"]}] if isinstance(schema.get("$ref"), str) else []
        members += schema.get("allOf") or []
        copies = [self._copy(member, pointer, anchors, ()) for member in members]
        if copies == members:
            return schema
        return {**{key: value for key, value in schema.items() if key != "$ref"}, "allOf": copies}

    def _copy(self, value: Any, pointer: str, anchors: Mapping[str, str], seen: tuple[str, ...]) -> Any:
        if isinstance(value, list):
            return [self._copy(item, pointer, anchors, seen) for item in value]
        if not isinstance(value, dict):
            return value
        name = str(value.get("$dynamicRef", "")).partition("#")[2]
        if name in anchors:
            return {"$ref": f"#{anchors[name]}", **{key: item for key, item in value.items() if key != "$dynamicRef"}}
        if isinstance(value.get("$ref"), str):
            target = self.document.target(value["$ref"], pointer)
            if target not in seen and self._uses(target, anchors, ()):
                return self._copy(self.document.at(target), target, anchors, (*seen, target))
        return {key: item if key in DATA else self._copy(item, pointer, anchors, seen) for key, item in value.items()}

    def _uses(self, pointer: str, anchors: Mapping[str, str], seen: tuple[str, ...]) -> bool:
        """Whether a schema, or one that it refers to, has a dynamic reference to one of the anchors."""
        if pointer in seen:
            return False
        for schema, at in objects_of(self.document.at(pointer), pointer):
            if str(schema.get("$dynamicRef", "")).partition("#")[2] in anchors:
                return True
            if isinstance(schema.get("$ref"), str):
                target = self.document.target(schema["$ref"], at)
                if self._uses(target, anchors, (*seen, pointer)):
                    return True
        return False


def _shared_steps(one: str, other: str) -> int:
    """How many steps two pointers have in common."""
    count = 0
    for first, second in zip(split_pointer(one), split_pointer(other), strict=False):
        if first != second:
            break
        count += 1
    return count
