"""Responses of Swagger 2.0: their schema moves below each media type, headers get a schema of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.versions.bodies import JSON, contents
from generator.load.versions.parameters import SCHEMA_KEYS, schema_of

if TYPE_CHECKING:
    from generator.load.versions.notes import Notes

Entry = dict[str, Any]
OCTETS = "application/octet-stream"


def convert_response(old: Entry, produces: list[str], notes: Notes) -> None:
    """Rewrite one response in place; `produces` are the media types of its operation."""
    if "$ref" in old:
        return
    schema, examples = old.pop("schema", None), old.pop("examples", None)
    if isinstance(schema, dict) and schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}
        produces = [kind for kind in produces if kind != JSON] or [OCTETS]
    if isinstance(old.get("headers"), dict):
        old["headers"] = {name: _header(header, notes) for name, header in old["headers"].items()}
    if schema is not None:
        old["content"] = contents(produces or [JSON], schema, notes)
    if isinstance(examples, dict):
        _examples(old, examples, notes)


def _header(old: Any, notes: Notes) -> Any:
    if not isinstance(old, dict):
        return old
    if str(old.get("collectionFormat", "csv")) != "csv":
        notes.add(f"collectionFormat {old['collectionFormat']} of a header has no match in OpenAPI 3", old)
    beside = {key: value for key, value in old.items() if key not in SCHEMA_KEYS | {"collectionFormat"}}
    return notes.origins.same({**beside, "schema": schema_of(old, notes)}, old)


def _examples(response: Entry, examples: Entry, notes: Notes) -> None:
    content: Entry = response.get("content", {})
    for media_type, example in examples.items():
        if media_type in content:
            content[media_type]["example"] = example
        else:
            notes.add(f"the example for {media_type} was left out: the response has no such content", examples)
