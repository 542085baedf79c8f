"""Remembers what was built from which inputs, so that an API that did not change costs next to nothing."""

from __future__ import annotations

import hashlib
import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.load.project import FILE as PROJECT

if TYPE_CHECKING:
    from collections.abc import Iterator

GENERATOR = Path(__file__).parent
# Whose output or reading is part of what is built.
TOOLS = ("openapi-python-client", "datamodel-code-generator", "jinja2", "pyyaml", "python-jsonpath", "ruff")


class Cache:
    """Built files by API, kept below `.cache/` of a workshop. Deleting the folder is always safe."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / ".cache" / "generator"
        self._rules = _digest(_rules())

    def key(self, api: str) -> str:
        """Changes with anything that can change the output: the API's files, the generator, the tools' versions."""
        own = [
            self._root / "openapi" / f"{api}.yaml",
            *sorted((self._root / "overrides" / api).rglob("*")),
            self._root / "LICENSE",
            self._root / PROJECT,
        ]
        return hashlib.sha256((self._rules + _digest(_contents(own, self._root))).encode()).hexdigest()

    def read(self, api: str, key: str) -> dict[str, str] | None:
        """The files that were built from the inputs of this key; None when they are not known."""
        try:
            kept: dict[str, Any] = json.loads((self._folder / f"{api}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return kept["files"] if isinstance(kept, dict) and kept.get("key") == key else None

    def keep(self, api: str, key: str, files: dict[str, str]) -> None:
        """Remember what was built; where that can't be written, the next run builds anew."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / f"{api}.json").write_text(json.dumps({"key": key, "files": files}), encoding="utf-8")
        except OSError:
            return


def _rules() -> Iterator[str]:
    yield sys.version
    yield from (f"{tool} {version(tool)}" for tool in TOOLS)
    sources = (path for path in GENERATOR.rglob("*") if path.suffix in {".py", ".jinja"})
    yield from _contents(sorted(sources), GENERATOR)


def _contents(paths: list[Path], root: Path) -> Iterator[str]:
    """Name and content of each file."""
    for path in paths:
        if path.is_file() and "__pycache__" not in path.parts:
            yield f"{path.relative_to(root)}\0{hashlib.sha256(path.read_bytes()).hexdigest()}"


def _digest(parts: Iterator[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
