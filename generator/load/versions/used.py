"""Names of components by the place where they are used, for those whose own name has no letters that we can write."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from generator.load.document import join_pointer, split_pointer
from generator.load.structure import OPENAPI, parts
from generator.naming import pascal

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS = {"requestBody": "Body", "responses": "Response", "parameters": "Parameter", "headers": "Header"}


def name_by_use(document: dict[str, Any], section: str, name: str, known: dict[str, str]) -> str:
    """`ListOrdersResponse`, `OrderBuyer`: by the first place that refers to it; empty where none has a name.

    `known` are the new names of components by their pointers.
    """
    for steps in _uses(document, "#" + join_pointer("components", section, name)):
        found = _of_path(document, steps) if steps[0] == "paths" else _of_component(steps, known)
        if found:
            return found
    return ""


def _uses(document: dict[str, Any], reference: str) -> Iterator[list[str]]:
    """The places of its references, those in operations first."""
    found = [
        split_pointer(part.pointer)
        for part in parts(document, OPENAPI)
        if unquote(str(part.value.get("$ref", ""))) == reference
    ]
    return iter(sorted(found, key=lambda steps: steps[0] != "paths"))


def _of_path(document: dict[str, Any], steps: list[str]) -> str:
    path, method, *inner = steps[1:]
    item = document["paths"][path].get(method)
    operation = item.get("operationId") if isinstance(item, dict) else None
    begin = _ascii(str(operation or "")) or _ascii(f"{method} {path}")
    kind = next((_PARTS[step] for step in inner if step in _PARTS), "")
    status = inner[inner.index("responses") + 1] if "responses" in inner[:-1] else "2"
    return begin + ("" if status.startswith("2") else status.capitalize()) + kind + _within(inner)


def _of_component(steps: list[str], known: dict[str, str]) -> str:
    around = known.get("#" + join_pointer(*steps[:3]), "#" + join_pointer(*steps[:3]))
    begin, rest = _ascii(around.rpartition("/")[2]), _within(steps[3:])
    return begin + rest if begin else ""


def _within(steps: list[str]) -> str:
    """The properties and items on the way."""
    names = [_ascii(after) for step, after in pairwise(steps) if step == "properties"]
    return "".join(names) + ("Item" if steps[-1:] == ["items"] else "")


def _ascii(text: str) -> str:
    return pascal(re.sub(r"[^A-Za-z0-9]+", " ", text)) if re.search(r"[A-Za-z]", text) else ""
