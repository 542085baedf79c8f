"""The facts of a document: all that it states, without its prose, in one order."""

from __future__ import annotations

import copy
from typing import Any

from generator.load.structure import OPENAPI, parts

PROSE = frozenset(
    {"title", "summary", "description", "example", "examples", "externalDocs", "$comment", "xml", "termsOfService",
     "contact", "license"}
)  # fmt: skip
KEPT = frozenset({"x-definition", "x-level"})
"""Extensions of our own that skeletons have."""
SORTED_LISTS = frozenset({"required"})


def facts_of(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of a document without titles, summaries, descriptions, examples and extensions, sorted by name."""
    found = copy.deepcopy(document)
    for part in parts(found, OPENAPI):
        for key in [key for key in part.value if key in PROSE or (key.startswith("x-") and key not in KEPT)]:
            del part.value[key]
        if part.kind == "flow" and isinstance(part.value.get("scopes"), dict):
            part.value["scopes"] = dict.fromkeys(part.value["scopes"], "")
    found.pop("tags", None)
    found.get("info", {}).pop("x-source", None)
    ordered: dict[str, Any] = _sorted(found)
    return ordered


def _sorted(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _sorted(value[name], name) for name in sorted(value, key=str)}
    if isinstance(value, list):
        items = [_sorted(item) for item in value]
        if key == "parameters":
            return sorted(items, key=_parameter_order)
        return sorted(items, key=str) if key in SORTED_LISTS and all(isinstance(item, str) for item in items) else items
    return value


def _parameter_order(parameter: Any) -> tuple[str, str, str]:
    known = parameter if isinstance(parameter, dict) else {}
    return str(known.get("$ref", "")), str(known.get("in", "")), str(known.get("name", ""))
