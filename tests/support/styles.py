"""Reads parameters back from a URL after OpenAPI's rules: written apart from the client's writer, to judge it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, unquote_plus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.support.specs import Spec

SEPARATORS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
RESERVED = re.compile(r"[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*")
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class MisreadError(AssertionError):
    """A URL that does not say what it should."""


def read_path(template: str, path: str) -> dict[str, str]:
    """The path parameters of a raw path, each percent-decoded once."""
    parts = PLACEHOLDER.split(template)
    pattern = "".join(f"(?P<_{i // 2}>[^/?#]+)" if i % 2 else re.escape(part) for i, part in enumerate(parts))
    match = re.fullmatch(pattern, path)
    if match is None:
        raise MisreadError(f"the path {path} is not of the form {template}")
    return {wire: unquote(match[f"_{index}"], errors="strict") for index, wire in enumerate(parts[1::2])}


def read_query(raw: str, parameters: Iterable[dict[str, Any]], spec: Spec) -> dict[str, Any]:
    """The query parameters of a raw query string, typed after their schemas."""
    if not RESERVED.fullmatch(raw):
        raise MisreadError(f"the query {raw} holds characters that RFC 3986 forbids there")
    pairs = [
        (unquote(name, errors="strict"), value)
        for name, _, value in (item.partition("=") for item in raw.split("&") if item)
    ]
    found: dict[str, Any] = {}
    for parameter in parameters:
        taken, pairs = _taken(parameter, pairs, spec)
        if taken:
            found[parameter["name"]] = _value(parameter, taken, spec)
    if pairs:
        raise MisreadError(f"the query has names that the spec does not know: {[name for name, _ in pairs]}")
    return found


def read_form(raw: str) -> list[tuple[str, str]]:
    """Names and values of a form."""
    return [
        (unquote_plus(name), unquote_plus(value))
        for name, _, value in (item.partition("=") for item in raw.split("&") if item)
    ]


Pairs = list[tuple[str, str]]


def _taken(parameter: dict[str, Any], pairs: Pairs, spec: Spec) -> tuple[Pairs, Pairs]:
    names = {parameter["name"]}
    schema = spec.resolve(parameter.get("schema", {}))
    if parameter.get("style") == "deepObject":
        names |= {name for name, _ in pairs if name.startswith(f"{parameter['name']}[")}
    elif schema.get("type") == "object" and parameter.get("explode", True) and "content" not in parameter:
        names = set(schema.get("properties", {}))
    return [pair for pair in pairs if pair[0] in names], [pair for pair in pairs if pair[0] not in names]


def _value(parameter: dict[str, Any], pairs: Pairs, spec: Spec) -> Any:
    if "content" in parameter:
        return json.loads(_once(parameter, pairs))
    schema = spec.resolve(parameter.get("schema", {}))
    style = parameter.get("style", "form")
    if style == "deepObject":
        return _deep(parameter["name"], schema, pairs, spec)
    if _is(schema, "array"):
        texts = [value for _, value in pairs]
        if not parameter.get("explode", style == "form"):
            texts = _only(parameter, pairs).split(SEPARATORS[style])
        return [_typed(spec.resolve(schema.get("items", {})), unquote(text, errors="strict")) for text in texts]
    if _is(schema, "object"):
        return _flat_object(parameter, schema, pairs, spec)
    return _typed(schema, _once(parameter, pairs))


def _is(schema: dict[str, Any], kind: str) -> bool:
    types = schema.get("type", [])
    return kind == types or kind in (types if isinstance(types, list) else [])


def _only(parameter: dict[str, Any], pairs: Pairs) -> str:
    if len(pairs) > 1:
        raise MisreadError(f"the query repeats {parameter['name']}")
    return pairs[0][1]


def _once(parameter: dict[str, Any], pairs: Pairs) -> str:
    return unquote(_only(parameter, pairs), errors="strict")


def _flat_object(parameter: dict[str, Any], schema: dict[str, Any], pairs: Pairs, spec: Spec) -> dict[str, Any]:
    inner = schema.get("properties", {})
    if parameter.get("explode", True):
        items = [(name, unquote(value)) for name, value in pairs]
    else:
        texts = [unquote(text) for text in _only(parameter, pairs).split(",")]
        items = list(zip(texts[::2], texts[1::2], strict=True))
    return {name: _typed(spec.resolve(inner.get(name, {})), value) for name, value in items}


def _deep(name: str, schema: dict[str, Any], pairs: Pairs, spec: Spec) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for wire, value in pairs:
        key = wire.removeprefix(name)[1:-1]
        found[key] = _typed(spec.resolve(schema.get("properties", {}).get(key, {})), unquote(value))
    return found


def _typed(schema: dict[str, Any], text: str) -> Any:
    """The value that a text stands for: the spec's type decides, since `7` may be a text too."""
    if _is(schema, "boolean") and text in {"true", "false"}:
        return text == "true"
    if _is(schema, "integer"):
        return int(text)
    return float(text) if _is(schema, "number") else text
