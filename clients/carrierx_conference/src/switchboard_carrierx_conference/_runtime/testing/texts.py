# Copied from generator/runtime/testing/texts.py of Switchboard.
"""Reads texts as the values that they stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .document import MISSING, UNIONS, kinds_of

if TYPE_CHECKING:
    from .document import Document

_INTEGER = re.compile(r"[+-]?\d{1,4000}")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def typed(document: Document, schema: Any, text: Any) -> Any:
    """A text as the value that it stands for; the text itself where it stands for none, and so is a file."""
    if not isinstance(text, str):
        return text
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


def has_scalar(document: Document, schema: Any) -> bool:
    """Whether a value may be one plain value, as well as what else the choice has."""
    options = [document.schema(option) for key in UNIONS for option in document.schema(schema).get(key, ())]
    return any(not {"array", "object"} & {*kinds_of(option)} for option in options)
