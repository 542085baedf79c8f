"""Walks the objects of a document that may be schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.yaml_text import pointer_step

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = frozenset({"example", "examples", "default", "enum", "const"})
"""Keys that hold values, not schemas."""


def objects_of(value: Any, pointer: str = "") -> Iterator[tuple[dict[str, Any], str]]:
    """Every object within a value, itself included, with its pointer."""
    todo = [(value, pointer)]
    while todo:
        item, at = todo.pop()
        if isinstance(item, dict):
            yield item, at
            todo += [(inner, at + pointer_step(key)) for key, inner in item.items() if key not in DATA]
        elif isinstance(item, list):
            todo += [(inner, f"{at}/{index}") for index, inner in enumerate(item)]
