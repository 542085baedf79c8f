"""Merges the members of an allOf into one schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.document import join_pointer
from generator.parse.forms import CHOICES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.load.document import Document
    from generator.parse.extensions import Extension

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
# Keys that say more of the value than the $ref that they stand beside.
BESIDE = frozenset({"properties", "required", "allOf", *CHOICES, "if", "dependentSchemas", "additionalProperties"})
TAG = {"type": "string"}


def merge_all_of(document: Document, schema: dict[str, Any], pointer: str) -> dict[str, Any]:
    """One schema that says what all members say. `x-origins` tells for each property the pointer of its siblings."""
    members = schema["allOf"]
    beside = {key: value for key, value in schema.items() if key != "allOf"}
    reference = alias_of(schema)
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


def with_reference(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with its `$ref` as a member of an allOf, when what stands beside it says more of the value."""
    if isinstance(schema.get("$ref"), str) and BESIDE & schema.keys():
        beside = {key: value for key, value in schema.items() if key not in {"$ref", "allOf"}}
        return {**beside, "allOf": [{"$ref": schema["$ref"]}, *(schema.get("allOf") or ())]}
    return schema


def extended(document: Document, schema: Any, pointer: str, extensions: Sequence[Extension]) -> dict[str, Any]:
    """A schema with what the choices that name it add to it."""
    result: dict[str, Any] = {}
    for extension in extensions:
        _merge_into(result, extension.schema, extension.pointer)
    _merge_member(document, result, schema, pointer, ())
    if isinstance(schema, dict) and schema.get("nullable") is True:
        result["nullable"] = True
    for tag in dict.fromkeys(extension.tag for extension in extensions if extension.tag):
        result["properties"] = {**result.get("properties", {}), tag: result.get("properties", {}).get(tag, TAG)}
    return result


def members_of(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The members of an allOf, and of those within it."""
    found = [member for member in schema.get("allOf") or () if isinstance(member, dict)]
    return found + [inner for member in found for inner in members_of(member)]


def alias_of(schema: Any) -> str:
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
        reference = alias_of(document.at(at))


def _only_describes(part: Any) -> bool:
    """Whether a schema says nothing of the value itself."""
    return isinstance(part, dict) and all(key in ANNOTATIONS or key.startswith("x-") for key in part)


def _merge_member(document: Document, result: dict[str, Any], member: Any, pointer: str, path: tuple[str, ...]) -> None:
    if isinstance(member, dict):
        member = with_reference(member)
    resolved, at = document.resolve(member, pointer)
    if at in path:
        raise GenerationError("an allOf that includes itself", where=document.where(pointer), cure="break the circle")
    if not isinstance(resolved, dict):
        return
    for index, inner in enumerate(resolved.get("allOf", ())):
        _merge_member(document, result, inner, f"{at}/allOf/{index}", (*path, at))
    left_out = {"allOf", *(CHOICES if _chooses(document, resolved, at, (*path, at)) else ())}
    _merge_into(result, {key: value for key, value in resolved.items() if key not in left_out}, at)


def _chooses(document: Document, schema: dict[str, Any], pointer: str, path: tuple[str, ...]) -> bool:
    """Whether a schema is a choice of schemas that extend it: who does so has been chosen already."""
    options = [option for key in CHOICES for option in schema.get(key) or ()]
    references = [option["$ref"] for option in options if isinstance(option, dict) and "$ref" in option]
    return any(document.target(reference, pointer) in path for reference in references)


def _merge_into(result: dict[str, Any], part: dict[str, Any], pointer: str) -> None:
    nullable = _both_nullable(result, part)
    for key, value in part.items():
        if key == "properties" and isinstance(value, dict):
            _merge_properties(result, part, pointer)
        elif key == "discriminator" and not any(choice in {**result, **part} for choice in CHOICES):
            continue  # it tells the kinds of that part apart
        elif key not in result:
            result[key] = value
        elif key in MERGED:
            result[key] = MERGED[key](result[key], value)
        elif key not in {"discriminator", "x-origins", "title"}:
            result[key] = value
    result["nullable"] = nullable


def _all_required(known: list[str], later: Any) -> list[str]:
    return list(dict.fromkeys([*known, *later])) if isinstance(later, list) else known


def _multiplied(known: list[Any], later: list[Any]) -> list[Any]:
    """A choice and another choice: each member of the one with each of the other."""
    return known if known == later else [{"allOf": [first, second]} for first in known for second in later]


def _common_constants(known: list[Any], later: list[Any]) -> list[Any]:
    return [item for item in known if item in later] or later


def _two_conditions(known: Any, later: Any) -> Any:
    """Not said of one condition, but all that is read of them are their properties."""
    return known if known == later else {"allOf": [known, later]}


def _all_dependent(known: dict[str, Any], later: dict[str, Any]) -> dict[str, Any]:
    return known | {name: _two_conditions(known.get(name, part), part) for name, part in later.items()}


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


MERGED: Mapping[str, Callable[[Any, Any], Any]] = {
    "required": _all_required,
    "enum": _common_constants,
    "type": _common_type,
    **dict.fromkeys(CHOICES, _multiplied),
    **dict.fromkeys(("if", "then", "else"), _two_conditions),
    "dependentSchemas": _all_dependent,
}
"""What two members of an allOf say of the value together; of other keys the later one counts."""
