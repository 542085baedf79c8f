"""An OpenAPI document in memory: its plain data, references resolved inside it, and the lines of its parts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from generator.errors import GenerationError
from generator.load.structure import VERBS
from generator.load.yaml_text import pointer_step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.yaml_text import Source

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Document:
    """A spec with its overlay applied. `source` tells lines; `data` is never changed after it was made."""

    source: Source
    data: dict[str, Any]
    overlaid: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """JSON pointers that overlay actions touched, with the places of the actions."""

    def where(self, pointer: str) -> str:
        """`file:line` of the part at a JSON pointer: in the spec, or in the overlay where an action added it."""
        if self.overlaid and not _exists(self.source.data, pointer):
            around = pointer
            while around:
                if around in self.overlaid:
                    return self.overlaid[around][-1]
                around = around.rpartition("/")[0]
        return self.source.where(pointer)

    def at(self, pointer: str) -> Any:
        """The value at a JSON pointer; KeyError when there is none."""
        return _at(self.data, pointer)

    def target(self, reference: str, pointer: str) -> str:
        """The JSON pointer that a `$ref` standing at `pointer` leads to, checked to exist."""
        if not reference.startswith("#"):
            cure = "let make new take the document: it makes one file of several"
            raise GenerationError(f"$ref to another file: '{reference}'", where=self.where(pointer), cure=cure)
        target = unquote(reference[1:])
        if not _exists(self.data, target):
            raise GenerationError(
                f"unresolved $ref '{reference}'", where=self.where(pointer), cure="define the target or mend the name"
            )
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


@dataclass(frozen=True)
class OperationPlace:
    """One operation of a document: its id, method and path, and where it stands."""

    id: str
    """Its operationId, else made of method and path."""
    method: str
    """As it is sent, in capitals."""
    path: str
    """The key of the path, which may have a fragment that tells overloads apart."""
    item: dict[str, Any]
    data: dict[str, Any]
    item_pointer: str
    pointer: str


def operations_of(document: Document) -> Iterator[OperationPlace]:
    """Every operation in the order of the document; references to path items are followed."""
    for path, entry in (document.data.get("paths") or {}).items():
        if path.startswith("x-"):
            continue
        item, at = document.resolve(entry, join_pointer("paths", path))
        for method, data, pointer in _operations_in(item or {}, at):
            operation_id = str(data.get("operationId") or f"{method.lower()} {path}")
            yield OperationPlace(operation_id, method, path, item, data, at, pointer)


def _operations_in(item: dict[str, Any], at: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    for verb in VERBS:
        if verb in item:
            yield verb.upper(), item[verb], f"{at}/{verb}"
    for method, data in (item.get("additionalOperations") or {}).items():
        yield method, data, f"{at}/additionalOperations{pointer_step(method)}"


def wire_path(path: str) -> str:
    """The path as it is sent: a fragment only tells two keys of a document apart."""
    return path.partition("#")[0]


def placeholders(path: str) -> list[str]:
    """The names in a path's template, each once."""
    return list(dict.fromkeys(_PLACEHOLDER.findall(wire_path(path))))


def _at(value: Any, pointer: str) -> Any:
    for step in split_pointer(pointer):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def _exists(value: Any, pointer: str) -> bool:
    try:
        _at(value, pointer)
    except (KeyError, IndexError, ValueError, TypeError):
        return False
    return True


def split_pointer(pointer: str) -> list[str]:
    """The unescaped steps of a JSON pointer."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def join_pointer(*steps: object) -> str:
    """A JSON pointer of unescaped steps."""
    return "".join(pointer_step(step) for step in steps)
