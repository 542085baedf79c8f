"""What a schema of the vendor states, in our words: types, limits, properties, items, alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.refresh.shapes import LEAF, NAMES, Shape, kinds, own_properties, required, values
from generator.refresh.view import At, schema_name

if TYPE_CHECKING:
    from generator.refresh.adopt import Adopter

Names = tuple[str, ...]
"""Under which names the written words have a schema."""
WHOLE = frozenset({"int32", "int64"})
"""Formats of whole numbers."""


def content(adopter: Adopter, shape: Shape, names: Names, *, request: bool) -> dict[str, Any]:
    """What a schema states, without a description."""
    schema = shape.value
    made = _types(adopter, shape, names[0]) | {key: schema[key] for key in LEAF if key in schema}
    if not request or (made.get("default", "") is None and not shape.nullable):
        made.pop("default", None)  # of a response it says nothing: what came is what there is
    if kinds(schema) == {"object"}:
        made |= _object(adopter, shape, names, request=request)
    items = shape.at.into("items")
    if items is not None:
        made["items"] = adopter.schema(items, names[0], request=request)
    for key in ("oneOf", "anyOf"):
        if schema.get(key):
            made[key] = [
                adopter.schema(
                    At(part, f"{shape.at.pointer}/{key}/{index}"), f"{names[0]} {index + 1}", request=request
                )
                for index, part in enumerate(schema[key])
            ]
    return made


def _types(adopter: Adopter, shape: Shape, place: str) -> dict[str, Any]:
    """Types and values; values that are of none of the types decide what the types are."""
    stated, allowed = values(shape.value), sorted(kinds(shape.value) - {"union"})
    if "number" in allowed and shape.value.get("format") in WHOLE:
        adopter.run.outcome.note("repaired", place, f"a number of format {shape.value['format']}: taken as integer")
        allowed = ["integer" if kind == "number" else kind for kind in allowed]
    found = {NAMES[type(value)] for value in stated}
    if stated and not found <= set(allowed) and not (found == {"integer"} and "number" in allowed):
        if allowed:
            text = f"its values are not {' or '.join(allowed)}: taken as {' or '.join(sorted(found))}"
            adopter.run.outcome.note("repaired", place, text)
        allowed = sorted(found)
    types: list[Any] = [*allowed, *(["null"] if shape.nullable and allowed else [])]
    made: dict[str, Any] = {"type": types[0] if len(types) == 1 else types} if types else {}
    if stated:
        made["enum"] = [*stated, *([None] if shape.nullable else [])]
    return made


def _object(adopter: Adopter, shape: Shape, names: Names, *, request: bool) -> dict[str, Any]:
    """An object: named parts stay parts, and what is beside them is one more."""
    bases = [part for part in shape.value.get("allOf") or () if schema_name(part)]
    own = _own(adopter, shape, names, request=request)
    if bases:
        parts = [adopter.schema(At(part, ""), names[0], request=request) for part in bases]
        return {"allOf": [*parts, {"type": "object"} | own] if "properties" in own else parts}
    return own or {"additionalProperties": True}


def _own(adopter: Adopter, shape: Shape, names: Names, *, request: bool) -> dict[str, Any]:
    """The properties that an object states itself, and what it says of others."""
    made: dict[str, Any] = {}
    inner = own_properties(shape)
    needed = [name for name in inner if name in required(adopter.run.theirs, shape)]
    if needed and request:
        made["required"] = needed
    if inner:
        made["properties"] = {
            name: property_of(adopter, at, names, name, request=request) for name, at in inner.items()
        }
    extra = shape.value.get("additionalProperties")
    if isinstance(extra, dict) and extra:
        site = At(extra, f"{shape.at.pointer}/additionalProperties")
        made["additionalProperties"] = adopter.schema(site, f"{names[0]}.*", request=request)
    elif extra is True:
        made["additionalProperties"] = True
    return made


def property_of(adopter: Adopter, site: At, names: Names, name: str, *, request: bool) -> dict[str, Any]:
    """A property, described where nothing else describes it."""
    made = adopter.schema(site, f"{names[0]}.{name}", request=request)
    rest = made.keys() - {"default"}
    alone = rest == {"$ref"} or (rest == {"oneOf"} and {"type": "null"} in made["oneOf"])
    return made if alone else adopter.run.written.property(names, name) | made
