"""Examples of texts that match a pattern, which the document gives none of: so that a fake need not make any."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

from generator.shape.short import KEPT, NAMED


def with_examples(value: Any, *, names: bool = False) -> Any:
    """A document whose schemas with a pattern have an example, unless they say what such a text is.

    `names`: the keys are names of the vendor's, not keywords.
    """
    if isinstance(value, list):
        return [with_examples(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {
        key: item if key in KEPT and not names else with_examples(item, names=not names and key in NAMED)
        for key, item in value.items()
    }
    if not names and isinstance(value.get("pattern"), str):
        return _shown(result)
    return result


def _shown(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with a pattern; a pattern that Python can't read says nothing to a fake and is left out."""
    try:
        pattern = re.compile(schema["pattern"])
    except re.error:
        return {key: value for key, value in schema.items() if key != "pattern"}
    text = _example(schema)
    return schema if KEPT & schema.keys() or not pattern.search(text) else {**schema, "example": text}


def _example(schema: dict[str, Any]) -> str:
    """A text of a pattern, as long as the schema asks for."""
    text = fitting(schema["pattern"]).ljust(schema.get("minLength", 0), "x")
    return text[: schema.get("maxLength", len(text))]


def fitting(pattern: str) -> str:
    """A short text that matches a pattern: made from its parts."""
    try:
        parser: Any = import_module("re._parser")  # the only reader of patterns that Python has

        text = "".join(_piece(str(kind).lower(), value) for kind, value in parser.parse(pattern))
    except (ImportError, re.error, KeyError, TypeError, ValueError):
        return ""
    return str(text) if re.search(pattern, text) else ""


_CLASSES = {"category_digit": "1", "category_word": "a", "category_space": " ", "category_not_space": "a"}


def _piece(kind: str, value: Any) -> str:
    match kind:
        case "literal":
            return chr(int(value))
        case "any":
            return "a"
        case "max_repeat" | "min_repeat" | "possessive_repeat":
            least, most, inner = value
            return "".join(_piece(str(one).lower(), item) for one, item in inner) * int(max(least, min(1, most)))
        case "in":
            return _piece(str(value[0][0]).lower(), value[0][1])
        case "range":
            return chr(value[0])
        case "category":
            return _CLASSES.get(str(value).lower(), "-")
        case "subpattern":
            return "".join(_piece(str(one).lower(), item) for one, item in value[-1])
        case "branch":
            return "".join(_piece(str(one).lower(), item) for one, item in value[1][0])
        case "negate" | "not_literal":
            return "~"
        case _:
            pass
    return ""
