# Copied from generator/runtime/testing/queries.py of Switchboard.
"""Reads queries as the spec's styles write them, and texts as the values that they stand for."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from ..data.guards import is_array
from .document import MISSING, UNIONS, find, kinds_of, put
from .messages import Problem

if TYPE_CHECKING:
    from .document import Document
    from .messages import Visit

_INTEGER = re.compile(r"[+-]?\d{1,4000}")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def typed(document: Document, schema: Any, text: str) -> Any:
    """A text as the value that it stands for; the text itself where it stands for none."""
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


def read_query(document: Document, visit: Visit) -> None:
    """Read the query into the visit; names that are not documented are among its problems."""
    pairs = parse_qsl(urlsplit(visit.request.url).query, keep_blank_values=True)
    declared = [one for one in visit.route.parameters if one["in"] == "query"]
    known: set[str] = set()
    for parameter in declared:
        value, names = _parameter(document, parameter, pairs)
        known |= names
        if value is not MISSING:
            visit.query[parameter["name"]] = value
    keys = _security_names(document)
    for name in dict.fromkeys(name for name, _ in pairs if name not in known | keys):
        visit.problems.append(Problem(0, f"query {name}", "is not documented"))


def _security_names(document: Document) -> set[str]:
    schemes = document.data.get("components", {}).get("securitySchemes", {})
    return {one["name"] for one in map(document.resolve, schemes.values()) if one.get("in") == "query"}


def _parameter(document: Document, parameter: dict[str, Any], pairs: list[tuple[str, str]]) -> tuple[Any, set[str]]:
    """The value of one query parameter, and the names that are its own."""
    name, schema = parameter["name"], parameter.get("schema", {})
    style = parameter.get("style", "form")
    if style == "deepObject":
        found = [(key, text) for key, text in pairs if key.startswith(f"{name}[")]
        return (deep(document, schema, found) if found else MISSING), {key for key, _ in found}
    texts = [text for key, text in pairs if key in {name, f"{name}[]"}]
    names = {name, f"{name}[]"}
    if "content" in parameter and texts:
        try:
            return json.loads(texts[-1]), names
        except ValueError:
            return texts[-1], names
    if _is_exploded_object(document, parameter):
        members = document.properties(schema)
        values = {key: typed(document, members[key], text) for key, text in pairs if key in members}
        return values or MISSING, set(members)
    if not texts:
        return MISSING, names
    return _styled(document, schema, texts, style, explode=parameter.get("explode", style == "form")), names


def _is_exploded_object(document: Document, parameter: dict[str, Any]) -> bool:
    explode = parameter.get("style", "form") == "form" and parameter.get("explode", True)
    return bool(explode and kinds_of(document.schema(parameter.get("schema", {})))[:1] == ("object",))


def _styled(document: Document, schema: Any, texts: list[str], style: str, *, explode: bool) -> Any:
    inner = items_of(document, schema)
    if inner is None or (len(texts) == 1 and _has_scalar(document, schema) and "," not in texts[0]):
        return typed(document, schema, texts[-1])
    if not explode:
        separator = _SEPARATORS.get(style, ",")
        texts = [part for text in texts for part in text.split(separator)]
    return [typed(document, inner, text) for text in texts]


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


def _has_scalar(document: Document, schema: Any) -> bool:
    options = [document.schema(option) for key in UNIONS for option in document.schema(schema).get(key, ())]
    return any(not {"array", "object"} & {*kinds_of(option)} for option in options)


def deep(document: Document, schema: Any, pairs: list[tuple[str, str]]) -> Any:
    """`name[a][b]=1` as nested objects; `name[]` as an array."""
    result: Any = {}
    for key, text in pairs:
        steps = re.findall(r"\[([^\]]*)\]", key)
        if steps[-1:] == [""]:
            at = steps[:-1]
            before = find(result, at)
            inner = document.schema(document.inside(schema, at)).get("items", {})
            result = put(result, at, [*(before if is_array(before) else ()), typed(document, inner, text)])
        else:
            result = put(result, steps, typed(document, document.inside(schema, steps), text))
    return result
