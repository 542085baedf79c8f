"""Remembers which file and line each part of a document came from, while documents are joined and converted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.load.yaml_text import Source, pointer_step

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass
class Origins:
    """The places of objects and lists, by identity: where one is moved or changed, its place goes with it."""

    _places: dict[int, tuple[Any, Source, str]] = field(default_factory=dict)
    """The object itself is kept too, so that no other one gets its identity."""

    def add(self, source: Source) -> None:
        """Take in all parts of a file."""
        for value, pointer in _containers(source.data):
            self._places[id(value)] = (value, source, pointer)

    def same(self, made: Any, old: Any) -> Any:
        """Note that an object was made of another; gives it."""
        if id(old) in self._places:
            _, source, pointer = self._places[id(old)]
            self._places[id(made)] = (made, source, pointer)
        return made

    def copy(self, value: Any) -> Any:
        """A deep copy whose parts are known to come from where the original's do."""
        if isinstance(value, dict):
            return self.same({key: self.copy(item) for key, item in value.items()}, value)
        return self.same([self.copy(item) for item in value], value) if isinstance(value, list) else value

    def place(self, value: Any) -> tuple[Source, str] | None:
        """File and JSON pointer that an object or a list came from."""
        found = self._places.get(id(value))
        return found[1:] if found else None

    def where(self, value: Any, *steps: object) -> str:
        """`file:line` of an object, or of what stood in it at some steps."""
        found = self.place(value)
        return found[0].where(found[1] + "".join(map(pointer_step, steps))) if found else ""


@dataclass(frozen=True)
class Traced(Source):
    """A document that was joined or converted; it tells places in the files that it was made of."""

    origins: Origins = field(default_factory=Origins)

    def where(self, pointer: str = "") -> str:
        """`file:line` of the part of the user's own file from which the part at a JSON pointer was made."""
        value, known, beyond = self.data, self.data, ""
        for step in pointer.split("/")[1:]:
            value = _step(value, step)
            beyond += f"/{step}"
            if self.origins.place(value):
                known, beyond = value, ""
        found = self.origins.place(known)
        return found[0].where(found[1] + beyond) if found else f"{self.path}:1"


def _step(value: Any, step: str) -> Any:
    try:
        return value[int(step)] if isinstance(value, list) else value[step.replace("~1", "/").replace("~0", "~")]
    except (KeyError, IndexError, TypeError, ValueError):
        return None


def _containers(value: Any) -> Iterator[tuple[Any, str]]:
    waiting = [(value, "")]
    while waiting:
        part, pointer = waiting.pop()
        if isinstance(part, (dict, list)):
            yield part, pointer
            items = part.items() if isinstance(part, dict) else enumerate(part)
            waiting += [(item, pointer + pointer_step(key)) for key, item in items]
