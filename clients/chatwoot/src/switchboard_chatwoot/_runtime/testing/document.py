# Copied from generator/runtime/testing/document.py of Switchboard.
"""The effective spec as plain data: references, properties, what its schemas make of texts."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from ..data.guards import is_object

Schema = dict[str, Any]


class _Missing:
    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING: Any = _Missing()
"""Where there is no value; null is one."""
UNIONS = ("oneOf", "anyOf")
_INTEGER = re.compile(r"[+-]?\d{1,4000}")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


class Document:
    """An OpenAPI document. What is worked out of its schemas is remembered, since they never change."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self._merged: dict[int, tuple[Any, Schema]] = {}
        """By the identity of what was asked for, which is kept so that no other object can get it."""

    def resolve(self, value: Any) -> Any:
        """The value with its references followed; what stands beside a reference counts too."""
        while is_object(value) and "$ref" in value:
            beside = {key: item for key, item in value.items() if key != "$ref"}
            target = self.at(value["$ref"])
            value = {**target, **beside} if beside and is_object(target) else target
        return value

    def at(self, reference: str) -> Any:
        """What a reference leads to."""
        value: Any = self.data
        for step in reference.split("/")[1:]:
            value = value[unquote(step).replace("~1", "/").replace("~0", "~")]
        return value

    def schema(self, value: Any) -> Schema:
        """A schema without references and `allOf` at its top; empty where anything is allowed."""
        known = self._merged.get(id(value))
        if known is None:
            known = self._merged[id(value)] = (value, self._flat(value))
        return known[1]

    def _flat(self, value: Any) -> Schema:
        schema = self.resolve(value)
        if not is_object(schema):
            return {}
        if "allOf" not in schema:
            return schema
        result: Schema = {key: item for key, item in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            result = joined(self.schema(part), result)
        return result

    def properties(self, value: Any) -> dict[str, Any]:
        """The properties of an object, those of the members of choices among them."""
        schema = self.schema(value)
        found: dict[str, Any] = {}
        for key in UNIONS:
            for part in schema.get(key, ()):
                found |= self.properties(part)
        return {**found, **schema.get("properties", {})}

    def inside(self, value: Any, pointer: tuple[str, ...] | list[str]) -> Any:
        """The schema of what stands at a place of a value."""
        for step in pointer:
            known = self.properties(value)
            more = self.schema(value).get("additionalProperties")
            value = known[step] if step in known else more if is_object(more) else {}
        return value


def joined(one: Schema, other: Schema) -> Schema:
    """Two schemas that both hold, as one; where a keyword is in both, the second counts, but for objects' parts."""
    result = {**one, **other}
    first, second = one.get("properties", {}), other.get("properties", {})
    both = {name: {"allOf": [first[name], second[name]]} for name in first if name in second}
    properties = {**first, **second, **both}
    required = [*one.get("required", ()), *other.get("required", ())]
    if properties:
        result["properties"] = properties
    if required:
        result["required"] = list(dict.fromkeys(required))
    return result


def kinds_of(schema: Schema) -> tuple[str, ...]:
    """The JSON types that a schema allows, as far as it says."""
    kinds = schema.get("type")
    if kinds is None:
        return ("object",) if "properties" in schema else ("array",) if "items" in schema else ()
    return (kinds,) if isinstance(kinds, str) else tuple(kinds)


def kind_of(value: Any) -> str:
    """The JSON type of a value; bytes stand for binary texts."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    if isinstance(value, (list, tuple)):
        return "array"
    return "object" if is_object(value) else "string"


def put(value: Any, pointer: tuple[str, ...] | list[str], item: Any) -> Any:
    """A copy with something else at a place; objects on the way are made."""
    if not pointer:
        return item
    inner = value if is_object(value) else {}
    return {**inner, pointer[0]: put(inner.get(pointer[0]), pointer[1:], item)}


def find(value: Any, pointer: tuple[str, ...] | list[str]) -> Any:
    """What stands at a place, or MISSING."""
    for step in pointer:
        if not is_object(value) or step not in value:
            return MISSING
        value = value[step]
    return value


def typed(document: Document, schema: Any, text: Any) -> Any:
    """A text as the value that it stands for; the text itself where it stands for none, and so is a file."""
    if not isinstance(text, str):
        return text
    flat = document.schema(schema)
    if text in flat.get("enum", ()):
        return text
    options = [option for key in UNIONS for option in flat.get(key, ())]
    for kind in [*kinds_of(flat), *(kind for option in options for kind in kinds_of(document.schema(option)))]:
        value = _of_kind(kind, text)
        if value is not MISSING:
            return value
    return text


def _of_kind(kind: str, text: str) -> Any:
    if kind == "string":
        return text
    if kind == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    if kind == "number" and _NUMBER.fullmatch(text):
        return int(text) if _INTEGER.fullmatch(text) else float(text)
    if kind == "boolean" and text in {"true", "false"}:
        return text == "true"
    return MISSING


def items_of(document: Document, schema: Any) -> Any:
    """The schema of the items where a value may be an array, else None."""
    flat = document.schema(schema)
    if "array" in kinds_of(flat):
        return flat.get("items", {})
    for key in UNIONS:
        for option in flat.get(key, ()):
            if "array" in kinds_of(document.schema(option)):
                return document.schema(option).get("items", {})
    return None


def has_scalar(document: Document, schema: Any) -> bool:
    """Whether a value may be one plain value, as well as what else the choice has."""
    options = [document.schema(option) for key in UNIONS for option in document.schema(schema).get(key, ())]
    return any(not {"array", "object"} & {*kinds_of(option)} for option in options)
