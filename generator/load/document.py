"""An OpenAPI document in memory: its plain data, references resolved inside it, and the lines of its parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.yaml_text import pointer_step

if TYPE_CHECKING:
    from generator.load.yaml_text import Source

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Document:
    """A spec with its overlay applied. `source` tells lines; `data` is never changed after it was made."""

    source: Source
    data: dict[str, Any]
    overlaid: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """JSON pointers that overlay actions touched, with the places of the actions."""

    def where(self, pointer: str) -> str:
        """`file:line` of the part at a JSON pointer."""
        return self.source.where(pointer)

    def at(self, pointer: str) -> Any:
        """The value at a JSON pointer; KeyError when there is none."""
        value: Any = self.data
        for step in split_pointer(pointer):
            value = value[int(step)] if isinstance(value, list) else value[step]
        return value

    def target(self, reference: str, pointer: str) -> str:
        """The JSON pointer that a `$ref` standing at `pointer` leads to, checked to exist."""
        if not reference.startswith("#"):
            raise GenerationError(
                f"$ref to another file: '{reference}'", where=self.where(pointer), cure="bundle the spec into one file"
            )
        target = reference[1:].replace("%7B", "{").replace("%7D", "}").replace("%20", " ")
        try:
            self.at(target)
        except (KeyError, IndexError, ValueError, TypeError):
            raise GenerationError(
                f"unresolved $ref '{reference}'", where=self.where(pointer), cure="define the target or mend the name"
            ) from None
        return target

    def resolve(self, value: Any, pointer: str) -> tuple[Any, str]:
        """Follow references from the value at `pointer` until something else stands there; gives it and its pointer."""
        seen: set[str] = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            target = self.target(value["$ref"], pointer)
            if target in seen:
                raise GenerationError(
                    "a $ref that leads to itself", where=self.where(pointer), cure="define the target"
                )
            seen.add(target)
            value, pointer = self.at(target), target
        return value, pointer


def split_pointer(pointer: str) -> list[str]:
    """The unescaped steps of a JSON pointer."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def join_pointer(*steps: object) -> str:
    """A JSON pointer of unescaped steps."""
    return "".join(pointer_step(step) for step in steps)
