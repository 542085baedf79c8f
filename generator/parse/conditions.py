"""Properties that a schema has under a condition: named by if, then, else or dependentSchemas, they are fields too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.yaml_text import pointer_step
from generator.parse.forms import CHOICES
from generator.parse.merge import merge_all_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.document import Document

BRANCHES = ("then", "else")
DEPENDENT = ("dependentSchemas", "dependencies")
Found = tuple[str, Any, str]
"""A property: its name, its schema, and the pointer of the properties that it stands among."""


def with_conditional_properties(document: Document, schema: dict[str, Any], pointer: str) -> dict[str, Any]:
    """A schema with the properties that its conditions name; none of them is required."""
    found = list(_conditional(document, schema, pointer, ()))
    properties = dict(schema.get("properties") or {})
    if found or properties:
        named = {*properties, *(name for name, _, _ in found), *(schema.get("required") or ())}
        found += [(name, {}, at) for name, at in _needed(document, schema, pointer) if name not in named]
    if not found:
        return schema
    origins = dict(schema.get("x-origins") or dict.fromkeys(properties, f"{pointer}/properties"))
    added: dict[str, list[Any]] = {}
    for name, inner, at in found:
        if name in properties:
            properties[name] = _widened(properties[name], inner)
        elif inner not in added.setdefault(name, []):
            added[name].append(inner)
            origins.setdefault(name, at)
    properties |= {name: several[0] if len(several) == 1 else {"anyOf": several} for name, several in added.items()}
    return {**schema, "properties": properties, "x-origins": origins}


def _widened(known: Any, inner: Any) -> Any:
    """A property that is there anyway: it is what it was, with the keys that the condition adds within it."""
    if isinstance(known, dict) and isinstance(inner, dict) and inner.get("properties"):
        return {"allOf": [known], "then": inner}
    return known


def _conditional(document: Document, schema: dict[str, Any], pointer: str, seen: tuple[str, ...]) -> Iterator[Found]:
    for key in BRANCHES:
        if key in schema:
            yield from _properties(document, schema[key], f"{pointer}/{key}", seen)
    for key in DEPENDENT:
        dependent = schema.get(key)
        for name, inner in dependent.items() if isinstance(dependent, dict) else ():
            yield from _properties(document, inner, f"{pointer}/{key}{pointer_step(name)}", seen)
    if isinstance(schema.get("if"), dict):  # last, and of any type, since it compares what may be something else
        tested = _properties(document, schema["if"], f"{pointer}/if", seen)
        named = {name for key in BRANCHES for name in _own(schema.get(key))} | _own(schema).keys()
        yield from ((name, {}, at) for name, _, at in tested if name not in named)


def _needed(document: Document, schema: dict[str, Any], pointer: str) -> Iterator[tuple[str, str]]:
    """Keys that are required under a condition, and where: they may be given, though nobody says what they hold."""
    parts = [(schema[key], f"{pointer}/{key}") for key in BRANCHES if key in schema]
    for key in (*DEPENDENT, "dependentRequired"):
        dependent = schema.get(key)
        for name, inner in dependent.items() if isinstance(dependent, dict) else ():
            part = {"required": inner} if isinstance(inner, list) else inner
            parts.append((part, f"{pointer}/{key}{pointer_step(name)}"))
    for part, at in parts:
        resolved, _ = document.resolve(part, at)
        if isinstance(resolved, dict):
            yield from ((str(name), at) for name in resolved.get("required") or ())


def _own(schema: Any) -> dict[str, Any]:
    found = schema.get("properties") if isinstance(schema, dict) else None
    return found if isinstance(found, dict) else {}


def _properties(document: Document, part: Any, pointer: str, seen: tuple[str, ...]) -> Iterator[Found]:
    """All properties that a part names itself, in its allOf, its choices or its own conditions."""
    schema, at = document.resolve(part, pointer)
    if not isinstance(schema, dict) or at in seen:
        return
    if "allOf" in schema:
        schema, at = document.resolve(merge_all_of(document, schema, at), at)
    seen = (*seen, at)
    origins = schema.get("x-origins") or {}
    for name, inner in _own(schema).items():
        yield name, inner, origins.get(name, f"{at}/properties")
    for key in CHOICES:
        for index, option in enumerate(schema.get(key) or ()):
            yield from _properties(document, option, f"{at}/{key}/{index}", seen)
    yield from _conditional(document, schema, at, seen)
