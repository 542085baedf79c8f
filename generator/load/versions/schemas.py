"""Schemas of OpenAPI 3.0, and of documents that only say 3.1, in the words of JSON Schema 2020-12."""

from __future__ import annotations

from typing import Any

from generator.load.structure import OPENAPI, parts

NULL = {"type": "null"}
OCTETS = "application/octet-stream"
# What stays beside a choice when a schema becomes one of its options.
ANNOTATIONS = frozenset({
    "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml",
})  # fmt: skip
# What makes a schema say something of the value, so that null can be one more.
TYPED = {
    "object": {"properties", "additionalProperties", "patternProperties", "required"},
    "array": {"items", "prefixItems"},
}


def lift_schemas(document: dict[str, Any], *, older: bool) -> None:
    """Rewrite every schema of a document in place; `older` says that it is of OpenAPI 3.0.

    Without that, only what JSON Schema 2020-12 gives no meaning to is rewritten.
    """
    for part in parts(document, OPENAPI):
        if part.kind == "schema":
            _limits(part.value)
            tuple_items(part.value)
            _null(part.value)
            _default(part.value)
            if older:
                _examples(part.value)
                _bytes(part.value)


def _examples(schema: dict[str, Any]) -> None:
    if "example" in schema:
        example = schema.pop("example")
        given = schema.get("examples")
        schema["examples"] = [example] if not isinstance(given, list) else [example, *given]


def _limits(schema: dict[str, Any]) -> None:
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            del schema[exclusive]
            if flag and limit in schema:
                schema[exclusive] = schema.pop(limit)


def tuple_items(schema: dict[str, Any]) -> None:
    """A list of schemas for the first items has a keyword of its own since 2020."""
    if isinstance(schema.get("items"), list) and "prefixItems" not in schema:
        schema["prefixItems"] = schema.pop("items")
        if "additionalItems" in schema:
            schema["items"] = schema.pop("additionalItems")


def _bytes(schema: dict[str, Any]) -> None:
    """Formats that only say how bytes are written have keywords of their own."""
    if schema.get("format") in ("byte", "base64") and "contentEncoding" not in schema:
        del schema["format"]
        schema["contentEncoding"] = "base64"
    elif schema.get("format") == "binary" and "contentMediaType" not in schema:
        del schema["format"]
        schema |= {"type": schema.get("type", "string"), "contentMediaType": OCTETS}


def _null(schema: dict[str, Any]) -> None:
    """`nullable` becomes a type, an option or a value more."""
    if not isinstance(schema.get("nullable"), bool) or not schema.pop("nullable"):
        return
    enum = schema.get("enum")
    if isinstance(enum, list) and None not in enum:
        enum.append(None)
    if "allOf" in schema or "$ref" in schema:
        _as_option(schema)
        return
    for key in ("oneOf", "anyOf"):
        if isinstance(schema.get(key), list) and NULL not in schema[key]:
            schema[key].append(dict(NULL))
    known = schema.get("type") or next((kind for kind, keys in TYPED.items() if schema.keys() & keys), None)
    if known and ("type" in schema or not schema.keys() & {"oneOf", "anyOf"}):
        types = known if isinstance(known, list) else [known]
        schema["type"] = [*types, *(["null"] if "null" not in types else [])]


def _default(schema: dict[str, Any]) -> None:
    """A default of null where no null is allowed says what no default says, and is not valid."""
    choices = [schema[key] for key in ("oneOf", "anyOf") if isinstance(schema.get(key), list)]
    typed = isinstance(schema.get("type"), (str, list)) and "null" not in schema["type"]
    if schema.get("default", 0) is None and (typed or any(NULL not in options for options in choices)):
        del schema["default"]


def _as_option(schema: dict[str, Any]) -> None:
    """What the schema asks for is one option, null is the other."""
    telling = {key: schema.pop(key) for key in list(schema) if key not in ANNOTATIONS and not key.startswith("x-")}
    inner = telling.get("allOf")
    lone = telling.keys() == {"allOf"} and isinstance(inner, list) and len(inner) == 1
    schema["anyOf"] = [inner[0] if lone and inner else telling, dict(NULL)]
