"""Finds keys of a sample that no schema declares: openness (additionalProperties) must not hide what is known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.speclint.walk import Spec

BRANCHES = ("allOf", "oneOf", "anyOf")
DEEPEST = 60


def undeclared_keys(spec: Spec, schema: dict[str, Any], value: Any, place: str = "$") -> Iterator[str]:
    """The places of all keys of a value that are not properties in its schema, where the schema knows any."""
    parts = list(_parts(spec, schema, value))
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _below(spec, _item_schemas(parts, index), item, f"{place}[{index}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            schemas = _property_schemas(parts, key)
            if schemas is None:
                yield f"{place}.{key}"
            else:
                yield from _below(spec, schemas, item, f"{place}.{key}")


def _below(spec: Spec, schemas: list[dict[str, Any]], value: Any, place: str) -> Iterator[str]:
    """A key counts as declared as soon as one of the schemas for its place declares it, or knows no keys at all."""
    if schemas and not (len(schemas) > 1 and any(not list(undeclared_keys(spec, each, value)) for each in schemas)):
        yield from undeclared_keys(spec, {"anyOf": schemas}, value, place)


def _parts(spec: Spec, schema: dict[str, Any], value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """A schema and all that it is composed of, references followed; of alternatives those that the value fits."""
    resolved = spec.resolve(schema)
    if resolved:
        yield resolved
    if depth > DEEPEST:
        return
    for key in BRANCHES:
        branches = resolved.get(key, [])
        fitting = [branch for branch in branches if key == "allOf" or spec.fits(branch, value)]
        for branch in fitting or branches:
            yield from _parts(spec, branch, value, depth + 1)


def _item_schemas(parts: list[dict[str, Any]], index: int) -> list[dict[str, Any]]:
    found = []
    for part in parts:
        prefix = part.get("prefixItems", [])
        item = prefix[index] if index < len(prefix) else part.get("items")
        if isinstance(item, dict):
            found.append(item)
    return found


def _property_schemas(parts: list[dict[str, Any]], key: str) -> list[dict[str, Any]] | None:
    """The schemas for a key; empty where anything goes; None where the key should have been declared."""
    found = [part["properties"][key] for part in parts if key in part.get("properties", {})]
    for part in parts:
        found.extend(schema for pattern, schema in part.get("patternProperties", {}).items() if re.search(pattern, key))
    if found:
        return [schema for schema in found if isinstance(schema, dict)]
    if any("properties" in part for part in parts):
        return None
    opened = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
    if opened:
        return [schema for schema in opened if isinstance(schema, dict)]
    return None if any("type" in part for part in parts) else []
