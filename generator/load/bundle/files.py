"""Reads the files that the references of a document name; nothing comes from the network."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from generator.errors import GenerationError
from generator.load.document import join_pointer, split_pointer
from generator.load.yaml_text import Source, read_text, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.origins import Origins

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")


@dataclass(frozen=True)
class Target:
    """What a reference names: a file, a JSON pointer in it, and the value there."""

    source: Source
    pointer: str
    value: Any

    @property
    def key(self) -> tuple[Path, str]:
        """The same for every way to write the reference."""
        return self.source.path.resolve(), self.pointer


class Files:
    """The files of one document, each read once."""

    def __init__(self, entry: Source, origins: Origins) -> None:
        self.entry = entry
        self.origins = origins
        self._read: dict[Path, Source] = {entry.path.resolve(): entry}
        self._self = str(entry.data.get("$self") or "")

    def target(self, reference: str, source: Source, where: str) -> Target:
        """What a reference that stands in a file leads to. Raises GenerationError where that is nothing."""
        file, _, fragment = reference.partition("#")
        found = self.entry if file and file == self._self else self._file(file, source, where)
        pointer = "" if fragment in {"", "/"} else unquote(fragment)
        return Target(found, pointer, _at(found, pointer, reference, where))

    def extending(self) -> Iterator[Target]:
        """The schemas with an `allOf` that have names in the files read so far, but for the first one's."""
        for source in [source for source in self._read.values() if source is not self.entry]:
            for path in (("definitions",), ("components", "schemas"), ()):
                found: Any = source.data
                for step in path:
                    found = found.get(step) if isinstance(found, dict) else None
                for name, value in found.items() if isinstance(found, dict) else ():
                    if isinstance(value, dict) and isinstance(value.get("allOf"), list):
                        yield Target(source, join_pointer(*path, name), value)

    def _file(self, file: str, source: Source, where: str) -> Source:
        if not file:
            return source
        if _URL.match(file):
            cure = "save that document beside this one, and refer to the file"
            raise GenerationError(f"$ref to the network: '{file}'", where=where, cure=cure)
        path = Path(os.path.normpath(source.path.parent / unquote(file).replace("\\", "/")))
        known = self._read.get(path.resolve())
        if known is None:
            if not path.is_file():
                cure = f"put it there, or mend the path; it is read from {source.path.parent}"
                raise GenerationError(f"$ref to a file that is not there: '{file}'", where=where, cure=cure)
            known = self._read[path.resolve()] = _read(path)
            self.origins.add(known)
        return known


def _read(path: Path) -> Source:
    """A file of parts, or a text that a description refers to."""
    if path.suffix in {".md", ".txt"}:
        return Source(path, read_text(path), lambda: {"": 1})
    return read_yaml(path)


def _at(source: Source, pointer: str, reference: str, where: str) -> Any:
    value = source.data
    for step in split_pointer(pointer):
        try:
            value = value[int(step)] if isinstance(value, list) else value[step]
        except (KeyError, IndexError, TypeError, ValueError):
            cure = f"define '{step}' in {source.path}, or mend the name"
            raise GenerationError(f"unresolved $ref '{reference}'", where=where, cure=cure) from None
    if not pointer.startswith("/") and pointer:
        cure = f"write it as a JSON pointer: '{reference.partition('#')[0]}#/{pointer}'"
        raise GenerationError(f"unresolved $ref '{reference}'", where=where, cure=cure)
    return value
