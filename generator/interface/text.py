"""Writes an interface as JSON that reads well in a diff: one line for each argument, field and member."""

from __future__ import annotations

import json
from typing import Any

WIDTH = 110
_SHORT = json.JSONEncoder(ensure_ascii=False).encode


def dumps(value: Any) -> str:
    """The text of a recorded interface."""
    return _written(value, "") + "\n"


def _written(value: Any, indent: str) -> str:
    if not _deep(value):
        short = _SHORT(value)
        if not isinstance(value, (dict, list)) or not value or len(indent) + len(short) <= WIDTH:
            return short
    inner = f"{indent} "
    if isinstance(value, dict):
        items = [f"{inner}{json.dumps(key)}: {_written(item, inner)}" for key, item in value.items()]
        return "{\n" + ",\n".join(items) + f"\n{indent}}}"
    items = [f"{inner}{_written(item, inner)}" for item in value]
    return "[\n" + ",\n".join(items) + f"\n{indent}]"


def _deep(value: Any) -> bool:
    """Whether it is a mapping of mappings, each of which gets a line of its own."""
    return isinstance(value, dict) and any(isinstance(item, dict) and item for item in value.values())
