"""What became of a spec's overlay: actions that match nothing any more, and those that change nothing any more."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.overlay import apply_action, find_target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.yaml_text import Source


def idle_actions(spec: dict[str, Any], overlay: Source | None) -> Iterator[str]:
    """A line for each action that the new spec makes wrong or needless, all of them at once."""
    if overlay is None:
        return
    document = copy.deepcopy(spec)
    for index, action in enumerate(overlay.data["actions"]):
        place = f"/actions/{index}"
        where, target = overlay.where(place), action["target"]
        try:
            before = copy.deepcopy(_found(document, target, where))
            apply_action(document, action, overlay, place)
        except GenerationError as error:
            yield f"{where}: {error.problem}"
            continue
        if action.get("remove") is not True and before == _found(document, target, where):
            yield f"{where}: {target} says what the spec says: remove it"


def _found(document: dict[str, Any], target: str, where: str) -> list[Any]:
    found = []
    for parts in find_target(document, target, where):
        value: Any = document
        for part in parts:
            value = value[part]
        found.append(value)
    return found
