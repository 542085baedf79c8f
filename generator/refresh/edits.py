"""Changes a spec, and the same document with its overlay beside it, so that later steps see what earlier ones did."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from generator.load.document import split_pointer
from generator.refresh.shapes import kinds
from generator.refresh.view import label_of

if TYPE_CHECKING:
    from generator.refresh.outcome import Outcome

_NONE = object()


class Editor:
    """Edits places of the overlaid document (`full`) and the same places of the spec (`plain`).

    What the overlay would undo or has no place in the spec is left to a maintainer.
    """

    def __init__(self, plain: dict[str, Any], full: dict[str, Any], outcome: Outcome) -> None:
        self.plain = plain
        self.full = full
        self.outcome = outcome

    def holds(self, pointer: str) -> bool:
        """Whether the spec itself has something at a pointer."""
        return _at(self.plain, pointer) is not None

    def put(self, pointer: str, key: str, value: Any) -> None:
        """Set a key of the object at a pointer; None takes it away."""
        there, here = _at(self.full, pointer), _at(self.plain, pointer)
        reached = isinstance(here, dict) and _same_kind(here, there) and here.get(key, _NONE) == there.get(key, _NONE)
        _set(there, key, value)
        if not reached:
            self.outcome.note("by hand", f"{label_of(pointer)} {key}", f"the overlay holds this place: {_short(value)}")
            return
        _set(here, key, copy.deepcopy(value))

    def put_in(self, pointer: str, group: str, name: str, value: Any) -> None:
        """Add a named thing to a map, such as `properties`, of the object at a pointer."""
        there, here = _at(self.full, pointer), _at(self.plain, pointer)
        there.setdefault(group, {})[name] = value
        if not isinstance(here, dict) or not _same_kind(here, there):
            self.outcome.note("by hand", f"{label_of(pointer)} {group} {name}",
                              f"the overlay holds this place: {_short(value)}")  # fmt: skip
            return
        here.setdefault(group, {})[name] = copy.deepcopy(value)

    def append(self, pointer: str, group: str, value: Any) -> None:
        """Add to a list of the object at a pointer."""
        there, here = _at(self.full, pointer), _at(self.plain, pointer)
        there.setdefault(group, []).append(value)
        if not isinstance(here, dict) or not _same_kind(here, there):
            self.outcome.note("by hand", f"{label_of(pointer)} {group}", f"the overlay holds this place: add {value}")
            return
        here.setdefault(group, []).append(copy.deepcopy(value))

    def replace(self, pointer: str, value: dict[str, Any]) -> None:
        """Put another object at a pointer."""
        around, _, last = pointer.rpartition("/")
        (step,) = split_pointer(f"/{last}")
        there, here = _at(self.full, around), _at(self.plain, around)
        before = _step(there, step)
        if not isinstance(here, (dict, list)) or _step(here, step) != before:
            self.outcome.note("by hand", label_of(pointer), f"the overlay holds this place: {_short(value)}")
        else:
            here[_index(here, step)] = copy.deepcopy(value)
        there[_index(there, step)] = value

    def add(self, section: str, name: str, value: dict[str, Any]) -> None:
        """Add a component."""
        for document in (self.plain, self.full):
            document.setdefault("components", {}).setdefault(section, {}).setdefault(name, copy.deepcopy(value))

    def move(self, path: str, verb: str, to: str) -> None:
        """Put an operation at another path, where the old one stood; what its path declares goes with it."""
        for document in (self.plain, self.full):
            item = document["paths"][path]
            shared = {key: copy.deepcopy(value) for key, value in item.items() if key in ("parameters", "servers")}
            moved = {**document["paths"].get(to, shared), verb: item.pop(verb)}
            rest = item if item.keys() - shared.keys() else None
            found: dict[str, Any] = {}
            for known, value in document["paths"].items():
                found |= {known: value} if known not in (path, to) else {}
                if known == path:
                    found |= {to: moved} | ({path: rest} if rest else {})
            document["paths"] = found

    def add_operation(self, path: str, verb: str, value: dict[str, Any]) -> None:
        """Add an operation to a path; a new path follows the last one of its tag."""
        for document in (self.plain, self.full):
            paths = document["paths"]
            if path in paths:
                paths[path][verb] = copy.deepcopy(value)
            else:
                document["paths"] = _inserted(paths, path, {verb: copy.deepcopy(value)})


def _inserted(paths: dict[str, Any], path: str, item: dict[str, Any]) -> dict[str, Any]:
    tag = _tag(item)
    last = next((known for known in reversed(paths) if tag and _tag(paths[known]) == tag), None)
    if last is None:
        return paths | {path: item}
    found: dict[str, Any] = {}
    for known, value in paths.items():
        found[known] = value
        if known == last:
            found[path] = item
    return found


def _tag(item: dict[str, Any]) -> str:
    return next((operation["tags"][0] for operation in item.values()
                 if isinstance(operation, dict) and operation.get("tags")), "")  # fmt: skip


def _at(document: Any, pointer: str) -> Any:
    for step in split_pointer(pointer):
        document = _step(document, step)
    return document


def _step(value: Any, step: str) -> Any:
    try:
        return value[_index(value, step)]
    except (KeyError, IndexError, ValueError, TypeError):
        return None


def _index(value: Any, step: str) -> Any:
    return int(step) if isinstance(value, list) else step


def _set(holder: dict[str, Any], key: str, value: Any) -> None:
    if value is None:
        holder.pop(key, None)
    else:
        holder[key] = value


def _same_kind(one: dict[str, Any], other: dict[str, Any]) -> bool:
    mine, their = kinds(one), kinds(other)
    return not mine or not their or bool(mine & their)


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 120 else text[:117] + "..."
