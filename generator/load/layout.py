"""The canonical layout of a spec: one key order, one YAML style, one heading a tag; a small formatter."""

from __future__ import annotations

from typing import Any

from generator.load.structure import VERBS
from generator.load.yaml_text import dump_yaml

TO_WRITE = "to be written"
"""What stands in a spec for a text that a refresh needs and nobody wrote yet; the spec check refuses it."""

# Keys in the order in which a reader wants them; keys that are not listed follow, extensions last.
ORDER: dict[str, str] = {
    "root": "openapi info servers security tags paths x-event-tag x-signature webhooks components externalDocs",
    "info": "title version summary description termsOfService contact license x-evidence x-source",
    "server": "url description variables",
    "tag": "name summary description externalDocs",
    "path": "summary description parameters get put post delete options head patch trace query",
    "operation": (
        "operationId tags summary description externalDocs deprecated x-evidence "
        "parameters requestBody responses callbacks security servers"
    ),
    "webhook": "summary description get put post delete options head patch trace query",
    "event": (
        "operationId tags summary description externalDocs deprecated x-evidence x-signature "
        "parameters requestBody responses security"
    ),
    "signature": (
        "scheme algorithm encoding key signed header headers forms separator timestamp tolerance delivery x-evidence"
    ),
    "parameter": (
        "name in required deprecated description style explode allowReserved allowEmptyValue "
        "schema content example examples"
    ),
    "body": "description required content",
    "media": "schema encoding example examples",
    "encoding": "contentType headers style explode allowReserved",
    "response": "description headers content links",
    "header": "description required deprecated style explode schema content example examples",
    "schema": (
        "$ref title description x-event-prefix type format const enum x-enum-varnames x-enum-descriptions default "
        "minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minLength maxLength pattern "
        "minItems maxItems uniqueItems minProperties maxProperties deprecated readOnly writeOnly "
        "x-access x-sensitive required properties patternProperties additionalProperties prefixItems items "
        "allOf oneOf anyOf not discriminator example examples"
    ),
    "security-scheme": "type description name in scheme bearerFormat flows openIdConnectUrl",
    "evidence": "level source why",
    "source": "document date sha256 version product",
    "components": (
        "securitySchemes parameters headers requestBodies responses schemas examples links callbacks pathItems"
    ),
}

# What stands below which key: one object, a list of them, or a map of them whose keys keep their order.
CHILDREN: dict[str, dict[str, tuple[str, str]]] = {
    "root": {
        "info": ("one", "info"),
        "servers": ("list", "server"),
        "tags": ("list", "tag"),
        "paths": ("map", "path"),
        "x-signature": ("one", "signature"),
        "webhooks": ("map", "webhook"),
        "components": ("one", "components"),
    },
    "info": {"x-evidence": ("one", "evidence"), "x-source": ("list", "source")},
    "path": dict.fromkeys(VERBS, ("one", "operation")) | {"parameters": ("list", "parameter")},
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "body"),
        "responses": ("map", "response"),
        "servers": ("list", "server"),
        "x-evidence": ("one", "evidence"),
    },
    "webhook": dict.fromkeys(VERBS, ("one", "event")),
    "event": {
        "x-signature": ("one", "signature"),
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "body"),
        "responses": ("map", "response"),
        "x-evidence": ("one", "evidence"),
    },
    "signature": {"x-evidence": ("one", "evidence")},
    "parameter": {"schema": ("one", "schema"), "content": ("map", "media"), "x-evidence": ("one", "evidence")},
    "header": {"schema": ("one", "schema"), "content": ("map", "media")},
    "body": {"content": ("map", "media")},
    "media": {"schema": ("one", "schema"), "encoding": ("map", "encoding")},
    "encoding": {"headers": ("map", "header")},
    "response": {"content": ("map", "media"), "headers": ("map", "header"), "x-evidence": ("one", "evidence")},
    "schema": {
        "properties": ("map", "schema"),
        "patternProperties": ("map", "schema"),
        "items": ("one", "schema"),
        "additionalProperties": ("one", "schema"),
        "not": ("one", "schema"),
        "prefixItems": ("list", "schema"),
        "allOf": ("list", "schema"),
        "oneOf": ("list", "schema"),
        "anyOf": ("list", "schema"),
        "x-evidence": ("one", "evidence"),
    },
    "components": {
        "securitySchemes": ("map", "security-scheme"),
        "parameters": ("map", "parameter"),
        "headers": ("map", "header"),
        "requestBodies": ("map", "body"),
        "responses": ("map", "response"),
        "schemas": ("map", "schema"),
    },
}
RANKS = {kind: {key: rank for rank, key in enumerate(keys.split())} for kind, keys in ORDER.items()}


def arrange(value: Any, kind: str = "root") -> Any:
    """The same data with the keys of every OpenAPI object in canonical order; maps keep the author's order."""
    if not isinstance(value, dict):
        return value
    ranks = RANKS[kind]
    keys = sorted(value, key=lambda key: (key.startswith("x-") and key not in ranks, ranks.get(key, len(ranks))))
    children = CHILDREN.get(kind, {})
    return {key: _arrange_child(value[key], *children[key]) if key in children else value[key] for key in keys}


def _arrange_child(value: Any, shape: str, kind: str) -> Any:
    if shape == "list" and isinstance(value, list):
        return [arrange(item, kind) for item in value]
    if shape == "map" and isinstance(value, dict):
        return {key: arrange(item, kind) for key, item in value.items()}
    return arrange(value, kind)


def format_spec(data: dict[str, Any], heading: str) -> str:
    """The canonical text of a spec: `heading` as leading comment, a comment line wherever the tag changes."""
    arranged = arrange(data)
    parts = ["".join(f"# {line}".rstrip() + "\n" for line in heading.splitlines())]
    for key, value in arranged.items():
        if key == "paths":
            parts.append("paths:\n" + _format_paths(value))
        elif key == "components":
            sections = ("".join(_indent(dump_yaml({name: section}))) for name, section in value.items())
            parts.append("components:\n" + "".join(sections))
        else:
            parts.append(dump_yaml({key: value}))
    return "\n".join(parts)


def _format_paths(paths: dict[str, Any]) -> str:
    parts: list[str] = []
    last = None
    for path, item in paths.items():
        tag = _tag_of(item)
        if tag != last:
            parts.append(f"\n  # ---- {tag} {'-' * max(4, 88 - len(str(tag)))}\n")
            last = tag
        parts.append(_indent(dump_yaml({path: item})))
    return "".join(parts)


def _tag_of(item: dict[str, Any]) -> str:
    for operation in item.values():
        if isinstance(operation, dict) and operation.get("tags"):
            return str(operation["tags"][0])
    return "untagged"


def _indent(text: str) -> str:
    return "".join(f"  {line}" if line.strip() else line for line in text.splitlines(keepends=True))


def heading_of(text: str) -> str:
    """The leading comment of a spec file, without its hash signs."""
    lines = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        lines.append(line.removeprefix("#").removeprefix(" "))
    return "\n".join(lines)
