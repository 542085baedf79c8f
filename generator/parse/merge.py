"""Merges the members of an allOf into one schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.document import join_pointer

if TYPE_CHECKING:
    from generator.load.document import Document

# Keys that only describe: an allOf of one $ref with these beside it is still that $ref.
ANNOTATIONS = frozenset(
    {
        "description",
        "title",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "nullable",
        "externalDocs",
        "xml",
    }
)


def merge_all_of(document: Document, schema: dict[str, Any], pointer: str) -> dict[str, Any]:
    """One schema that says what all members say. `x-origins` tells for each property the pointer of its siblings."""
    members = schema["allOf"]
    beside = {key: value for key, value in schema.items() if key != "allOf"}
    reference = _alias(schema)
    if reference:
        _refuse_circle(document, reference, pointer)
        merged = {key: value for member in members for key, value in member.items()}
        return {**merged, **beside, "$ref": reference}
    result: dict[str, Any] = {}
    for index, member in enumerate(members):
        _merge_member(document, result, member, f"{pointer}/allOf/{index}", (pointer,))
    _merge_into(result, beside, pointer)
    if beside.get("nullable") is True:  # said of the whole, as OpenAPI 3.0 documents do beside a $ref
        result["nullable"] = True
    return result


def _alias(schema: Any) -> str:
    """The reference that a schema is nothing but, as it stands or in an allOf; empty when it says more."""
    if not isinstance(schema, dict) or not isinstance(schema.get("allOf"), list):
        return str(schema.get("$ref", "")) if isinstance(schema, dict) else ""
    beside = {key: value for key, value in schema.items() if key != "allOf"}
    telling = [member for member in schema["allOf"] if not _only_describes(member)]
    alone = len(telling) == 1 and isinstance(telling[0], dict) and set(telling[0]) == {"$ref"}
    return str(telling[0]["$ref"]) if alone and _only_describes(beside) else ""


def _refuse_circle(document: Document, reference: str, pointer: str) -> None:
    seen = {pointer}
    while reference:
        at = document.target(reference, pointer)
        if at in seen:
            raise GenerationError(
                "an allOf that includes itself", where=document.where(pointer), cure="break the circle"
            )
        seen.add(at)
        reference = _alias(document.at(at))


def _only_describes(part: Any) -> bool:
    """Whether a schema says nothing of the value itself."""
    return isinstance(part, dict) and all(key in ANNOTATIONS or key.startswith("x-") for key in part)


def _merge_member(document: Document, result: dict[str, Any], member: Any, pointer: str, path: tuple[str, ...]) -> None:
    resolved, at = document.resolve(member, pointer)
    if at in path:
        raise GenerationError("an allOf that includes itself", where=document.where(pointer), cure="break the circle")
    if not isinstance(resolved, dict):
        return
    for index, inner in enumerate(resolved.get("allOf", ())):
        _merge_member(document, result, inner, f"{at}/allOf/{index}", (*path, at))
    _merge_into(result, {key: value for key, value in resolved.items() if key != "allOf"}, at)


def _merge_into(result: dict[str, Any], part: dict[str, Any], pointer: str) -> None:
    nullable = _both_nullable(result, part)
    for key, value in part.items():
        if key == "properties" and isinstance(value, dict):
            _merge_properties(result, part, pointer)
        elif key == "required" and isinstance(value, list):
            result["required"] = list(dict.fromkeys([*result.get("required", []), *value]))
        elif key in {"oneOf", "anyOf"} and key in result and result[key] != value:
            result[key] = [{"allOf": [first, second]} for first in result[key] for second in value]
        elif key == "enum" and "enum" in result:
            result["enum"] = [item for item in result["enum"] if item in value] or value
        elif key == "type" and "type" in result:
            result["type"] = _common_type(result["type"], value)
        elif key not in {"discriminator", "x-origins", "title"} or key not in result:
            result[key] = value
    result["nullable"] = nullable


def _both_nullable(result: dict[str, Any], part: dict[str, Any]) -> bool:
    """Whether all that say something of the value allow null."""
    if _only_describes(part):
        return result.get("nullable") is True
    return part.get("nullable") is True and (_only_describes(result) or result.get("nullable") is True)


def _common_type(known: Any, later: Any) -> Any:
    """The type that the later part states, without null unless the earlier ones allow it too."""
    if "null" in known or not isinstance(later, list):
        return later
    return [item for item in later if item != "null"] or later


def _merge_properties(result: dict[str, Any], part: dict[str, Any], pointer: str) -> None:
    properties = result.setdefault("properties", {})
    result["properties"] = properties = dict(properties)
    origins = result.setdefault("x-origins", {})
    for name, schema in part["properties"].items():
        known = properties.get(name)
        if isinstance(known, dict) and isinstance(schema, dict) and known != schema and not _refines(known, schema):
            properties[name] = {"allOf": [known, schema]}
        else:
            properties[name] = schema
        origins[name] = part.get("x-origins", {}).get(name, pointer + join_pointer("properties"))


def _refines(known: dict[str, Any], schema: dict[str, Any]) -> bool:
    """Whether the later schema states the type itself, so that the earlier one adds nothing that a client needs."""
    return bool({"$ref", "type", "enum", "const", "oneOf", "anyOf"} & schema.keys()) or not known
