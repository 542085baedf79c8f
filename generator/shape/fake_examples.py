"""Leaves to a fake only the examples that it needs: of responses and events, where no enum says what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.document import split_pointer
from generator.parse.walk import objects_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMAS = "#/components/schemas/"


def without_spare_examples(document: dict[str, Any]) -> dict[str, Any]:
    """The document; the lists of examples that no response and no event leads to are taken out of it, in place."""
    components = document.get("components", {})
    made = _reached(document, components.get("schemas", {}))
    for name, schema in components.get("schemas", {}).items():
        if name not in made:
            _strip(schema)
    for operation in _operations(document, "paths"):
        _strip([operation.get("parameters"), operation.get("requestBody")])
    _strip([components.get("parameters"), components.get("requestBodies")])
    for schema, _ in objects_of(document):
        if "enum" in schema:  # which has examples enough
            schema.pop("examples", None)
    return document


def _reached(document: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    """The names of the schemas that responses and events lead to."""
    events = list(_operations(document, "webhooks"))
    todo = [operation.get("responses") for operation in _operations(document, "paths")]
    todo += [document.get("components", {}).get("responses"), events]
    names: set[str] = set()
    while todo:
        found = {name for name in _names(todo.pop()) if name in schemas} - names
        names |= found
        todo += [schemas[name] for name in found]
    return names


def _names(value: Any) -> Iterator[str]:
    for item, _ in objects_of(value):
        reference = item.get("$ref")
        if isinstance(reference, str) and reference.startswith(SCHEMAS):
            yield split_pointer(reference)[2]


def _operations(document: dict[str, Any], part: str) -> Iterator[dict[str, Any]]:
    """What stands at paths or webhooks: operations, and parameters that a path has for all of them."""
    for item in document.get(part, {}).values():
        yield item
        yield from (operation for operation in item.values() if isinstance(operation, dict))


def _strip(value: Any) -> None:
    for item, _ in objects_of(value):
        if isinstance(item.get("examples"), list):
            del item["examples"]
