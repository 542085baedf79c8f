"""Holds one sample of a vendor against the place in the spec that it belongs to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.errors import nearest
from generator.load.yaml_text import pointer_step
from generator.speclint.findings import shorten
from generator.speclint.keys import undeclared_keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.speclint.walk import Operation, Spec

KINDS = ("request", "response", "query", "object", "event", "signature")


class BadEntryError(Exception):
    """An entry of an index that leads to nothing in the spec, or to no file."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(problem, cure)
        self.problem = problem
        self.cure = cure


def misfits(spec: Spec, entry: dict[str, Any], value: Any, is_json: bool) -> list[str]:  # noqa: FBT001 - from _read
    """What is wrong with a sample; BadEntryError where its entry names something that is not in the spec."""
    kind = entry.get("kind")
    if kind not in KINDS:
        raise BadEntryError(f"kind '{kind}'", f"one of {', '.join(KINDS)}")
    if kind == "signature":  # how a body is signed, which no schema describes
        return []
    if kind == "query":
        return list(_query(spec, _operation(spec, entry), value))
    pointer = _schema_of_object(spec, entry) if kind == "object" else _schema_of_body(spec, entry, value)
    if pointer is None or not (is_json or spec.resolve({"$ref": f"#{pointer}"}).get("type") == "string"):
        return []
    undeclared = undeclared_keys(spec, {"$ref": f"#{pointer}"}, value)
    return [*spec.values.errors(pointer, value), *(f"{place} is not a declared property" for place in undeclared)]


def _schema_of_object(spec: Spec, entry: dict[str, Any]) -> str:
    name = str(entry.get("schema"))
    schemas = spec.document.get("components", {}).get("schemas", {})
    if name not in schemas:
        raise BadEntryError(f"no schema '{name}'", nearest(name, schemas))
    return f"/components/schemas{pointer_step(name)}"


def _operation(spec: Spec, entry: dict[str, Any]) -> Operation:
    what, operations = ("event", spec.events) if entry["kind"] == "event" else ("operation", spec.operations)
    by_id = {str(operation.node.value.get("operationId")): operation for operation in operations}
    name = str(entry.get(what))
    if name not in by_id:
        raise BadEntryError(f"no {what} '{name}'", nearest(name, by_id))
    return by_id[name]


def _schema_of_body(spec: Spec, entry: dict[str, Any], value: Any) -> str | None:
    """The pointer to the schema of a request or response body; None where the spec leaves it open."""
    operation = _operation(spec, entry)
    pointer, holder = _holder(spec, operation, entry)
    content = holder.get("content", {})
    if not content and (value is None or value == ""):
        return None
    media_type = str(entry.get("media_type"))
    if media_type not in content:
        declared = f"declared: {', '.join(content) or 'none'}"
        raise BadEntryError(f"{operation.label} has no media type '{media_type}' there", declared)
    return f"{pointer}/content{pointer_step(media_type)}/schema" if "schema" in content[media_type] else None


def _holder(spec: Spec, operation: Operation, entry: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The request body or response that a sample belongs to, with its pointer, references followed."""
    step, missing = "/requestBody", "request body"
    if entry["kind"] == "response":
        status, stated = str(entry.get("status")), operation.node.value.get("responses", {})
        named = next((key for key in (status, f"{status[:1]}XX", "default") if key in stated), status)
        step, missing = "/responses" + pointer_step(named), f"response '{status}'"
    pointer = operation.node.pointer + step
    value = spec.at(f"#{pointer}")
    while isinstance(value, dict) and "$ref" in value:
        pointer, value = value["$ref"].removeprefix("#"), spec.at(value["$ref"])
    if not isinstance(value, dict):
        raise BadEntryError(f"{operation.label} has no {missing}", "add it to the spec, or correct the entry")
    return pointer, value


def _query(spec: Spec, operation: Operation, values: Any) -> Iterator[str]:
    if not isinstance(values, dict):
        raise BadEntryError("a query is not an object", "store it as a JSON object of parameter names and values")
    parameters = [parameter for parameter in spec.parameters_of(operation) if parameter.get("in") == "query"]
    declared = {parameter.get("name"): parameter for parameter in parameters}
    for name, value in values.items():
        if name not in declared:
            yield f"'{name}' is not a query parameter of {operation.label}"
        elif not any(spec.fits(declared[name].get("schema", {}), reading) for reading in _readings(value)):
            yield f"query parameter '{name}': {shorten(json.dumps(value), 60)} does not fit its schema"
    for name, parameter in declared.items():
        if parameter.get("required") and name not in values:
            yield f"the required query parameter '{name}' is missing"


def _readings(value: Any) -> Iterator[Any]:
    """A value of a query string as it is, and as the number or boolean that its text may stand for."""
    yield value
    if isinstance(value, str):
        try:
            yield json.loads(value)
        except ValueError:
            return
