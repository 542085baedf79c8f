"""Rules on schemas: what must be a component, how null and openness are written, and whether values agree."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from generator.load.yaml_text import pointer_step
from generator.speclint.findings import Problem, shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.speclint.walk import Node, Spec

MOST_INLINE_PROPERTIES = 3
LIMITS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)


def inline_objects(spec: Spec) -> Iterator[Problem]:
    """An object of some size is a component, so that it has a name."""
    for node in spec.of("schema"):
        size = len(node.value.get("properties", {}))
        if size > MOST_INLINE_PROPERTIES and not _belongs_to_component(node):
            cure = "make it a component with a name of its own and refer to it"
            yield Problem(node.pointer, f"object of {size} properties without a name", cure)


def _belongs_to_component(node: Node) -> bool:
    while node.role == "allOf" and node.parent is not None:
        node = node.parent
    return node.is_component


def repeated_enums(spec: Spec) -> Iterator[Problem]:
    """The same list of values twice is one named enum."""
    named: dict[str, str] = {}
    inline: defaultdict[str, list[Node]] = defaultdict(list)
    for node in spec.of("schema"):
        members = [member for member in node.value.get("enum", []) if member is not None]
        if len(members) < 2:
            continue
        key = json.dumps(sorted(members, key=repr))
        if node.is_component:
            named[key] = node.name
        else:
            inline[key].append(node)
    for key, nodes in inline.items():
        if key in named or len(nodes) > 1:
            cure = f"refer to the schema {named[key]}" if key in named else "make the enum a schema and refer to it"
            yield Problem(nodes[-1].pointer, f"enum {shorten(key, 60)} is written out more than once", cure)


def null_style(spec: Spec) -> Iterator[Problem]:
    """OpenAPI 3.1 writes null as a type."""
    for node in spec.of("schema"):
        if "nullable" in node.value:
            yield Problem(node.pointer + "/nullable", "nullable is of OpenAPI 3.0", "write type: [string, 'null']")


def open_objects(spec: Spec) -> Iterator[Problem]:
    """Objects are open to keys that we do not know; where any key is meant, the schema says so."""
    for node in spec.of("schema"):
        if node.value.get("additionalProperties") is False:
            yield Problem(node.pointer + "/additionalProperties", "a closed object", "leave additionalProperties out")


def required_properties(spec: Spec) -> Iterator[Problem]:
    """What is required is declared."""
    for node in spec.of("schema"):
        if node.role in {"allOf", "oneOf", "anyOf", "not"}:
            continue
        declared = _declared(spec, node.value, 0)
        for name in node.value.get("required", []):
            if name not in declared:
                message = f"required property '{name}' is not declared"
                yield Problem(
                    node.pointer + "/required", message, "declare it among the properties, or correct the name"
                )


def _declared(spec: Spec, schema: dict[str, Any], depth: int) -> set[str]:
    found = set(schema.get("properties", {}))
    if depth < 20:
        for key in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(key, []):
                found |= _declared(spec, spec.resolve(part), depth + 1)
        if "$ref" in schema:
            found |= _declared(spec, spec.resolve(schema), depth + 1)
    return found


def consistent_values(spec: Spec) -> Iterator[Problem]:
    """Enum members, defaults, constants and examples are valid; limits are in order; patterns can be read."""
    for node in spec.of("schema"):
        yield from _limits(node)
        yield from _pattern(node)
        yield from _enum(node)
        yield from _values(spec, node, node.pointer, _stated(node.value))
    for node in spec.of("parameter", "header", "media"):
        if "schema" in node.value:
            yield from _values(spec, node, node.pointer + "/schema", _examples(node.value))


def _limits(node: Node) -> Iterator[Problem]:
    for low, high in LIMITS:
        least, most = node.value.get(low), node.value.get(high)
        if isinstance(least, (int, float)) and isinstance(most, (int, float)) and least > most:
            yield Problem(node.pointer, f"{low} {least} is above {high} {most}", "swap or correct them")


def _pattern(node: Node) -> Iterator[Problem]:
    try:
        re.compile(str(node.value.get("pattern", "")))
    except re.error as error:
        yield Problem(node.pointer + "/pattern", f"pattern cannot be read: {error}", "mend the regular expression")


def _enum(node: Node) -> Iterator[Problem]:
    if "enum" not in node.value:
        return
    members = [json.dumps(member) for member in node.value["enum"]]
    if not members:
        yield Problem(node.pointer + "/enum", "enum without values", "state the values, or remove the enum")
    for member in sorted({member for member in members if members.count(member) > 1}):
        yield Problem(node.pointer + "/enum", f"enum states {member} twice", "state each value once")


def _stated(schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key in ("default", "const", "example"):
        if key in schema:
            yield key, schema[key]
    for key in ("enum", "examples"):
        for index, value in enumerate(schema.get(key, [])):
            yield f"{key}/{index}", value


def _examples(holder: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    if "example" in holder:
        yield "example", holder["example"]
    for name, example in holder.get("examples", {}).items():
        if isinstance(example, dict) and "value" in example:
            yield f"examples{pointer_step(name)}/value", example["value"]


def _values(spec: Spec, node: Node, schema: str, stated: Iterator[tuple[str, Any]]) -> Iterator[Problem]:
    for place, value in stated:
        for error in spec.values.errors(schema, value)[:1]:
            message = f"{place.partition('/')[0]} {shorten(json.dumps(value), 60)} does not fit its schema: {error}"
            yield Problem(f"{node.pointer}/{place}", message, "correct the value or the schema")
