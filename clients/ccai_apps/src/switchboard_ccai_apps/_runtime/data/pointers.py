# Copied from generator/runtime/data/pointers.py of Switchboard.
"""Steps into a JSON value, by the keys of its objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .guards import is_object

if TYPE_CHECKING:
    from collections.abc import Sequence


def find(value: Any, pointer: Sequence[str]) -> Any:
    """What stands at a place in a JSON value. Raises LookupError, with the JSON pointer, when nothing does."""
    for depth, step in enumerate(pointer, 1):
        if not is_object(value) or step not in value:
            raise LookupError("/" + "/".join(pointer[:depth]))
        value = value[step]
    return value


def find_or_none(value: Any, pointer: Sequence[str]) -> Any:
    """What stands at a place in a JSON value; None where nothing does."""
    for step in pointer:
        if not is_object(value):
            return None
        value = value.get(step)
    return value


def escape(key: str) -> str:
    """One step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")
