"""Keeps the names of operations that moved: their entries in the lock of names go with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.document import join_pointer
from generator.load.lock import HEAD
from generator.load.yaml_text import dump_yaml
from generator.refresh.view import template

if TYPE_CHECKING:
    from collections.abc import Mapping


def moved_lock(lock: Mapping[str, Any], moved: Mapping[str, str]) -> str:
    """The text of a lock of names after operations moved. `moved`: method and path before, and now."""
    calls = {template(before): now for before, now in moved.items()}
    places = {_pointer(before): _pointer(now) for before, now in moved.items()}
    found = {section: {_at(key, places): entry for key, entry in entries.items()} if section != "renamed" else entries
             for section, entries in lock.items()}  # fmt: skip
    found["calls"] = {calls.get(template(key), key): entry for key, entry in lock.get("calls", {}).items()}
    return HEAD + dump_yaml(found)


def _pointer(label: str) -> str:
    method, _, path = label.partition(" ")
    return join_pointer("paths", path, method.lower())


def _at(key: Any, places: Mapping[str, str]) -> Any:
    """The key of a class: one without a name of its own goes by its place."""
    for before, now in places.items():
        if str(key).startswith(f"{before}/"):
            return now + str(key).removeprefix(before)
    return key
