"""Writes an interface as JSON that reads well in a diff: one line for each argument, field and member."""

from __future__ import annotations

import json
from typing import Any

WIDTH = 110


def dumps(value: Any) -> str:
    """The text of a recorded interface."""
    return _written(value, "") + "\n"


def _written(value: Any, indent: str) -> str:
    short = json.dumps(value, ensure_ascii=False)
    inner = f"{indent} "
    if not value or (len(indent) + len(short) <= WIDTH and not _deep(value)):
        return short
    match value:
        case dict():
            items = [f"{inner}{json.dumps(key)}: {_written(item, inner)}" for key, item in value.items()]
            return "{\n" + ",\n".join(items) + f"\n{indent}}}"
        case list():
            items = [f"{inner}{_written(item, inner)}" for item in value]
            return "[\n" + ",\n".join(items) + f"\n{indent}]"
    return short


def _deep(value: Any) -> bool:
    """Whether it is a mapping of mappings, each of which gets a line of its own."""
    return isinstance(value, dict) and any(isinstance(item, dict) and item for item in value.values())
