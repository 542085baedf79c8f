"""Remembers what was built from which inputs, so that an API that did not change costs next to nothing."""

from __future__ import annotations

import hashlib
import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.load.project import FILE as PROJECT
from generator.write.folder import files_below

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

GENERATOR = Path(__file__).parent
# Whose output or reading is part of what is built.
TOOLS = ("openapi-python-client", "datamodel-code-generator", "jinja2", "pyyaml", "python-jsonpath", "ruff")
# Written beside the modules by Python when it runs them, or a key would change with each run of the tests.
COMPILED = frozenset({"__pycache__"})


class Cache:
    """Built files by API, kept below `.cache/` of a workshop. Deleting the folder is always safe."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / ".cache" / "generator"
        self._rules = _digest(_rules())
        self._keys: dict[str, str] = {}

    def key(self, api: str) -> str:
        """Changes with anything that can change the output: the API's files, the generator, the tools' versions.

        It is that of the moment when it is first asked for: what somebody edits during a run counts for the next one.
        """
        if api not in self._keys:
            self._keys[api] = _digest([self._rules, *_contents(self._root, self._inputs(api))])
        return self._keys[api]

    def _inputs(self, api: str) -> Iterator[str]:
        yield from (f"openapi/{api}.yaml", "LICENSE", PROJECT)
        yield from (f"overrides/{api}/{path}" for path in files_below(self._root / "overrides" / api, COMPILED))

    def read(self, api: str, key: str) -> dict[str, str] | None:
        """The files that were built from the inputs of this key; None when they are not known."""
        try:
            kept: dict[str, Any] = json.loads((self._folder / f"{api}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return kept["files"] if isinstance(kept, dict) and kept.get("key") == key else None

    def keep(self, api: str, key: str, files: dict[str, str]) -> None:
        """Remember what was built; where that can't be written, the next run builds anew."""
        self._write(f"{api}.json", json.dumps({"key": key, "files": files}))

    def unchanged(self, api: str) -> bool:
        """Whether inputs and client are as a run left them, by the content of every file: it would do nothing."""
        folder = self._root / "clients" / api
        try:
            settled = (self._folder / f"{api}.settled").read_text(encoding="ascii")
        except (OSError, ValueError):
            return False
        return settled == self._state(api, _contents(folder, files_below(folder)))

    def settle(self, api: str, files: dict[str, str]) -> None:
        """Remember that the client's folder holds these files, and that nothing else is to be written for the API."""
        contents = (_content(path, text.encode()) for path, text in files.items())
        self._write(f"{api}.settled", self._state(api, contents))

    def _state(self, api: str, contents: Iterable[str]) -> str:
        return _digest([self.key(api), *sorted(contents)])

    def _write(self, name: str, text: str) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / name).write_text(text, encoding="utf-8")
        except OSError:
            return


def _rules() -> Iterator[str]:
    yield sys.version
    yield from (f"{tool} {version(tool)}" for tool in TOOLS)
    yield from _contents(GENERATOR, (path for path in files_below(GENERATOR, COMPILED) if _is_rule(path)))


def _is_rule(path: str) -> bool:
    return path.endswith((".py", ".jinja"))


def _contents(folder: Path, paths: Iterable[str]) -> Iterator[str]:
    """Name and content of each file, in the order of the names; those that cannot be read are left out."""
    base = f"{folder}/"
    for path in sorted(paths):
        try:
            with open(base + path, "rb", buffering=0) as file:  # noqa: PTH123 -- a third of what a Path takes
                content = file.read()
        except OSError:
            continue
        yield _content(path, content)


def _content(path: str, content: bytes) -> str:
    return f"{path}\0{hashlib.sha256(content).hexdigest()}"


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
