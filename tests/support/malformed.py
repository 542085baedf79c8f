"""Turns a good body into the malformed ones that servers send in spite of their documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

TYPES: list[Any] = ["not what was promised", -1, 1.25, False, [], ["x"], {}, {"odd": {"er": 1}}]


def unknown_keys(value: Any) -> Any:
    """A key that no spec knows in every object."""
    if isinstance(value, dict):
        return {**{key: unknown_keys(item) for key, item in value.items()}, "x-nobody knows/this": {"deep": [1, None]}}
    return [unknown_keys(item) for item in value] if isinstance(value, list) else value


def unknown_members(value: Any) -> Any:
    """Another text or number wherever one stands: enum members, constants and times nobody has heard of."""
    if isinstance(value, dict):
        return {key: unknown_members(item) for key, item in value.items()}
    if isinstance(value, list):
        return [unknown_members(item) for item in value]
    if isinstance(value, str):
        return f"{value}, or so"
    return value + 10**20 if isinstance(value, int) and not isinstance(value, bool) else value


def nulls(value: Any) -> Any:
    """Null for every scalar, and in every list."""
    if isinstance(value, dict):
        return {key: nulls(item) for key, item in value.items()}
    return [*map(nulls, value), None] if isinstance(value, list) else None


def missing(value: Any) -> Any:
    """Every second key of every object is gone."""
    if isinstance(value, dict):
        return {key: missing(item) for index, (key, item) in enumerate(value.items()) if index % 2}
    return [missing(item) for item in value] if isinstance(value, list) else value


def wrong_types(value: Any, seed: int = 0) -> Any:
    """Below the outermost object or list, each value becomes one of another type."""
    if isinstance(value, dict):
        return {key: _other(item, seed + index) for index, (key, item) in enumerate(value.items())}
    return [wrong_types(item, seed + index) for index, item in enumerate(value)] if isinstance(value, list) else value


def _other(value: Any, seed: int) -> Any:
    if isinstance(value, (dict, list)) and seed % 2:
        return wrong_types(value, seed)
    choices = [item for item in TYPES if type(item) is not type(value)]
    return choices[seed % len(choices)]


MALFORMED: dict[str, Callable[[Any], Any]] = {
    "unknown keys": unknown_keys,
    "unknown members": unknown_members,
    "nulls": nulls,
    "missing keys": missing,
    "wrong types": wrong_types,
    "other wrong types": lambda value: wrong_types(value, 3),
}
