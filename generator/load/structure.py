"""What OpenAPI documents are made of: each kind of object and what each of its keys holds, as a table, and a walk."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.load.yaml_text import pointer_step
from generator.runtime.requests.plan import OF_CONNECTION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

TEXTS = dict.fromkeys(("title", "summary", "description"), "text")
EXAMPLES = {"example": "any", "examples": "{example}"}
LIMITS = dict.fromkeys(("multipleOf", "minimum", "maximum"), "number") | dict.fromkeys(
    ("exclusiveMinimum", "exclusiveMaximum"), "limit"
)
COUNTS = dict.fromkeys(
    ("minLength", "maxLength", "minItems", "maxItems", "minContains", "maxContains", "minProperties", "maxProperties"),
    "count",
)
WORDS = dict.fromkeys(
    ("$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$comment", "format", "pattern"), "string"
)
STYLED = {"style": "string", "explode": "flag", "allowReserved": "flag"}
VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

# What a key holds: a kind, `[kind]` a list of it, `{kind}` a map of it. Kinds that are no objects are in SCALARS.
OPENAPI: dict[str, dict[str, str]] = {
    "root": {
        "openapi": "text", "$self": "text", "info": "info", "jsonSchemaDialect": "text", "servers": "[server]",
        "paths": "{path}", "webhooks": "{path}", "x-webhooks": "{path}", "components": "components",
        "security": "[requirement]",
        "tags": "[tag]", "externalDocs": "docs",
    },
    "info": {**TEXTS, "version": "text", "termsOfService": "text", "contact": "any", "license": "any"},
    "server": {"url": "text", "name": "text", "description": "text", "variables": "{variable}"},
    "variable": {"default": "text", "enum": "[text]", "description": "text"},
    "tag": {**TEXTS, "name": "text", "externalDocs": "docs", "parent": "text", "kind": "text"},
    "docs": {"url": "text", "description": "text"},
    "components": {
        "schemas": "{schema}", "responses": "{response}", "parameters": "{parameter}", "examples": "{example}",
        "requestBodies": "{body}", "headers": "{header}", "securitySchemes": "{scheme}", "links": "{link}",
        "callbacks": "{callback}", "pathItems": "{path}", "mediaTypes": "{media}",
    },
    "path": {
        "$ref": "reference", **TEXTS, **dict.fromkeys(VERBS, "operation"),
        "additionalOperations": "{operation}", "servers": "[server]", "parameters": "[parameter]",
    },
    "operation": {
        **TEXTS, "operationId": "text", "tags": "[text]", "externalDocs": "docs", "parameters": "[parameter]",
        "requestBody": "body", "responses": "{response}", "callbacks": "{callback}", "deprecated": "flag",
        "security": "[requirement]", "servers": "[server]",
    },
    "parameter": {
        "$ref": "reference", "name": "text", "in": "string", "description": "text", "required": "flag",
        "deprecated": "flag", "allowEmptyValue": "flag", **STYLED, "schema": "schema", "content": "{media}", **EXAMPLES,
    },
    "header": {
        "$ref": "reference", "description": "text", "required": "flag", "deprecated": "flag", **STYLED,
        "schema": "schema", "content": "{media}", **EXAMPLES,
    },
    "body": {"$ref": "reference", "description": "text", "required": "flag", "content": "{media}"},
    "media": {
        "$ref": "reference", "schema": "schema", "itemSchema": "schema", **EXAMPLES, "encoding": "{encoding}",
        "prefixEncoding": "[encoding]", "itemEncoding": "encoding", "description": "text",
    },
    "encoding": {"contentType": "text", "headers": "{header}", **STYLED, "encoding": "{encoding}"},
    "response": {
        "$ref": "reference", "summary": "text", "description": "text", "headers": "{header}", "content": "{media}",
        "links": "{link}",
    },
    "example": {
        "$ref": "reference", "summary": "text", "description": "text", "value": "any", "externalValue": "text",
        "dataValue": "any", "serializedValue": "text",
    },
    "link": {
        "$ref": "reference", "operationRef": "text", "operationId": "text", "parameters": "any", "requestBody": "any",
        "description": "text", "server": "server",
    },
    "callback": {},
    "scheme": {
        "$ref": "reference", "type": "string", "description": "text", "name": "text", "in": "string",
        "scheme": "string", "bearerFormat": "text", "flows": "{flow}", "openIdConnectUrl": "text",
        "oauth2MetadataUrl": "text", "deprecated": "flag",
    },
    "flow": {
        "authorizationUrl": "text", "deviceAuthorizationUrl": "text", "tokenUrl": "text", "refreshUrl": "text",
        "scopes": "{text}",
    },
    "requirement": {},
    "schema": {
        "$ref": "reference", **TEXTS, **WORDS, **LIMITS, **COUNTS, "type": "types", "enum": "[any]", "const": "any",
        "default": "any", "example": "any", "examples": "[any]", "required": "[string]", "uniqueItems": "flag",
        "readOnly": "flag", "writeOnly": "flag", "deprecated": "flag", "nullable": "flag",
        "properties": "{schema}", "patternProperties": "{schema}", "additionalProperties": "schema",
        "propertyNames": "schema", "unevaluatedProperties": "schema", "dependentSchemas": "{schema}",
        "dependentRequired": "any", "items": "schema", "prefixItems": "[schema]", "contains": "schema",
        "unevaluatedItems": "schema", "allOf": "[schema]", "oneOf": "[schema]", "anyOf": "[schema]", "not": "schema",
        "if": "schema", "then": "schema", "else": "schema", "$defs": "{schema}", "definitions": "{schema}",
        "contentEncoding": "string", "contentMediaType": "string", "contentSchema": "schema",
        "discriminator": "discriminator", "xml": "any", "externalDocs": "docs",
    },
    "discriminator": {
        "propertyName": "string", "mapping": "{text}", "defaultMapping": "text", "x-default-mapping": "text",
    },
}  # fmt: skip
# The same for Swagger 2.0, whose parameters and headers are schemas of a kind themselves.
SIMPLE = {
    **OPENAPI["schema"], "collectionFormat": "text", "items": "simple",
}  # fmt: skip
SWAGGER: dict[str, dict[str, str]] = OPENAPI | {
    "root": {
        "swagger": "text", "info": "info", "host": "text", "basePath": "text", "schemes": "[text]",
        "consumes": "[text]", "produces": "[text]", "paths": "{path}", "x-ms-paths": "{path}",
        "definitions": "{schema}", "parameters": "{parameter}", "responses": "{response}",
        "securityDefinitions": "{scheme}", "security": "[requirement]", "tags": "[tag]", "externalDocs": "docs",
    },
    "path": {
        "$ref": "reference", **dict.fromkeys(VERBS[:7], "operation"), "parameters": "[parameter]",
    },
    "operation": {
        **TEXTS, "operationId": "text", "tags": "[text]", "externalDocs": "docs", "parameters": "[parameter]",
        "consumes": "[text]", "produces": "[text]", "responses": "{response}", "schemes": "[text]",
        "deprecated": "flag", "security": "[requirement]",
    },
    "parameter": {
        **SIMPLE, "name": "text", "in": "string", "required": "flag", "schema": "schema", "allowEmptyValue": "flag",
    },
    "simple": SIMPLE,
    "header": SIMPLE,
    "response": {
        "$ref": "reference", "description": "text", "schema": "schema", "headers": "{header}", "examples": "any",
    },
    "scheme": {
        "$ref": "reference", "type": "string", "description": "text", "name": "text", "in": "string", "flow": "text",
        "authorizationUrl": "text", "tokenUrl": "text", "scopes": "{text}",
    },
    "schema": OPENAPI["schema"] | {"discriminator": "text"},
}  # fmt: skip
FOLLOWING_HEADERS = OF_CONNECTION | {"accept", "content-type", "authorization"}
"""Headers that follow from connection, content and security, the last three as OpenAPI says: no parameters."""
SCALARS = frozenset({"text", "flag", "number", "limit", "count", "types", "reference", "string", "any"})
# Texts for people: an empty one is as good as none.
FOR_PEOPLE = frozenset({"title", "summary", "description", "termsOfService", "operationId", "version"})
# Where a `$ref` to an object of each kind leads in OpenAPI 3: the section of components.
SECTIONS = {kind.strip("{}"): section for section, kind in OPENAPI["components"].items()}


class Slot(NamedTuple):
    """What a key holds: one object or value of a kind, a list, or a map of them."""

    form: str
    kind: str


@cache
def slot(text: str) -> Slot:
    """A slot as the table writes it."""
    forms = {"[": "list", "{": "map"}
    return Slot(forms.get(text[0], "one"), text.strip("[]{}"))


def may_be_empty(kind: str, text: str, key: str) -> bool:
    """Whether a key without a value says what one that is left out does; in schemas, an empty list would say more."""
    return key in FOR_PEOPLE or (kind != "schema" and slot(text).form != "one")


class Part(NamedTuple):
    """One object of a document: its kind, where it stands, and the value itself."""

    kind: str
    pointer: str
    value: Any


class Held(NamedTuple):
    """A key that holds objects: the step of a pointer to it, and what it holds."""

    key: str
    step: str
    form: str
    kind: str


def parts(value: Any, table: Mapping[str, dict[str, str]], kind: str = "root", pointer: str = "") -> Iterator[Part]:
    """All objects of a document, outer ones first. What does not have the form of its place is left out.

    Objects that the caller changes before it asks for the next are followed as changed.
    """
    waiting = [Part(kind, pointer, value)]
    known: dict[str, tuple[Held, ...]] = {}  # a document has a hundred thousand objects of some twenty kinds
    while waiting:
        part = waiting.pop()
        if isinstance(part.value, dict):
            yield part
            if part.kind not in known:
                known[part.kind] = _held(table[part.kind])
            waiting += reversed(list(_children(part, known[part.kind])))


def _held(row: Mapping[str, str]) -> tuple[Held, ...]:
    """The keys of a kind of object under which other objects stand."""
    slots = {key: slot(text) for key, text in row.items()}
    return tuple(Held(key, pointer_step(key), *found) for key, found in slots.items() if found.kind not in SCALARS)


def _children(part: Part, held: Iterable[Held]) -> Iterator[Part]:
    """The objects that stand directly in one."""
    if part.kind == "callback":
        yield from _each("map", "path", part.value, part.pointer)
    for key, step, form, kind in held:
        if key in part.value:
            yield from _each(form, kind, part.value[key], part.pointer + step)


def _each(form: str, kind: str, value: Any, pointer: str) -> Iterator[Part]:
    if form == "one":
        yield Part(kind, pointer, value)
    elif form == "list" and isinstance(value, list):
        yield from (Part(kind, f"{pointer}/{index}", item) for index, item in enumerate(value))
    elif form == "map" and isinstance(value, dict):
        named = kind in {"response", "path"}
        yield from (
            Part(kind, pointer + pointer_step(key), item)
            for key, item in value.items()
            if not (named and key.startswith("x-"))
        )
