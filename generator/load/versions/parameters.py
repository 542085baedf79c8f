"""Parameters of Swagger 2.0: their schema gets a place of its own, their collection format becomes a style."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.load.versions.notes import Notes

# Keys of a parameter or header that say what its value is.
SCHEMA_KEYS = frozenset({
    "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
    "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "nullable", "x-example",
    "x-enum-varnames", "x-enum-descriptions", "example",
})  # fmt: skip
SIMPLE = ("path", "header")
STYLES: dict[str, dict[str, Any]] = {
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"style": "form", "explode": True},
}
SIGNS = {"ssv": "a space", "pipes": "'|'", "tsv": "a tab", "multi": "a comma", "csv": "a comma"}


def convert_parameter(old: dict[str, Any], notes: Notes) -> None:
    """Rewrite a path, query or header parameter in place as OpenAPI 3 writes it; a reference stays one."""
    if "$ref" in old:
        return
    made = {key: value for key, value in old.items() if key not in SCHEMA_KEYS | {"collectionFormat", "schema"}}
    if old.get("in") == "path":
        made["required"] = True
    if old.get("in") != "query" and made.pop("allowEmptyValue", None) is not None:
        notes.add("allowEmptyValue has a meaning in queries only, and was left out", old)
    schema = old["schema"] if "schema" in old and "type" not in old else schema_of(old, notes)
    made |= _style(old, schema, notes)
    old.clear()
    old |= {**made, "schema": schema}


def schema_of(old: dict[str, Any], notes: Notes) -> dict[str, Any]:
    """What a parameter or a header says of its value."""
    schema: dict[str, Any] = {key: value for key, value in old.items() if key in SCHEMA_KEYS}
    if "x-example" in schema:
        schema.setdefault("example", schema.pop("x-example"))
    if schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}
    if isinstance(schema.get("items"), dict):
        schema["items"] = _items(schema["items"], notes)
    notes.origins.same(schema, old)
    return schema


def _items(old: dict[str, Any], notes: Notes) -> dict[str, Any]:
    if "collectionFormat" in old:
        notes.add("a collectionFormat inside items can't be kept: write such values as one text", old)
        text = {"type": "string", "description": f"Values with {_sign(old)} between them."}
        notes.origins.same(text, old)
        return text
    return old if "$ref" in old else schema_of(old, notes)


def _style(old: dict[str, Any], schema: dict[str, Any], notes: Notes) -> dict[str, Any]:
    """How a list is written. What no style of OpenAPI 3 writes is one text, which the caller joins."""
    if old.get("type") != "array":
        return {}
    given = str(old.get("collectionFormat", "csv"))
    if old.get("in") in SIMPLE and given == "csv":
        return {}
    if old.get("in") in SIMPLE or given not in STYLES:
        notes.add(
            f"collectionFormat {given} has no match in OpenAPI 3: the value is one text, joined by its caller", old
        )
        schema.clear()
        schema |= {"type": "string", "description": f"Values with {_sign(old)} between them."}
        return {}
    return STYLES[given]


def _sign(old: dict[str, Any]) -> str:
    return SIGNS.get(str(old.get("collectionFormat", "csv")), "a comma")
