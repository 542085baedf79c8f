"""The limits that a schema states, as the record that the runtime checks arguments by."""

from __future__ import annotations

from math import isfinite
from typing import Any

from generator.runtime.operation import Limits

KEYWORDS = {
    "minimum": "minimum", "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum", "exclusiveMaximum": "exclusive_maximum", "multipleOf": "multiple_of",
    "minLength": "min_length", "maxLength": "max_length", "pattern": "pattern", "minItems": "min_items",
    "maxItems": "max_items",
}  # fmt: skip


def limits_of(schema: dict[str, Any]) -> Limits | None:
    """The limits that a schema states; None when it states none."""
    values = {name: schema[keyword] for keyword, name in KEYWORDS.items() if _limits(schema.get(keyword))}
    if schema.get("exclusiveMinimum") is True and "minimum" in values:  # OpenAPI 3.0
        values["exclusive_minimum"] = values.pop("minimum")
    if schema.get("exclusiveMaximum") is True and "maximum" in values:
        values["exclusive_maximum"] = values.pop("maximum")
    items = schema.get("items")
    inner = limits_of(items) if isinstance(items, dict) else None
    return Limits(**values, items=inner) if values or inner else None


def _limits(value: Any) -> bool:
    """Whether a value of a schema limits anything; infinity doesn't."""
    if isinstance(value, float):
        return isfinite(value)
    return isinstance(value, (str, int)) and not isinstance(value, bool)
