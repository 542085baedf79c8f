"""What a schema states, as sets and values that can be compared wherever it stands and whatever it is called."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.refresh.view import At, schema_name

if TYPE_CHECKING:
    from generator.refresh.view import View

NAMES = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
DEEP = 7
"""So many references are followed to compare what two documents state; what lies deeper is compared by itself."""


@dataclass(frozen=True)
class Shape:
    """A schema behind its references: the part that states things, its name, whether null is allowed too."""

    at: At
    name: str
    nullable: bool

    @property
    def value(self) -> dict[str, Any]:
        """The schema itself."""
        return self.at.value


def shape_of(view: View, site: At) -> Shape:
    """The shape at a place: references, `oneOf` with null and `allOf` of one are looked through."""
    at, name, nullable = site, "", False
    for _ in range(DEEP):
        name = schema_name(at.value) or name
        at = view.follow(at)
        nullable |= "null" in _types(at.value) or at.value.get("nullable") is True
        inner = _only(at)
        if inner is None:
            break
        nullable |= len(_options(at.value)) > 1
        at = inner
    return Shape(at, name, nullable)


def _only(at: At) -> At | None:
    """The one part that a schema wraps."""
    for key in ("oneOf", "anyOf", "allOf"):
        listed = at.value.get(key)
        if isinstance(listed, list) and not at.value.get("properties"):
            real = [index for index, part in enumerate(listed) if part != {"type": "null"}]
            if len(real) == 1:
                return At(listed[real[0]], f"{at.pointer}/{key}/{real[0]}")
    return None


def _options(schema: dict[str, Any]) -> list[Any]:
    return schema.get("oneOf") or schema.get("anyOf") or []


def _types(schema: dict[str, Any]) -> list[str]:
    stated = schema.get("type", [])
    return [stated] if isinstance(stated, str) else list(stated)


def kinds(schema: dict[str, Any]) -> set[str]:
    """The types of its values, null aside; `union` for alternatives; empty where it says nothing."""
    if any(len(schema.get(key, ())) > 1 for key in ("oneOf", "anyOf")) and not _chooses_properties(schema):
        return {"union"}
    stated = set(_types(schema)) - {"null"}
    if stated:
        return stated
    if "properties" in schema or "allOf" in schema:
        return {"object"}
    if "items" in schema:
        return {"array"}
    return {NAMES[type(value)] for value in values(schema)}


def _chooses_properties(schema: dict[str, Any]) -> bool:
    """Whether alternatives only say which properties must be there, of an object that stays one."""
    listed = [part for key in ("oneOf", "anyOf") for part in schema.get(key, ())]
    return "properties" in schema and all(part.keys() == {"required"} for part in listed)


def values(schema: dict[str, Any]) -> list[Any]:
    """The values of its enum, null aside."""
    stated = [schema["const"]] if "const" in schema else schema.get("enum") or []
    return [value for value in stated if value is not None]


def properties(view: View, shape: Shape) -> dict[str, At]:
    """The properties of an object, those of the parts of `allOf` too."""
    return _properties(view, shape.at, 0)


def _properties(view: View, at: At, depth: int) -> dict[str, At]:
    found: dict[str, At] = {}
    for index, part in enumerate(at.value.get("allOf") or () if depth < DEEP else ()):
        found |= _properties(view, view.follow(At(part, f"{at.pointer}/allOf/{index}")), depth + 1)
    for name in at.value.get("properties") or {}:
        inner = at.into("properties", name)
        if inner is not None:
            found[name] = inner
    return found


def own_properties(shape: Shape) -> dict[str, At]:
    """The properties that an object states itself, or in a part of `allOf` that has no name."""
    found: dict[str, At] = {}
    for index, part in enumerate(shape.value.get("allOf") or ()):
        inner = At(part, f"{shape.at.pointer}/allOf/{index}")
        found |= {} if schema_name(part) else own_properties(Shape(inner, "", nullable=False))
    for name in shape.value.get("properties") or {}:
        at = shape.at.into("properties", name)
        if at is not None:
            found[name] = at
    return found


def required(view: View, shape: Shape) -> set[str]:
    """The names of required properties."""
    found = {name for name in shape.value.get("required") or () if isinstance(name, str)}
    for part in shape.value.get("allOf") or ():
        found |= set(view.follow(At(part, "")).value.get("required") or ())
    return found


def likeness(view: View, ours: Shape, other: View, theirs: Shape) -> float:
    """How alike two schemas are, from 0 to 1: whether they can be versions of one thing."""
    mine, their = kinds(ours.value), kinds(theirs.value)
    if "object" not in mine & their:
        return 1.0 if mine & their or not mine or not their else 0.0
    own, new = properties(view, ours).keys(), properties(other, theirs).keys()
    return len(own & new) / min(len(own), len(new)) if own and new else 1.0


def stated(view: View, site: At) -> str:
    """All facts at a place as a text, the same for two documents that state the same."""
    return json.dumps(_plain(view, site, 0), sort_keys=True, default=str)


def _plain(view: View, site: At, depth: int) -> Any:
    shape = shape_of(view, site)
    schema = shape.value
    found = {key: value for key, value in schema.items() if key in LEAF}
    found |= {"kinds": sorted(kinds(schema)), "null": shape.nullable, "values": values(schema)}
    if depth > DEEP:
        return found
    found["properties"] = {
        name: _plain(view, inner, depth + 1) for name, inner in sorted(properties(view, shape).items())
    }
    found["required"] = sorted(required(view, shape))
    items = shape.at.into("items")
    found["items"] = _plain(view, items, depth + 1) if items else None
    for key in ("oneOf", "anyOf"):
        parts = schema.get(key) or ()
        found[key] = [
            _plain(view, At(part, f"{shape.at.pointer}/{key}/{i}"), depth + 1) for i, part in enumerate(parts)
        ]
    return found


LEAF = (
    "format", "pattern", "default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "readOnly",
    "writeOnly", "deprecated",
)  # fmt: skip
"""Facts of a schema that are values, each by itself."""


def summary(view: View, site: At) -> str:
    """A schema in a few words: `object of id, name`, `array of Contact`, `string or null`."""
    shape = shape_of(view, site)
    text = " or ".join(sorted(kinds(shape.value))) or "anything"
    if "object" in kinds(shape.value):
        names = list(properties(view, shape))
        more = f" and {len(names) - 4} more" if len(names) > 4 else ""
        text += f" of {', '.join(names[:4])}{more}" if names else ""
    items = shape.at.into("items")
    if items:
        text += f" of {schema_name(items.value) or summary(view, items)}"
    if values(shape.value):
        text += f" ({', '.join(map(str, values(shape.value)[:8]))})"
    return text + (" or null" if shape.nullable else "")
